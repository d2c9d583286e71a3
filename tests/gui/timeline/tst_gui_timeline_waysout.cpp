// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a session's conflicts: as edits, and as the menu that Ctrl+Enter opens beside it.
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/forms/setasidedialog.h"
#include "ui/timeline/waysoutmenu.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTimelineWaysOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_day = std::make_unique<PeopledDay>(); }
    void cleanup() { m_day.reset(); }
    void takeThePersonOutOfEither();
    void lengthenToTheAgenda();
    void moveToAPlace();
    void areListedBelowEachConflict();
    void areTakenAsOneEdit();
    void setOneAside();
    void saySoWhereThereIsNone();
    void leadToMorePlaces();

private:
    [[nodiscard]] std::vector<Conflict> conflictsOf(SessionId session) const { return m_day->workspace->conflicts().conflictsOf(session); }
    [[nodiscard]] Conflict personTwice() const;
    [[nodiscard]] WaysOutMenu *menu() const { return m_day->view().findChild<WaysOutMenu *>(); }
    void ask(SessionId session) const;
    [[nodiscard]] QStringList lines() const;
    void choose(const QString &start) const;

    std::unique_ptr<PeopledDay> m_day;
};

// Ben speaks in Africa and interprets in Asia, at the same time.
Conflict TestTimelineWaysOut::personTwice() const
{
    for (const Conflict &conflict : conflictsOf(m_day->africa)) {
        if (conflict.kind == ConflictKind::PersonTwice && conflict.participant == m_day->ben)
            return conflict;
    }
    qFatal("Ben is nowhere twice");
}

void TestTimelineWaysOut::ask(SessionId session) const
{
    m_day->view().reveal(session);
    QTest::keyClick(&m_day->view(), Qt::Key_Return, Qt::ControlModifier);
}

QStringList TestTimelineWaysOut::lines() const
{
    QStringList lines;
    for (const QAction *action : menu()->actions())
        lines += action->isSeparator() ? u"-"_s : action->text();
    return lines;
}

void TestTimelineWaysOut::choose(const QString &start) const
{
    for (QAction *action : menu()->actions()) {
        if (action->text().startsWith(start)) {
            action->trigger();
            menu()->close();
            return;
        }
    }
    QFAIL(qPrintable(lines().join(u'\n')));
}

void TestTimelineWaysOut::takeThePersonOutOfEither()
{
    const std::vector<WayOut> ways = waysOutOf(personTwice(), m_day->africa, m_day->document);
    QCOMPARE(ways.size(), std::size_t(2));
    QCOMPARE(ways[0].text, u"Take Ben Achi out of “Africa”"_s);
    QCOMPARE(ways[1].text, u"Take Ben Achi out of “Asia”"_s);
    QVERIFY(m_day->document.apply(ways[1].edit));
    for (const Conflict &conflict : conflictsOf(m_day->africa))
        QVERIFY(conflict.kind != ConflictKind::PersonTwice);
    const auto left = assignmentsOf(m_day->pinned, m_day->document);
    QCOMPARE(left.size(), std::size_t(2)); // the attendees
}

void TestTimelineWaysOut::lengthenToTheAgenda()
{
    Draft draft(m_day->document);
    draft.add(AgendaItem{.id = {}, .session = m_day->africa, .title = u"Panel"_s, .minutes = 75});
    QVERIFY(m_day->document.apply(draft.take()));
    const auto conflicts = conflictsOf(m_day->africa);
    const auto overrun = std::find_if(conflicts.begin(), conflicts.end(), [](const Conflict &one) { return one.kind == ConflictKind::AgendaOverrun; });
    QVERIFY(overrun != conflicts.end());
    const std::vector<WayOut> ways = waysOutOf(*overrun, m_day->africa, m_day->document);
    QCOMPARE(ways.size(), std::size_t(1));
    QCOMPARE(ways[0].text, u"Let “Africa” last 1 h 15 min"_s);
    QVERIFY(m_day->document.apply(ways[0].edit));
    QCOMPARE(m_day->session(m_day->africa).minutes, 75);
}

void TestTimelineWaysOut::moveToAPlace()
{
    PlaceOffer offer;
    offer.start = LocalTime::fromString(u"2018-10-29T15:00"_s);
    offer.room = m_day->rooms[1];
    offer.pushes = {{m_day->europe, LocalTime::fromString(u"2018-10-29T16:00"_s)}};
    const WayOut way = wayTo(offer, m_day->africa, m_day->document);
    QVERIFY2(way.text.contains(u"15:00"_s), qPrintable(way.text));
    QVERIFY(m_day->document.apply(way.edit));
    QCOMPARE(m_day->startOf(m_day->africa), u"2018-10-29T15:00"_s);
    QCOMPARE(m_day->session(m_day->africa).room, m_day->rooms[1]);
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T16:00"_s);
    offer = {};
    offer.start = m_day->session(m_day->europe).start;
    offer.room = m_day->rooms[1];
    offer.swap = m_day->europe;
    QVERIFY(m_day->document.apply(wayTo(offer, m_day->africa, m_day->document).edit));
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T15:00"_s);
}

void TestTimelineWaysOut::areListedBelowEachConflict()
{
    ask(m_day->africa);
    QVERIFY(menu());
    const QStringList shown = lines();
    const qsizetype head = shown.indexOf(shown.filter(u"Ben Achi is"_s).value(0));
    QVERIFY2(head >= 0, qPrintable(shown.join(u'\n')));
    QCOMPARE(shown.mid(head + 1, 3), (QStringList{u"Take Ben Achi out of “Africa”"_s, u"Take Ben Achi out of “Asia”"_s, u"Set it aside…"_s}));
    QCOMPARE(shown.last(), u"More places…"_s);
    QVERIFY(shown.filter(u" — "_s).size() >= 2); // places, with their price
    menu()->close();
}

void TestTimelineWaysOut::areTakenAsOneEdit()
{
    const std::size_t steps = m_day->steps();
    ask(m_day->africa);
    choose(u"Take Ben Achi out of “Asia”"_s);
    QCOMPARE(m_day->steps(), steps + 1);
    QCOMPARE(m_day->lastStep(), u"Take Ben Achi out of “Asia”"_s);
    QCOMPARE(m_day->view().selection().focused(), m_day->africa);
    QVERIFY(m_day->document.undo());
    QVERIFY(personTwice().participant == m_day->ben);
}

void TestTimelineWaysOut::setOneAside()
{
    ask(m_day->africa);
    choose(u"Set it aside…"_s);
    auto *dialog = m_day->view().findChild<SetAsideDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

void TestTimelineWaysOut::saySoWhereThereIsNone()
{
    QSignalSpy told(m_day->workspace.get(), &Workspace::message);
    m_day->view().reveal(m_day->lunch);
    QVERIFY(conflictsOf(m_day->lunch).empty());
    QTest::keyClick(&m_day->view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!menu());
    QCOMPARE(told.last().first().toString(), u"It has no conflict."_s);
}

void TestTimelineWaysOut::leadToMorePlaces()
{
    QSignalSpy asked(&m_day->view(), &TimelineView::placesRequested);
    ask(m_day->africa);
    choose(u"More places…"_s);
    QCOMPARE(asked.size(), 1);
}

SUMMITRY_TEST(TestTimelineWaysOut)
#include "tst_gui_timeline_waysout.moc"
