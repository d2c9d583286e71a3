// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing as a person does it: reading, saying what the columns are, seeing what would happen, doing it as one step.
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/mappingpage.h"
#include "ui/dialogs/reportpage.h"
#include "ui/dialogs/skippedmodel.h"
#include "ui/dialogs/workpage.h"
#include "ui/style/banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summit = std::make_unique<DialogSummit>();
        m_steps = m_summit->document().undoList().doneCount();
    }
    void aListIsMappedReportedAndImportedAsOneStep();
    void aFieldIsFilledFromOneColumn();
    void withoutANameThereIsNoNextStep();
    void theReportLeadsBack();
    void whatIsLeftOutIsShownWithItsReason();
    void aScheduleGoesStraightToItsReport();
    void anErrorIsShownInTheDialog_data();
    void anErrorIsShownInTheDialog();
    void aRefusedEditIsShownInTheDialog();
    void callingOffChangesNothing();
    void longWorkIsCalledOff();
    void nothingNewIsNothingToImport();
    void markupInAHeaderIsText();
    void skippedRowsAreAModel();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        put(m_folder.filePath(name), bytes);
        return m_folder.filePath(name);
    }
    // On its mapping, with the columns' boxes.
    [[nodiscard]] std::unique_ptr<ImportDialog> opened(const QByteArray &csv) const
    {
        auto dialog = std::make_unique<ImportDialog>(m_summit->workspace(), file(u"list.csv"_s, csv));
        dialog->show();
        [&] { QTRY_VERIFY(shown<MappingPage>(*dialog)); }();
        return dialog;
    }
    [[nodiscard]] qsizetype steps() const { return qsizetype(m_summit->document().undoList().doneCount() - m_steps); }

    QTemporaryDir m_folder;
    std::unique_ptr<DialogSummit> m_summit;
    std::size_t m_steps = 0;
};

void TestImportDialog::aListIsMappedReportedAndImportedAsOneStep()
{
    const auto dialog = opened("Name,E-mail,Country\nFay Example,fay@example.org,PE\nAna Example,ana@example.org,CL\n");
    QSignalSpy said(&m_summit->workspace(), &Workspace::message);
    QCOMPARE(namelessIn(*dialog), QStringList());
    QCOMPARE(steps(), 0);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    QCOMPARE(namelessIn(*dialog), QStringList());
    QCOMPARE(steps(), 0);
    QVERIFY(button(*dialog, u"Import"_s)->isEnabled());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(steps(), 1);
    QCOMPARE(m_summit->people().size(), 6);
    QCOMPARE(m_summit->document().find(m_summit->person(u"Ana Example"_s))->country, u"CL"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(m_summit->document().undo());
    QCOMPARE(m_summit->people().size(), 5);
}

void TestImportDialog::aFieldIsFilledFromOneColumn()
{
    const auto dialog = opened("Name,Other\nFay Example,Gil Example\n");
    const auto boxes = dialog->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.first()->currentText(), u"Name"_s);
    boxes.last()->setFocus();
    QTest::keyClicks(boxes.last(), u"Nam"_s);
    QCOMPARE(boxes.last()->currentText(), u"Name"_s);
    QCOMPARE(boxes.first()->currentText(), u"Leave out"_s);
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    button(*dialog, u"Import"_s)->click();
    QVERIFY(m_summit->person(u"Gil Example"_s));
    QVERIFY(!m_summit->person(u"Fay Example"_s));
}

void TestImportDialog::withoutANameThereIsNoNextStep()
{
    const auto dialog = opened("Quien,Country\nFay Example,PE\n");
    QVERIFY(!button(*dialog, u"Next"_s)->isEnabled());
    auto *box = dialog->findChildren<QComboBox *>().first();
    box->setFocus();
    QTest::keyClicks(box, u"Nam"_s);
    QVERIFY(button(*dialog, u"Next"_s)->isEnabled());
}

void TestImportDialog::theReportLeadsBack()
{
    const auto dialog = opened("Name,Country\nFay Example,PE\n");
    QVERIFY(!button(*dialog, u"Back"_s));
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    button(*dialog, u"Back"_s)->click();
    QVERIFY(shown<MappingPage>(*dialog));
    QCOMPARE(steps(), 0);
}

