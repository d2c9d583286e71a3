// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is there in every language: the sources are read anew and compared with translations/*.ts.
#include "catalogue.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"fr"_s, u"ar"_s};

QString catalogueName(const QString &language) { return u"summitry_"_s + language + u".ts"_s; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), qPrintable(path));
}

// What the build target summitry_lupdate does, elsewhere; its complaint, empty where it was content.
QString update(const QString &sources, const QString &translations)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SUMMITRY_CMAKE),
                  {QStringLiteral("-DLUPDATE=" SUMMITRY_LUPDATE), u"-DSOURCES="_s + sources, u"-DTRANSLATIONS="_s + translations,
                   u"-P"_s, QStringLiteral(SUMMITRY_SOURCE_DIR "/translations/update.cmake")});
    if (!process.waitForFinished(120'000))
        return process.errorString();
    const QString said = QString::fromUtf8(process.readAll()).simplified();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return u"lupdate was not content: "_s + said;
    return {};
}

QByteArray catalogueWith(const QByteArray &message)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"fr_FR\" sourcelanguage=\"en\">\n"
           "<context><name>Room</name>" +
           message + "</context>\n</TS>\n";
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyLanguageIsInTheProgram_data();
    void everyLanguageIsInTheProgram();
    void wrongCatalogueIsNoticed_data();
    void wrongCatalogueIsNoticed();
    void newTextIsNoticed();
    void textOutsideAnyContextIsNoticed();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::addRow("into %s", qPrintable(language)) << language;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QTemporaryDir copies;
    for (const QString &each : languages) {
        const QString name = catalogueName(each);
        QVERIFY(QFile::copy(QStringLiteral(SUMMITRY_SOURCE_DIR "/translations/") + name, copies.filePath(name)));
    }
    QCOMPARE(update(QStringLiteral(SUMMITRY_SOURCE_DIR), copies.path()), QString());

    const QStringList problems = summitry::problemsOf(contentOf(copies.filePath(catalogueName(language))));
    const QString first = problems.mid(0, 8).join(u"\n  "_s); // QTest cuts long texts
    const QString text = u"%1 of them; build summitry_lupdate, then translate:\n  %2"_s.arg(problems.size()).arg(first);
    QVERIFY2(problems.isEmpty(), qPrintable(text));
}

void TestTranslations::everyLanguageIsInTheProgram_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addRow("our French") << u"summitry_fr"_s;
    QTest::addRow("our Arabic") << u"summitry_ar"_s;
    QTest::addRow("our English plurals") << u"summitry_en"_s;
    QTest::addRow("Qt's French") << u"qtbase_fr"_s;
    QTest::addRow("Qt's Arabic") << u"qtbase_ar"_s;
}

void TestTranslations::everyLanguageIsInTheProgram()
{
    QFETCH(QString, catalogue);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/"_s + catalogue));
}

void TestTranslations::wrongCatalogueIsNoticed_data()
{
    QTest::addColumn<QByteArray>("catalogue");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &message, const QString &problem) {
        QTest::newRow(name) << catalogueWith(message) << problem;
    };
    row("a finished message is right", "<message><source>Open</source><translation>Ouvrir</translation></message>", {});
    row("an accelerator may move or go", "<message><source>&amp;Open</source><translation>Ouvrir</translation></message>", {});
    row("placeholders may change places", "<message><source>%1 in %2</source><translation>En %2, %1</translation></message>", {});
    row("a plural form may leave its number out",
        "<message numerus=\"yes\"><source>%n rooms on %1</source><translation><numerusform>une salle %1</numerusform>"
        "<numerusform>%n salles %1</numerusform></translation></message>",
        {});
    row("an unfinished message", "<message><source>Open</source><translation type=\"unfinished\">Ouvrir</translation></message>",
        u"Room: “Open” is unfinished"_s);
    row("an empty message", "<message><source>Open</source><translation></translation></message>",
        u"Room: “Open” has an empty translation"_s);
    row("no translation at all", "<message><source>Open</source></message>", u"Room: “Open” has no translation"_s);
    row("a plural form missing its words",
        "<message numerus=\"yes\"><source>%n rooms</source><translation><numerusform>%n salle</numerusform><numerusform>"
        "</numerusform></translation></message>",
        u"Room: “%n rooms” has an empty translation"_s);
    row("a placeholder lost", "<message><source>%1 in %2</source><translation>%1</translation></message>",
        u"Room: “%1 in %2” has other placeholders in “%1”"_s);
    row("a placeholder invented", "<message><source>%1</source><translation>%1 %2</translation></message>",
        u"Room: “%1” has other placeholders in “%1 %2”"_s);
    row("a placeholder lost in one plural form",
        "<message numerus=\"yes\"><source>%n on %1</source><translation><numerusform>un</numerusform>"
        "<numerusform>%n %1</numerusform></translation></message>",
        u"Room: “%n on %1” has other placeholders in “un”"_s);
}

void TestTranslations::wrongCatalogueIsNoticed()
{
    QFETCH(QByteArray, catalogue);
    QFETCH(QString, problem);
    QCOMPARE(summitry::problemsOf(catalogue), problem.isEmpty() ? QStringList() : QStringList{problem});
    QVERIFY2(!summitry::problemsOf(catalogue.chopped(20)).isEmpty(), "a truncated catalogue must not pass");
}

void TestTranslations::newTextIsNoticed()
{
    QTemporaryDir house;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s})
        write(house.filePath(room + u"/a.cpp"_s),
              "struct Room { Q_DECLARE_TR_FUNCTIONS(Room) };\n"
              "QString a() { return Room::tr(\"Close\") + Room::tr(\"%n left\", \"\", 2); }\n");
    const QByteArray before = catalogueWith("<message><source>Open</source><translation>Ouvrir</translation></message>");
    for (const QString &language : languages)
        write(house.filePath(catalogueName(language)), before);

    QCOMPARE(update(house.path(), house.path()), QString());
    QCOMPARE(summitry::problemsOf(contentOf(house.filePath(catalogueName(u"fr"_s)))),
             (QStringList{u"Room: “Close” is unfinished"_s, u"Room: “%n left” is unfinished"_s}));
    QCOMPARE(summitry::problemsOf(contentOf(house.filePath(catalogueName(u"en"_s)))),
             QStringList{u"Room: “%n left” is unfinished"_s});
}

void TestTranslations::textOutsideAnyContextIsNoticed()
{
    QTemporaryDir house;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s})
        write(house.filePath(room + u"/a.cpp"_s), "namespace summitry {\nQString a() { return tr(\"Close\"); }\n}\n");
    for (const QString &language : languages)
        write(house.filePath(catalogueName(language)), catalogueWith({}));
    const QString complaint = update(house.path(), house.path());
    QVERIFY2(complaint.contains(u"lacks Q_OBJECT"_s), qPrintable(complaint));
}

SUMMITRY_TEST(TestTranslations)
#include "tst_translations.moc"
