// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languages.h"
#include "tests/testprogram.h"

#include <QCoreApplication>
#include <QFile>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::install(u"en"_s); }
    void choosesForTheLocale_data();
    void choosesForTheLocale();
    void speaks();
    void refusesWhatItDoesNotSpeak();
    void aScopeEndsAndNobodyHears();
};

void TestLanguages::choosesForTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("France") << u"fr_FR"_s << u"fr"_s;
    QTest::newRow("Canada, in French") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"ar"_s;
    QTest::newRow("Britain") << u"en_GB"_s << u"en"_s;
    QTest::newRow("Japan, which it does not speak") << u"ja_JP"_s << u"en"_s;
    QTest::newRow("no country at all") << u"C"_s << u"en"_s;
}

void TestLanguages::choosesForTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    Languages::install(QLocale(locale));
    QCOMPARE(Languages::current(), language);
}

void TestLanguages::speaks()
{
    for (const QString &code : Languages::all())
        QVERIFY(QFile::exists(u":/i18n/summitry_%1.qm"_s.arg(code)));
    if (!QFile::exists(u":/i18n/qtbase_fr.qm"_s) || !QFile::exists(u":/i18n/qtbase_ar.qm"_s))
        QSKIP("Qt's own translations are not here to tell languages apart by");
    const auto word = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    QCOMPARE(word(), u"Cancel"_s);
    QVERIFY(Languages::install(u"fr"_s));
    QCOMPARE(word(), u"Annuler"_s);
    QVERIFY(Languages::install(u"ar"_s));
    QVERIFY(word() != u"Cancel"_s && word() != u"Annuler"_s);
    QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
    QVERIFY(Languages::install(u"en"_s)); // the one before is gone
    QCOMPARE(word(), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguages::refusesWhatItDoesNotSpeak()
{
    QVERIFY(Languages::install(u"fr"_s));
    QVERIFY(!Languages::install(u"tlh"_s));
    QVERIFY(!Languages::install(u""_s));
    QCOMPARE(Languages::current(), u"fr"_s);
    for (const QString &code : Languages::all())
        QVERIFY(Languages::install(code));
}

void TestLanguages::aScopeEndsAndNobodyHears()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    struct Ear : QObject {
        int heard = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            heard += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
    } ear;
    QCoreApplication::instance()->installEventFilter(&ear);
    {
        const LanguageScope scope(u"fr"_s);
        QCOMPARE(Languages::current(), u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
    }
    QCOMPARE(Languages::current(), u"en"_s);
    QCOMPARE(QLocale(), QLocale(u"en_GB"_s));
    {
        const LanguageScope scope(u""_s);
        QCOMPARE(Languages::current(), u"en"_s);
    }
    QCOMPARE(ear.heard, 0);
    Languages::install(u"fr"_s);
    QVERIFY(ear.heard > 0);
}

SUMMITRY_TEST(TestLanguages)
#include "tst_languages.moc"