void TestImportDialog::whatIsLeftOutIsShownWithItsReason()
{
    const auto dialog = opened("Name,Arrival\nFay Example,the day before\nGil Example,2018-10-28\n");
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    const auto *model = dialog->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, SkippedModel::Row).data().toString(), u"2"_s);
    QCOMPARE(model->index(0, SkippedModel::Field).data().toString(), u"Arrival"_s);
    QVERIFY(!model->index(0, SkippedModel::Reason).data().toString().isEmpty());
    button(*dialog, u"Import"_s)->click();
    QCOMPARE(m_summit->people().size(), 7);
}

void TestImportDialog::aScheduleGoesStraightToItsReport()
{
    const QByteArray xml = "<?xml version=\"1.0\"?><schedule><conference><title>T</title></conference>"
                           "<day index=\"1\" date=\"2018-10-29\"><room name=\"Hall\"><event id=\"7\">"
                           "<date>2018-10-29T10:00:00+01:00</date><start>10:00</start><duration>01:00</duration><room>Hall</room>"
                           "<title>A new talk</title></event></room></day></schedule>";
    ImportDialog dialog(m_summit->workspace(), file(u"schedule.xml"_s, xml));
    dialog.show();
    QTRY_VERIFY(shown<ReportPage>(dialog));
    QVERIFY(!button(dialog, u"Back"_s));
    button(dialog, u"Import"_s)->click();
    QCOMPARE(steps(), 1);
    QCOMPARE(m_summit->document().all<Session>().size(), 4U);
}

void TestImportDialog::anErrorIsShownInTheDialog_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << u"empty.csv"_s << QByteArray("");
    QTest::newRow("a quote that never closes") << u"open.csv"_s << QByteArray("Name\n\"Fay Example\nGil Example\n");
    QTest::newRow("a spreadsheet's own file") << u"people.xlsx"_s << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("XML with a DOCTYPE") << u"evil.xml"_s
                                        << QByteArray("<!DOCTYPE s [<!ENTITY e \"x\">]><schedule>&e;</schedule>");
    QTest::newRow("XML cut short") << u"cut.xml"_s << QByteArray("<schedule><day");
}

void TestImportDialog::anErrorIsShownInTheDialog()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    ImportDialog dialog(m_summit->workspace(), file(name, bytes));
    dialog.show();
    QTRY_VERIFY(shown<Banner>(dialog));
    QVERIFY2(shown<Banner>(dialog)->text().contains(name), qPrintable(shown<Banner>(dialog)->text()));
    QVERIFY(!button(dialog, u"Import"_s) && !button(dialog, u"Next"_s));
    button(dialog, u"Close"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(steps(), 0);
}

void TestImportDialog::aRefusedEditIsShownInTheDialog()
{
    const auto dialog = opened("Name\nFay Example\n");
    m_summit->document().setReadOnly();
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    button(*dialog, u"Import"_s)->click();
    QVERIFY(dialog->isVisible() && shown<Banner>(*dialog));
    QCOMPARE(m_summit->people().size(), 5);
}

void TestImportDialog::callingOffChangesNothing()
{
    const auto dialog = opened("Name\nFay Example\n");
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(steps(), 0);
}

void TestImportDialog::longWorkIsCalledOff()
{
    QByteArray many = "Name,Notes\n";
    for (int i = 0; i < 300'000; ++i)
        many += "Person " + QByteArray::number(i) + ",some words about them\n";
    ImportDialog dialog(m_summit->workspace(), file(u"many.csv"_s, many));
    dialog.show();
    QVERIFY(shown<WorkPage>(dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QCOMPARE(steps(), 0);
}

void TestImportDialog::nothingNewIsNothingToImport()
{
    const auto dialog = opened("Name,E-mail\nAna Example,ana@example.org\n");
    button(*dialog, u"Next"_s)->click();
    QTRY_VERIFY(shown<ReportPage>(*dialog));
    QVERIFY(!button(*dialog, u"Import"_s)->isEnabled());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(dialog->result() != QDialog::Accepted);
    QCOMPARE(steps(), 0);
}

void TestImportDialog::markupInAHeaderIsText()
{
    const auto dialog = opened("Name,<img src=x>\nFay Example,<b>bold</b>\n");
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
}

void TestImportDialog::skippedRowsAreAModel()
{
    SkippedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{2, u"Arrival"_s, u"No date"_s}, {5, {}, u"No\nname"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, SkippedModel::Field).data().toString(), u"The whole row"_s);
    QCOMPARE(model.index(1, SkippedModel::Reason).data().toString(), u"No name"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

SUMMITRY_TEST(TestImportDialog)
#include "tst_gui_importdialog.moc"
