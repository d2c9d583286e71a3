// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting as a person does it: what, for whom, with which columns; what is said before; what lies in the file after.
#include "answeringdialog.h"
#include "base/languages.h"
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/models/preferences.h"
#include "ui/style/banner.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Summitry"_s);
        QCoreApplication::setApplicationName(u"tst_gui_exportdialog"_s);
        Languages::install(u"en"_s);
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_summit = std::make_unique<DialogSummit>();
    }
    void anAgendaIsWritten_data();
    void anAgendaIsWritten();
    void aPaperIsInTheLanguageChosen();
    void theSentenceFollowsTheChoice();
    void aListHoldsTheColumnsChosen();
    void columnsAreRemembered();
    void columnsAreOrderedByKeysAndThatIsRemembered();
    void columnsAreOrderedByDragging();
    void whatIsForOrganisersIsChosenByHand();
    void withoutColumnsThereIsNothingToExport();
    void theTableShownIsProposed();
    void otherListsAreWhole();
    void itinerariesCanKeepToTheTableShown();
    void papersForTheDoorsAreOfADay_data();
    void papersForTheDoorsAreOfADay();
    void aFailureIsShownInTheDialog_data();
    void aFailureIsShownInTheDialog();
    void callingOffTheFileKeepsADialogOfNames();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static void check(const ExportDialog &dialog, const QString &column, Qt::CheckState state)
    {
        auto *list = dialog.findChild<ColumnChooser *>()->findChild<QListWidget *>();
        const auto found = list->findItems(column, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(state);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DialogSummit> m_summit;
};

void TestExportDialog::anAgendaIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PDF") << u"PDF"_s << u"pdf"_s;
    QTest::newRow("HTML") << u"HTML"_s << u"html"_s;
    QTest::newRow("Markdown") << u"Markdown"_s << u"md"_s;
}

void TestExportDialog::anAgendaIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    AnsweringDialog dialog(m_summit->workspace(), path(u"agenda."_s + suffix));
    QSignalSpy said(&m_summit->workspace(), &Workspace::message);
    dialog.choose(format);
    QTest::mouseClick(dialog.exportButton(), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.proposedSuffix, suffix);
    QVERIFY2(dialog.proposedPath.endsWith(u"Agenda 2018-10-29 (Public)."_s + suffix), qPrintable(dialog.proposedPath));
    const QByteArray bytes = contents(path(u"agenda."_s + suffix));
    QCOMPARE(bytes.startsWith("%PDF-"), suffix == "pdf"_L1);
    if (suffix != "pdf"_L1)
        QVERIFY(bytes.contains("Winning with hope") && !bytes.contains("Side meeting") && !bytes.contains("Closing ceremony"));
    QVERIFY(said.size() == 1 && said.first().first().toString().contains(path(u"agenda."_s + suffix)));
    QCOMPARE(preferences::exportFolder.value(), m_folder->path());
}

void TestExportDialog::aPaperIsInTheLanguageChosen()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"agenda.md"_s));
    dialog.choose(u"Markdown"_s);
    dialog.findChild<LanguageBox *>()->setCode(u"fr"_s);
    dialog.choose(u"All days"_s);
    dialog.exportButton()->click();
    QVERIFY(contents(path(u"agenda.md"_s)).contains("Lundi 29 octobre 2018"));
    QCOMPARE(Languages::current(), u"en"_s);
}

void TestExportDialog::theSentenceFollowsTheChoice()
{
    AnsweringDialog dialog(m_summit->workspace(), {});
    QVERIFY(dialog.says(u"1 confidential session"_s));
    dialog.choose(u"Participants"_s);
    QVERIFY(dialog.says(u"Names 2 "_s) && dialog.says(u"1 of them by alias"_s) && dialog.says(u"3 left out"_s));
    dialog.choose(Audience::Participants);
    QVERIFY(dialog.says(u"Names 4 "_s) && dialog.says(u"2 of them by alias"_s) && dialog.says(u"1 left out"_s));
    dialog.choose(Audience::Organisers);
    QVERIFY(dialog.says(u"Names 5 "_s) && dialog.says(u"0 left out"_s));
}

