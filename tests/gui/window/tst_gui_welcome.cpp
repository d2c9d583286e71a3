// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page one sees before a summit is open: what it offers, by mouse and by keyboard, and what it remembers.
#include "tests/testprogram.h"
#include "ui/models/preferences.h"
#include "ui/pages/welcomepage.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        preferences::rememberFiles.setValue(true);
        preferences::recentFiles.forget();
    }

    void everyTemplateIsOffered_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::newRow("blank") << u"Blank"_s << u"blank"_s;
        QTest::newRow("three days") << u"Three days"_s << u"three-day"_s;
        QTest::newRow("the sample") << u"Paris"_s << u"paris-2018"_s;
    }
    void everyTemplateIsOffered()
    {
        QFETCH(QString, button);
        QFETCH(QString, name);
        WelcomePage page;
        const QSignalSpy wanted(&page, &WelcomePage::newRequested);
        auto *offer = choice(page, button);
        QVERIFY(offer);
        QVERIFY(!offer->icon().isNull());
        QVERIFY(!offer->accessibleDescription().isEmpty());
        offer->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), name);
    }

    void aFileCanBeLookedFor()
    {
        WelcomePage page;
        const QSignalSpy wanted(&page, &WelcomePage::openRequested);
        openButton(page)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void withoutRecentFilesItSaysWhatWillStandThere()
    {
        const WelcomePage page;
        QVERIFY(forgetButtons(page).isEmpty());
        bool isSaid = false;
        for (const auto *label : page.findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(u"will be listed here"_s);
        QVERIFY(isSaid);
    }

    void recentFilesAreOfferedTheLatestFirst()
    {
        remember(u"First"_s);
        const QString last = remember(u"Human & Rights"_s);
        WelcomePage page;
        const QList<QCommandLinkButton *> offers = recentButtons(page);
        QCOMPARE(offers.size(), 2);
        QVERIFY(offers.first()->description().contains(QFileInfo(last).dir().dirName()));
        const QSignalSpy wanted(&page, &WelcomePage::fileRequested);
        offers.first()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), last);
    }

    void noMoreThanSixAreOffered()
    {
        for (int i = 0; i < 9; ++i)
            remember(u"Summit %1"_s.arg(i));
        const WelcomePage page;
        QCOMPARE(recentButtons(page).size(), 6);
    }

    void oneCanBeForgotten()
    {
        const QString first = remember(u"First"_s);
        remember(u"Second"_s);
        WelcomePage page;
        page.show();
        const QList<QToolButton *> forget = forgetButtons(page);
        QCOMPARE(forget.size(), 2);
        QVERIFY(forget.first()->accessibleName().contains(u"Second"_s)); // a cross says nothing to those who listen
        forget.first()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(recentFiles(), QStringList{first});
        QCOMPARE(recentButtons(page).size(), 1);
        forgetButtons(page).first()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(recentFiles().isEmpty());
        QVERIFY(recentButtons(page).isEmpty());
    }

    void oneThatIsGoneIsNotOffered()
    {
        remember(u"First"_s);
        QVERIFY(QFile::remove(remember(u"Gone"_s)));
        const WelcomePage page;
        QCOMPARE(recentButtons(page).size(), 1);
    }

    void whoeverDoesNotWantItRememberedLeavesNothing()
    {
        remember(u"First"_s);
        WelcomePage page;
        auto *box = page.findChild<QCheckBox *>();
        QVERIFY(box->isChecked());
        box->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(preferences::recentFiles.value().isEmpty());
        QVERIFY(recentButtons(page).isEmpty());
        noteRecentFile(m_folder->filePath(u"First.summit"_s));
        QVERIFY(preferences::recentFiles.value().isEmpty());
        box->click();
        noteRecentFile(m_folder->filePath(u"First.summit"_s));
        QCOMPARE(recentFiles().size(), 1);
    }

    void theKeyboardReachesEverything()
    {
        remember(u"First"_s);
        WelcomePage page;
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QList<QWidget *> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&page, Qt::Key_Tab);
            if (QWidget *here = page.focusWidget(); here && !reached.contains(here))
                reached += here;
        }
        for (const auto *button : page.findChildren<QAbstractButton *>())
            QVERIFY2(reached.contains(button), qPrintable(button->text() + button->accessibleName()));
        const QSignalSpy wanted(&page, &WelcomePage::newRequested);
        choice(page, u"Three days"_s)->setFocus();
        QTest::keyClick(page.focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }

private:
    QString remember(const QString &name) const
    {
        const QString path = m_folder->filePath(name + u".summit"_s);
        if (QFile file(path); !file.open(QFile::WriteOnly))
            qFatal("no file");
        noteRecentFile(path);
        return path;
    }
    static QAbstractButton *choice(const WelcomePage &page, const QString &start)
    {
        for (auto *button : page.findChildren<QCommandLinkButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    static QAbstractButton *openButton(const WelcomePage &page)
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    static QList<QToolButton *> forgetButtons(const WelcomePage &page) { return page.findChildren<QToolButton *>(); }
    // Those that have one to forget beside them.
    static QList<QCommandLinkButton *> recentButtons(const WelcomePage &page)
    {
        QList<QCommandLinkButton *> buttons;
        for (const auto *forget : forgetButtons(page))
            buttons += forget->parentWidget()->findChild<QCommandLinkButton *>();
        return buttons;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SUMMITRY_TEST(TestWelcome)

#include "tst_gui_welcome.moc"
