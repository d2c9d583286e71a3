// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting in the formats of other programs: what is offered, what is said before, what lies in the file after.
#include "answeringdialog.h"
#include "base/languages.h"
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/languagebox.h"

#include <QDir>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFormatExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Summitry"_s);
        QCoreApplication::setApplicationName(u"tst_gui_formatexport"_s);
        Languages::install(u"en"_s);
    }
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<DialogSummit>();
    }
    void theProgrammeIsASchedule_data();
    void theProgrammeIsASchedule();
    void aListIsAWorkbook();
    void theProgrammeIsAWebsite();
    void aFolderOfOthersIsLeftAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<DialogSummit> m_summit;
};

void TestFormatExport::theProgrammeIsASchedule_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("XML") << u"Schedule XML"_s << u"xml"_s << QByteArray("<?xml");
    QTest::newRow("JSON") << u"Schedule JSON"_s << u"json"_s << QByteArray("{");
    QTest::newRow("Indico") << u"CSV, for Indico"_s << u"csv"_s << QByteArray("2018-10-29 ");
}

void TestFormatExport::theProgrammeIsASchedule()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    AnsweringDialog dialog(m_summit->workspace(), path(u"schedule."_s + suffix));
    dialog.choose(u"Schedule for other programs"_s);
    dialog.choose(format);
    QVERIFY(dialog.says(u"Names "_s) && dialog.says(u"1 confidential session"_s));
    QVERIFY(!dialog.findChild<LanguageBox *>()->isVisible());
    dialog.exportButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.isProgramme());
    QCOMPARE(dialog.proposedSuffix, suffix);
    QVERIFY2(dialog.proposedPath.endsWith(u"Schedule for other programs (Public)."_s + suffix), qPrintable(dialog.proposedPath));
    const QByteArray bytes = contents(path(u"schedule."_s + suffix));
    QVERIFY(bytes.startsWith(start));
    QVERIFY(bytes.contains("Winning with hope") && bytes.contains("Closing ceremony") && !bytes.contains("Side meeting"));
}

void TestFormatExport::aListIsAWorkbook()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"list.xlsx"_s));
    dialog.choose(u"Participants"_s);
    dialog.choose(u"Excel workbook (XLSX)"_s);
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.proposedSuffix, u"xlsx"_s);
    QVERIFY(contents(path(u"list.xlsx"_s)).startsWith("PK\3\4"));
    QVERIFY(!dialog.isProgramme());
}

void TestFormatExport::theProgrammeIsAWebsite()
{
    AnsweringDialog dialog(m_summit->workspace(), path(u"site"_s));
    dialog.choose(u"Website"_s);
    QVERIFY(dialog.says(u"1 confidential session"_s));
    dialog.findChild<LanguageBox *>()->setCode(u"fr"_s);
    dialog.exportButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.isProgramme());
    QVERIFY2(dialog.proposedPath.endsWith(u"/Website (Public)"_s), qPrintable(dialog.proposedPath));
    QCOMPARE(dialog.proposedSuffix, QString());
    QVERIFY(contents(path(u"site/index.html"_s)).contains("<html lang=\"fr\""));
    QVERIFY(contents(path(u"site/day-2018-10-29.html"_s)).contains("Winning with hope"));
    QCOMPARE(Languages::current(), u"en"_s);
}

void TestFormatExport::aFolderOfOthersIsLeftAlone()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"letters"_s));
    put(path(u"letters/letter.txt"_s), "Dear all");
    AnsweringDialog dialog(m_summit->workspace(), path(u"letters"_s));
    dialog.choose(u"Website"_s);
    dialog.exportButton()->click();
    QTRY_VERIFY(dialog.says(u"with other files in it"_s));
    QVERIFY(dialog.isVisible() && dialog.exportButton()->isEnabled());
    QCOMPARE(QDir(path(u"letters"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(u"letter.txt"_s));
}

SUMMITRY_TEST(TestFormatExport)
#include "tst_gui_formatexport.moc"
