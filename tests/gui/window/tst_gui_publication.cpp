// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the menu to what changed: the file keeps in mind that the agenda went out, and the dialog tells from there.
#include "freshwindow.h"
#include "store/summitfile.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/window/mainactions.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fresh = std::make_unique<FreshWindow>(); }
    void cleanup() { m_fresh.reset(); }
    void withoutASummitThereIsNothingToTell();
    void anExportedAgendaIsRemembered();
    void whatChangesAfterItIsAHint();
    void anExportedListIsNot();
    void aWebsiteIsRememberedToo();
    void whatIsOnlyReadIsNotWritten();

private:
    // Null where it can't be done.
    [[nodiscard]] QAction *telling() const
    {
        const QList<QAction *> actions = m_fresh->window->actions().all();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction *action) { return action->text() == u"&What changed since…"_s; });
        return found == actions.end() ? nullptr : *found;
    }
    void moveTheOpening();
    [[nodiscard]] std::size_t changes() const
    {
        const auto hints = m_fresh->workspace().conflicts().conflicts(Severity::Soft);
        return std::size_t(std::count_if(hints.begin(), hints.end(),
                                         [](const Conflict &hint) { return hint.kind == ConflictKind::ChangedSincePublished; }));
    }
    // Goes through the dialogs of an export; `subject` is in its first box.
    void exportAs(const QString &subject, const QString &path);
    // What the dialog offers to tell since, and tells; empty where it did not come.
    [[nodiscard]] QStringList told();

    std::unique_ptr<FreshWindow> m_fresh;
};

void TestPublication::moveTheOpening()
{
    Draft draft(m_fresh->workspace().document(), u"Move the opening"_s);
    for (const Session &session : m_fresh->workspace().document().all<Session>()) {
        if (session.title == "Opening session"_L1)
            draft.change(session.id, [](Session &one) { one.start = one.start.plus(15); });
    }
    QVERIFY(m_fresh->workspace().apply(draft));
}

void TestPublication::exportAs(const QString &subject, const QString &path)
{
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        if (auto *files = qobject_cast<QFileDialog *>(modal)) {
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path); // as one types it
            static_cast<QDialog *>(files)->accept();
        } else if (auto *dialog = qobject_cast<ExportDialog *>(modal)) {
            poll.stop(); // what comes next is asked within
            dialog->findChild<QComboBox *>()->setCurrentText(subject);
            poll.start();
            dialog->accept();
        }
    });
    poll.start(20);
    m_fresh->window->perform(WindowTask::Export);
    QTRY_VERIFY(QFileInfo::exists(path));
}

QStringList TestPublication::told()
{
    QStringList answer;
    QTimer::singleShot(0, this, [&] {
        if (auto *dialog = qobject_cast<ChangesDialog *>(QApplication::activeModalWidget())) {
            answer = {dialog->findChild<SinceBox *>()->findChild<QComboBox *>()->currentText(),
                      dialog->findChild<QTextBrowser *>()->toPlainText()};
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    });
    telling()->trigger();
    return answer;
}

void TestPublication::withoutASummitThereIsNothingToTell()
{
    QVERIFY(!telling());
    m_fresh->openSample();
    QVERIFY(telling() && !telling()->shortcut().isEmpty());
    const QStringList answer = told();
    QCOMPARE(answer.size(), 2);
    QCOMPARE(answer.first(), u"A moment"_s);
}

void TestPublication::anExportedAgendaIsRemembered()
{
    m_fresh->openSample();
    exportAs(u"Agenda"_s, m_fresh->path(u"agenda.pdf"_s));
    moveTheOpening();
    const QStringList answer = told();
    QCOMPARE(answer.size(), 2);
    QVERIFY2(answer.first().startsWith(u"Last export: "_s), qPrintable(answer.first()));
    QVERIFY2(answer.last().contains(u"Opening session · moved"_s), qPrintable(answer.last()));
}

void TestPublication::whatChangesAfterItIsAHint()
{
    m_fresh->openSample();
    moveTheOpening();
    QCOMPARE(changes(), std::size_t(0));
    exportAs(u"Agenda"_s, m_fresh->path(u"agenda.pdf"_s));
    QCOMPARE(changes(), std::size_t(0));
    moveTheOpening();
    QCOMPARE(changes(), std::size_t(1));
    m_fresh->window->closeFile();
    m_fresh->window->openFile(m_fresh->sample());
    QTRY_COMPARE(changes(), std::size_t(1));
    exportAs(u"Agenda"_s, m_fresh->path(u"again.pdf"_s));
    QCOMPARE(changes(), std::size_t(0));
}

void TestPublication::anExportedListIsNot()
{
    m_fresh->openSample();
    exportAs(u"Participants"_s, m_fresh->path(u"people.csv"_s));
    QCOMPARE(told().value(0), u"A moment"_s);
}

void TestPublication::aWebsiteIsRememberedToo()
{
    m_fresh->openSample();
    exportAs(u"Website"_s, m_fresh->path(u"site"_s));
    QVERIFY(QFileInfo::exists(m_fresh->path(u"site/index.html"_s)));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(told().value(0).startsWith(u"Last export: "_s));
}

void TestPublication::whatIsOnlyReadIsNotWritten()
{
    m_fresh->openSample();
    m_fresh->window->closeFile();
    m_fresh->window->openForReading(m_fresh->sample());
    QVERIFY(m_fresh->window->workspace());
    exportAs(u"Agenda"_s, m_fresh->path(u"agenda.pdf"_s));
    QVERIFY2(!m_fresh->banner().isVisible() || m_fresh->banner().kind() != Banner::Kind::Error,
             qPrintable(m_fresh->banner().text()));
    QCOMPARE(told().value(0), u"A moment"_s);
}

SUMMITRY_TEST_IN(Application, TestPublication)
#include "tst_gui_publication.moc"