void TestExportDialog::aListHoldsTheColumnsChosen()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s));
    dialog.choose(u"Participants"_s);
    check(dialog, u"Region"_s, Qt::Unchecked);
    check(dialog, u"Delegation"_s, Qt::Unchecked);
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    const QByteArray bytes = contents(path(u"list.csv"_s));
    QCOMPARE(bytes.count("\r\n"), 3); // a header and two people
    QVERIFY(bytes.contains("Ana Example") && bytes.contains("River") && !bytes.contains("Bo Example") && !bytes.contains("@"));
    QCOMPARE(bytes.first(bytes.indexOf("\r\n")).count(','), 1);
}

void TestExportDialog::columnsAreRemembered()
{
    {
        AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s));
        dialog.choose(u"Participants"_s);
        check(dialog, u"Region"_s, Qt::Unchecked);
        dialog.exportButton()->click();
        QTRY_VERIFY(!dialog.isVisible());
    }
    AnsweringDialog dialog(m_summit->workspace(), {});
    dialog.choose(u"Participants"_s);
    const auto fields = dialog.findChild<ColumnChooser *>()->fields();
    QVERIFY(!fields.contains(fieldIndex(RecordType::Participant, u"region")));
    QVERIFY(fields.contains(fieldIndex(RecordType::Participant, u"name")));
    dialog.choose(Audience::Participants); // another audience, other columns
    QVERIFY(dialog.findChild<ColumnChooser *>()->fields().contains(fieldIndex(RecordType::Participant, u"region")));
}

void TestExportDialog::columnsAreOrderedByKeysAndThatIsRemembered()
{
    {
        AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s));
        dialog.choose(u"Participants"_s);
        auto *list = dialog.findChild<ColumnChooser *>()->findChild<QListWidget *>();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        list->setFocus();
        list->setCurrentItem(list->findItems(u"Region"_s, Qt::MatchExactly).first());
        while (list->currentRow() > 0)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // nowhere to go
        QCOMPARE(list->item(0)->text(), u"Region"_s);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->item(2)->text(), u"Name"_s);
        dialog.exportButton()->click();
        QTRY_VERIFY(!dialog.isVisible());
    }
    const QByteArray bytes = contents(path(u"list.csv"_s));
    QVERIFY2(bytes.contains("Region,"), bytes.constData());
    AnsweringDialog dialog(m_summit->workspace(), {});
    dialog.choose(u"Participants"_s);
    const auto fields = dialog.findChild<ColumnChooser *>()->fields();
    QCOMPARE(fields.at(0), fieldIndex(RecordType::Participant, u"region"));
    QCOMPARE(fields.at(2), fieldIndex(RecordType::Participant, u"name"));
}

void TestExportDialog::columnsAreOrderedByDragging()
{
    AnsweringDialog dialog(m_summit->workspace(), {});
    dialog.choose(u"Participants"_s);
    auto *chooser = dialog.findChild<ColumnChooser *>();
    auto *list = chooser->findChild<QListWidget *>();
    QCOMPARE(list->dragDropMode(), QAbstractItemView::InternalMove);
    const QList<int> before = chooser->fields();
    QSignalSpy changed(chooser, &ColumnChooser::changed);
    // What the list does at the end of a drag; QDrag itself can't be driven without a screen.
    QVERIFY(list->model()->moveRow({}, 0, {}, 3));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chooser->fields(), (QList<int>{before.at(1), before.at(2), before.at(0)} + before.mid(3)));
}

void TestExportDialog::whatIsForOrganisersIsChosenByHand()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s));
    dialog.choose(u"Participants"_s);
    const auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->findItems(u"E-mail"_s, Qt::MatchExactly).isEmpty());
    dialog.choose(Audience::Organisers);
    QVERIFY(!dialog.says(u"For organisers alone:"_s));
    check(dialog, u"E-mail"_s, Qt::Checked);
    QVERIFY(dialog.says(u"For organisers alone: E-mail."_s));
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(contents(path(u"list.csv"_s)).contains("emil@example.org"));
}

void TestExportDialog::withoutColumnsThereIsNothingToExport()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s));
    dialog.choose(u"Delegations"_s);
    QVERIFY(dialog.exportButton()->isEnabled());
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"None"_s))
            button->click();
    }
    QVERIFY(!dialog.exportButton()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible() && !QFile::exists(path(u"list.csv"_s)));
}

