// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/figures.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPoints_data();
    void openPoints();
    void countsPeople();
    void countsDaysToGo();
};

void TestFigures::openPoints_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<OpenPoint>("point");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, OpenPoint point, int count, const Setup &setup) { QTest::newRow(name) << setup << point << count; };
    const auto cancel = [](Session &session) { session.state = SessionState::Cancelled; };
    row("a session without a time", OpenPoint::Unplaced, 1, [](SmallSummit &s) { s.session("A", "", 30, s.small); });
    row("a session with a time", OpenPoint::Unplaced, 0, [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 30); });
    row("a cancelled session without a time", OpenPoint::Unplaced, 0, [=](SmallSummit &s) { s.change(s.session("A", "", 30), cancel); });
    row("a placed session without a room", OpenPoint::NoRoom, 1, [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 30); });
    row("an unplaced session without a room", OpenPoint::NoRoom, 0, [](SmallSummit &s) { s.session("A", "", 30); });
    row("a break across all rooms", OpenPoint::NoRoom, 0, [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T09:00", 30), [](Session &session) { session.kind = SessionKind::Break; });
    });
    row("a session with a speaker alone", OpenPoint::NoChair, 1, [](SmallSummit &s) { s.assign(s.session("A", "", 30), s.ana); });
    row("a session with a chair", OpenPoint::NoChair, 0, [](SmallSummit &s) { s.assign(s.session("A", "", 30), s.ana, Role::Chair); });
    row("a session with a moderator", OpenPoint::NoChair, 0, [](SmallSummit &s) { s.assign(s.session("A", "", 30), s.ana, Role::Moderator); });
    row("a break needs no chair", OpenPoint::NoChair, 0, [](SmallSummit &s) {
        s.change(s.session("A", "", 30), [](Session &session) { session.kind = SessionKind::Break; });
    });
    row("people without a delegation", OpenPoint::NoDelegation, 1, [](SmallSummit &s) {
        const DelegationId delegation = s.add(Delegation());
        s.change(s.ana, [=](Participant &person) { person.delegation = delegation; });
    });
}

void TestFigures::openPoints()
{
    QFETCH(Setup, setup);
    QFETCH(OpenPoint, point);
    QFETCH(int, count);
    SmallSummit summit;
    setup(summit);
    QCOMPARE(countOpen(point, summit.document), count);
}

void TestFigures::countsPeople()
{
    SmallSummit s;
    s.change(s.ana, [](Participant &person) {
        person.function = Function::Press;
        person.region = Region::Americas;
    });
    const auto byFunction = participantsByFunction(s.document);
    QCOMPARE(byFunction[std::size_t(Function::Press)], 1);
    QCOMPARE(byFunction[std::size_t(Function::Defender)], 1);
    QCOMPARE(byFunction[std::size_t(Function::Donor)], 0);
    const auto byRegion = participantsByRegion(s.document);
    QCOMPARE(byRegion[std::size_t(Region::Americas)], 1);
    QCOMPARE(byRegion[std::size_t(Region::None)], 1);
}

void TestFigures::countsDaysToGo()
{
    const SmallSummit s;
    QCOMPARE(daysToGo(QDate(2018, 10, 1), s.document), std::optional(28));
    QCOMPARE(daysToGo(QDate(2018, 10, 29), s.document), std::optional(0));
    QCOMPARE(daysToGo(QDate(2018, 11, 1), s.document), std::optional(-3));
    QCOMPARE(daysToGo(QDate(2018, 10, 1), Document()), std::optional<int>());
}

SUMMITRY_TEST(TestFigures)
#include "tst_figures.moc"
