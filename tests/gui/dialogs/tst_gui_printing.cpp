// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the agenda: the question, the preview of its real pages, and a language that is not the window's.
#include "base/languages.h"
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/printing.h"

#include <QApplication>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summit = std::make_unique<DialogSummit>();
        m_asked = std::make_unique<QObject>();
    }
    void thePreviewHasThePages();
    void callingOffShowsNoPreview();
    void theSentenceFollowsTheAudience();

private:
    // Runs when the modal dialog is there, and again for the next.
    void whenAsked(std::function<void(QDialog &)> first, std::function<void(QDialog &)> second)
    {
        QTimer::singleShot(0, m_asked.get(), [this, first, second] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTimer::singleShot(0, m_asked.get(), [second] {
                if (auto *next = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                    second(*next);
            });
            first(*dialog);
        });
    }
    static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().contains(text))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<DialogSummit> m_summit;
    std::unique_ptr<QObject> m_asked; // what is still to come goes with the test that waited for it
};

void TestPrinting::thePreviewHasThePages()
{
    int pages = 0;
    QTimer poll;
    poll.setInterval(50);
    connect(&poll, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (const auto *preview = dialog->findChild<QPrintPreviewWidget *>()) {
            pages = preview->pageCount();
            dialog->reject();
        } else {
            dialog->findChild<DayBox *>()->setCurrentIndex(2); // all days
            dialog->findChild<LanguageBox *>()->setCode(u"fr"_s);
            button(*dialog, u"Preview"_s)->click();
        }
    });
    poll.start();
    printAgenda(m_summit->workspace(), nullptr);
    QCOMPARE(pages, 2);
    QCOMPARE(Languages::current(), u"en"_s);
}

void TestPrinting::callingOffShowsNoPreview()
{
    bool isPreviewed = false;
    whenAsked([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }, [&](QDialog &) { isPreviewed = true; });
    printAgenda(m_summit->workspace(), nullptr);
    QVERIFY(!isPreviewed);
}

void TestPrinting::theSentenceFollowsTheAudience()
{
    QStringList hints;
    whenAsked(
        [&](QDialog &dialog) {
            const auto note = [&] {
                for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                    if (label->text().contains(u"Names"_s))
                        hints += label->text();
                }
            };
            note();
            dialog.findChild<AudienceBox *>()->setCurrentIndex(int(Audience::Organisers));
            note();
            QCOMPARE(namelessIn(dialog), QStringList());
            dialog.reject();
        },
        [](QDialog &) {});
    printAgenda(m_summit->workspace(), nullptr);
    QCOMPARE(hints.size(), 2);
    QVERIFY(hints.first().contains(u"confidential"_s) && !hints.last().contains(u"confidential"_s));
}

SUMMITRY_TEST(TestPrinting)
#include "tst_gui_printing.moc"