void TestExportDialog::theTableShownIsProposed()
{
    const ShownRecords rows{RecordType::Participant,
                            {m_summit->person(u"Bo Example"_s).value, m_summit->person(u"Emil Example"_s).value}};
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s), rows);
    auto *only = dialog.findChild<QCheckBox *>();
    QVERIFY(only->isVisible() && only->text().contains(u"(2 "_s));
    only->click();
    QVERIFY(dialog.says(u"Names 1 "_s));
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    const QByteArray bytes = contents(path(u"list.csv"_s));
    QVERIFY(bytes.contains("River") && !bytes.contains("Ana Example") && !bytes.contains("Emil"));
}

void TestExportDialog::otherListsAreWhole()
{
    const ShownRecords rows{RecordType::Participant, {m_summit->person(u"Bo Example"_s).value}};
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.csv"_s), rows);
    dialog.findChild<QCheckBox *>()->click();
    dialog.choose(u"Sessions"_s);
    QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    const QByteArray bytes = contents(path(u"list.csv"_s));
    QVERIFY(bytes.contains("Winning with hope") && bytes.contains("Closing ceremony") && !bytes.contains("Side meeting"));
}

void TestExportDialog::itinerariesCanKeepToTheTableShown()
{
    ShownRecords shown;
    shown.type = RecordType::Participant;
    shown.ids = {m_summit->person(m_summit->people().first()).value};
    AnsweringDialog dialog(m_summit->workspace(), path(u"itineraries.md"_s), shown);
    dialog.choose(u"Itineraries"_s);
    dialog.choose(u"Markdown"_s);
    dialog.choose(Audience::Organisers);
    QVERIFY(dialog.says(u"Names 5 "_s));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(dialog.says(u"Names 1 "_s));
    dialog.exportButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isProgramme());
    QCOMPARE(contents(path(u"itineraries.md"_s)).count("\n## "), 1);
}

void TestExportDialog::papersForTheDoorsAreOfADay_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("census");
    QTest::newRow("signs") << u"Door signs"_s << u"Names no people."_s;
    QTest::newRow("sheets") << u"Sign-in sheets"_s << u"Names "_s;
}

void TestExportDialog::papersForTheDoorsAreOfADay()
{
    QFETCH(QString, subject);
    QFETCH(QString, census);
    AnsweringDialog dialog(m_summit->workspace(), path(u"paper.md"_s));
    dialog.choose(subject);
    dialog.choose(u"Markdown"_s);
    QVERIFY(dialog.findChild<DayBox *>()->isVisible() && dialog.says(census));
    dialog.exportButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY2(dialog.proposedPath.endsWith(subject + u" 2018-10-29 (Public).md"_s), qPrintable(dialog.proposedPath));
    QVERIFY(!dialog.isProgramme() && contents(path(u"paper.md"_s)).startsWith(QByteArray("# " + subject.toUtf8())));
}

void TestExportDialog::aFailureIsShownInTheDialog_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("a paper in a folder that is missing") << u"Agenda"_s << u"missing/agenda.pdf"_s;
    QTest::newRow("a list in a folder that is missing") << u"Participants"_s << u"missing/list.csv"_s;
    QTest::newRow("a summit's name") << u"Agenda"_s << u"our.summit"_s;
}

void TestExportDialog::aFailureIsShownInTheDialog()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    AnsweringDialog dialog(m_summit->workspace(), path(name));
    dialog.choose(subject);
    dialog.exportButton()->click();
    QTRY_VERIFY(dialog.findChild<Banner *>()->isVisible());
    QVERIFY(dialog.isVisible() && dialog.exportButton()->isEnabled());
    QVERIFY(!QFile::exists(path(name)));
    dialog.answer = path(u"better."_s + dialog.proposedSuffix);
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(QFile::exists(dialog.answer));
}

void TestExportDialog::callingOffTheFileKeepsADialogOfNames()
{
    AnsweringDialog dialog(m_summit->workspace(), {});
    dialog.exportButton()->click(); // no file named: no export
    QVERIFY(dialog.isVisible() && !dialog.proposedPath.isEmpty());
    for (const auto &subject : {u"Agenda"_s, u"Participants"_s}) {
        dialog.choose(subject);
        QCOMPARE(namelessIn(dialog), QStringList());
    }
}

SUMMITRY_TEST(TestExportDialog)
#include "tst_gui_exportdialog.moc"
