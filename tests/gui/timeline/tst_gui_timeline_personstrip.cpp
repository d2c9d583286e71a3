// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day of everybody who is needed in a session, while its key is held.
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/timeline/personstrip.h"
#include "ui/timeline/timelineactions.h"

#include <QAction>

using namespace summitry;

class TestPersonStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_day = std::make_unique<PeopledDay>(); }
    void cleanup() { m_day.reset(); }
    void thoseNeededComeOnceEach();
    void isThereWhileTheKeyIsHeld();
    void liesAlongTheHoursOfTheGrid_data();
    void liesAlongTheHoursOfTheGrid();
    void staysFromTheMenuUntilEscape();
    void goesWhenTheDayChanges();
    void saysWhatItShows();
    void saysThatNobodyIsNeeded();
    void leavesOutWhatDoesNotFit();

private:
    [[nodiscard]] PersonStrip &strip() const { return *m_day->view().findChild<PersonStrip *>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const TimelineLane &lane : strip().scene().lanes())
            names += lane.name;
        return names;
    }

    std::unique_ptr<PeopledDay> m_day;
};

void TestPersonStrip::thoseNeededComeOnceEach()
{
    QCOMPARE(neededIn(m_day->africa, m_day->document), (QList<ParticipantId>{m_day->ana, m_day->ben}));
    QCOMPARE(neededIn(m_day->pinned, m_day->document), QList<ParticipantId>{m_day->ben}); // who attends may be missed
    QVERIFY(neededIn(m_day->lunch, m_day->document).isEmpty());
}

void TestPersonStrip::isThereWhileTheKeyIsHeld()
{
    m_day->view().reveal(m_day->africa);
    QTest::keyPress(&m_day->view(), Qt::Key_P);
    QVERIFY(strip().isVisible());
    QCOMPARE(names(), (QStringList{u"Ana Ruiz"_s, u"Ben Achi"_s}));
    QVERIFY(strip().scene().indexOf(m_day->europe) >= 0); // where else Ana is
    QKeyEvent repeated(QEvent::KeyRelease, Qt::Key_P, Qt::NoModifier, u"p"_s, true);
    QCoreApplication::sendEvent(&m_day->view(), &repeated);
    QVERIFY(strip().isVisible());
    QTest::keyRelease(&m_day->view(), Qt::Key_P);
    QVERIFY(!strip().isVisible());
}

void TestPersonStrip::liesAlongTheHoursOfTheGrid_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestPersonStrip::liesAlongTheHoursOfTheGrid()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_day.reset();
    m_day = std::make_unique<PeopledDay>(direction);
    m_day->view().reveal(m_day->africa);
    strip().showFor(m_day->africa);
    QVERIFY(!strip().geometry().intersects(m_day->rectOf(m_day->africa).toRect()));
    QVERIFY(m_day->viewport()->rect().contains(strip().geometry()));
    const QRectF block = m_day->rectOf(m_day->africa);
    const QRectF shown = strip().laneGeometry().blockRect(*strip().scene().spanOf(m_day->africa));
    QCOMPARE(shown.left(), block.left());
    QCOMPARE(shown.right(), block.right());
}

void TestPersonStrip::staysFromTheMenuUntilEscape()
{
    m_day->view().reveal(m_day->africa);
    m_day->view().actions().people()->trigger();
    QVERIFY(strip().isVisible());
    QTest::keyRelease(&m_day->view(), Qt::Key_Return);
    QVERIFY(strip().isVisible());
    QTest::keyClick(&m_day->view(), Qt::Key_Escape);
    QVERIFY(!strip().isVisible());
    QCOMPARE(m_day->view().selection().focused(), m_day->africa); // one layer for each Escape
}

void TestPersonStrip::goesWhenTheDayChanges()
{
    strip().showFor(m_day->africa);
    QVERIFY(strip().isVisible());
    m_day->view().showDay(m_day->second);
    QVERIFY(!strip().isVisible());
}

void TestPersonStrip::saysWhatItShows()
{
    strip().showFor(m_day->africa);
    QCOMPARE(strip().accessibleName(), u"Needed in “Africa”"_s);
    QCOMPARE(spokenLanes(strip().scene()), u"Ana Ruiz: Africa 10:00–11:00, Asia 10:00–11:00, Europe 11:00–12:00. "
                                           "Ben Achi: Africa 10:00–11:00, Asia 10:00–11:00."_s);
}

void TestPersonStrip::saysThatNobodyIsNeeded()
{
    QSignalSpy messages(m_day->workspace.get(), &Workspace::message);
    m_day->view().reveal(m_day->opening);
    QTest::keyPress(&m_day->view(), Qt::Key_P);
    QVERIFY(!strip().isVisible());
    QCOMPARE(messages.last().first().toString(), u"Nobody is needed in “Opening” yet."_s);
}

void TestPersonStrip::leavesOutWhatDoesNotFit()
{
    Draft draft(m_day->document);
    for (int i = 0; i < 30; ++i) {
        const ParticipantId person = draft.add(Participant{.id = {}, .name = u"Person %1"_s.arg(i)});
        draft.add(Assignment{{}, m_day->africa, person, Role::Speaker});
    }
    QVERIFY(m_day->document.apply(draft.take()));
    strip().showFor(m_day->africa);
    QVERIFY(names().size() > 2 && names().size() < 32);
    QVERIFY(names().contains(u"Ana Ruiz"_s)); // who leads is shown first
    QVERIFY(m_day->viewport()->rect().contains(strip().geometry()));
    QVERIFY(strip().accessibleName().contains(QString::number(32 - names().size())));
}

SUMMITRY_TEST(TestPersonStrip)
#include "tst_gui_timeline_personstrip.moc"
