// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting a calendar: of which part, whom it names, and what lies in the file after.
#include "answeringdialog.h"
#include "base/languages.h"
#include "dialogsummit.h"
#include "document/naming.h"
#include "document/programme.h"
#include "tests/testprogram.h"
#include "ui/dialogs/programmepart.h"
#include "ui/forms/recordpicker.h"

#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCalendarExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Summitry"_s);
        QCoreApplication::setApplicationName(u"tst_gui_calendarexport"_s);
        Languages::install(u"en"_s);
    }
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<DialogSummit>();
    }
    void theWholeProgrammeIsOnePublication();
    void aDayIsAPart();
    void withoutRoomsNoneIsOffered();
    void aPersonIsNamedByTyping();
    void sessionsSayHowOftenTheyChanged();
    void aHistoryThatCannotBeReadIsSaid();

private:
    [[nodiscard]] QString out() const { return m_folder.filePath(u"calendar.ics"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<DialogSummit> m_summit;
};

void TestCalendarExport::theWholeProgrammeIsOnePublication()
{
    AnsweringDialog dialog(m_summit->workspace(), out());
    dialog.choose(u"Calendar"_s);
    QVERIFY(dialog.findChild<ProgrammePart *>()->isVisible());
    QVERIFY(dialog.says(u"1 confidential session"_s));
    dialog.exportButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.isProgramme());
    QVERIFY2(dialog.proposedPath.endsWith(u"Calendar (Public).ics"_s), qPrintable(dialog.proposedPath));
    const QByteArray bytes = contents(out());
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(bytes.contains("Winning with hope") && bytes.contains("Closing ceremony") && !bytes.contains("Side meeting"));
}

void TestCalendarExport::aDayIsAPart()
{
    const Document &document = m_summit->document();
    const Day *day = daysInOrder(document).back();
    AnsweringDialog dialog(m_summit->workspace(), out());
    dialog.choose(u"Calendar"_s);
    dialog.choose(u"One day"_s);
    dialog.choose(nameOf(*day, document));
    const auto sessions = sessionsOn(*day, document);
    const auto shown = std::count_if(sessions.begin(), sessions.end(), [](const Session *session) { return !session->confidential; });
    QVERIFY(shown > 0);
    QVERIFY(dialog.says(u"%1 session"_s.arg(shown)));
    dialog.exportButton()->click();
    QVERIFY(!dialog.isProgramme());
    QVERIFY2(dialog.proposedPath.contains(nameOf(*day, document)), qPrintable(dialog.proposedPath));
    QCOMPARE(contents(out()).count("BEGIN:VEVENT"), shown);
}

void TestCalendarExport::withoutRoomsNoneIsOffered()
{
    QVERIFY(m_summit->document().all<Room>().isEmpty());
    AnsweringDialog dialog(m_summit->workspace(), out());
    dialog.choose(u"Calendar"_s);
    const auto *kinds = dialog.findChild<ProgrammePart *>()->findChild<QComboBox *>();
    QVERIFY(kinds->findText(u"One day"_s) >= 0 && kinds->findText(u"One person"_s) >= 0);
    QCOMPARE(kinds->findText(u"One room"_s), -1);
}

void TestCalendarExport::aPersonIsNamedByTyping()
{
    AnsweringDialog dialog(m_summit->workspace(), out());
    dialog.choose(u"Calendar"_s);
    dialog.choose(u"One person"_s);
    QVERIFY(!dialog.exportButton()->isEnabled()); // until one is named
    const QString name = m_summit->people().first();
    auto *picker = dialog.findChild<RecordPicker *>();
    QVERIFY(picker->isVisible());
    dialog.activateWindow();
    picker->setFocus();
    QTRY_VERIFY(picker->hasFocus());
    QTest::keyClicks(picker, name);
    QVERIFY(dialog.exportButton()->isEnabled());
    dialog.exportButton()->click();
    QVERIFY(!dialog.isProgramme());
    QVERIFY2(!dialog.proposedPath.contains(name), qPrintable(dialog.proposedPath));
    QVERIFY(contents(out()).startsWith("BEGIN:VCALENDAR"));
}

void TestCalendarExport::sessionsSayHowOftenTheyChanged()
{
    AnsweringDialog dialog(m_summit->workspace(), out());
    const qint64 first = m_summit->document().all<Session>().begin()->id.value;
    dialog.setRevisions([first]() -> Result<Revisions> { return Revisions{{first, {7, QDateTime::currentDateTimeUtc()}}}; });
    dialog.choose(u"Calendar"_s);
    dialog.choose(Audience::Organisers);
    dialog.exportButton()->click();
    QCOMPARE(contents(out()).count("SEQUENCE:7"), 1);
}

void TestCalendarExport::aHistoryThatCannotBeReadIsSaid()
{
    const QString path = m_folder.filePath(u"nothing.ics"_s);
    AnsweringDialog dialog(m_summit->workspace(), path);
    dialog.setRevisions([]() -> Result<Revisions> { return failure(ErrorKind::Damaged, u"The history is damaged."_s); });
    dialog.choose(u"Calendar"_s);
    dialog.exportButton()->click();
    QVERIFY(dialog.isVisible() && dialog.says(u"The history is damaged."_s));
    QVERIFY(!QFile::exists(path));
}

SUMMITRY_TEST(TestCalendarExport)
#include "tst_gui_calendarexport.moc"
