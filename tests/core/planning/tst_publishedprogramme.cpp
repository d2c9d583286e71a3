// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are no longer what has gone out to people.
#include "planning/conflictindex.h"
#include "planning/settingaside.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPublishedProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void confidentialSessionsNeverWentOut();
    void goingOutAgainSettlesAll();
    void canBeSetAside();
};

namespace {

using Step = std::function<void(SmallSummit &, SessionId)>;

Step changing(const std::function<void(Session &)> &changer)
{
    return [=](SmallSummit &summit, SessionId session) { summit.change(session, changer); };
}

QStringList told(const ConflictIndex &index, const Document &document)
{
    QStringList sentences;
    for (const Conflict &conflict : index.conflicts()) {
        if (conflict.kind == ConflictKind::ChangedSincePublished)
            sentences += sentence(conflict, document);
    }
    return sentences;
}

void rename(SmallSummit &summit, RoomId room)
{
    summit.change(room, [](Room &one) { one.name = u"Hall"_s; });
}

} // namespace

void TestPublishedProgramme::changes_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("text"); // empty: no conflict
    QTest::newRow("notes") << changing([](Session &s) { s.notes = u"Flowers"_s; }) << QString();
    QTest::newRow("attendance") << changing([](Session &s) { s.attendance = 7; }) << QString();
    QTest::newRow("a new session") << Step([](SmallSummit &s, SessionId) { s.session("New", "2018-10-29T12:00", 60, s.small); })
                                   << QString();
    QTest::newRow("deleted") << Step([](SmallSummit &s, SessionId id) { s.remove(id); }) << QString();
    QTest::newRow("start") << changing([](Session &s) { s.start = s.start.plus(5); })
                           << u"“Vigil” has another time since the programme went out, Mon 29 Oct 09:05–10:05."_s;
    QTest::newRow("length") << changing([](Session &s) { s.minutes = 50; })
                            << u"“Vigil” has another time since the programme went out, Mon 29 Oct 09:00–09:50."_s;
    QTest::newRow("title") << changing([](Session &s) { s.title = u"Wake"_s; })
                           << u"“Wake” has another title since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("subtitle") << changing([](Session &s) { s.subtitle = u"Candles"_s; })
                              << u"“Vigil” has another title since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("tentative") << changing([](Session &s) { s.state = SessionState::Tentative; })
                               << u"“Vigil” has another state since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("cancelled") << changing([](Session &s) { s.state = SessionState::Cancelled; })
                               << u"“Vigil” has been cancelled since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("unplaced") << changing([](Session &s) { s.start = {}; })
                              << u"“Vigil” has lost its place since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("room") << Step([](SmallSummit &s, SessionId id) {
        s.change(id, [&](Session &session) {
            session.room = s.unknownSize;
            session.start = session.start.plus(60);
        });
    }) << u"“Vigil” has another time, another room since the programme went out, Mon 29 Oct 10:00–11:00."_s;
    QTest::newRow("the room's name") << Step([](SmallSummit &s, SessionId) { rename(s, s.small); })
                                     << u"“Vigil” has another room since the programme went out, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("another room's name") << Step([](SmallSummit &s, SessionId) { rename(s, s.unknownSize); }) << QString();
    QTest::newRow("the venue's name") << Step([](SmallSummit &s, SessionId) {
        s.change(s.document.all<Venue>().begin()->id, [](Venue &venue) { venue.name = u"Fort"_s; });
    }) << u"“Vigil” has another room since the programme went out, Mon 29 Oct 09:00–10:00."_s;
}

void TestPublishedProgramme::changes()
{
    QFETCH(Step, step);
    QFETCH(QString, text);
    SmallSummit summit;
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60, summit.small);
    ConflictIndex index(summit.document);
    index.setPublished(PublishedProgramme(summit.document));
    QCOMPARE(told(index, summit.document), QStringList());
    step(summit, vigil);
    QCOMPARE(told(index, summit.document), text.isEmpty() ? QStringList() : QStringList{text});
    QCOMPARE(index.isChangedSincePublished(vigil), !text.isEmpty());
    QCOMPARE(index.count(Severity::Hard), std::size_t(0));
    QVERIFY(summit.document.undo());
    QCOMPARE(told(index, summit.document), QStringList());
}

void TestPublishedProgramme::confidentialSessionsNeverWentOut()
{
    SmallSummit summit;
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60, summit.small);
    summit.change(vigil, [](Session &session) { session.confidential = true; });
    ConflictIndex index(summit.document);
    index.setPublished(PublishedProgramme(summit.document));
    summit.change(vigil, [](Session &session) { session.start = session.start.plus(5); });
    QCOMPARE(told(index, summit.document), QStringList());
}

void TestPublishedProgramme::goingOutAgainSettlesAll()
{
    SmallSummit summit;
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60, summit.small);
    ConflictIndex index(summit.document);
    QSignalSpy changes(&index, &ConflictIndex::changed);
    index.setPublished(PublishedProgramme(summit.document));
    QCOMPARE(changes.size(), 0);
    summit.change(vigil, [](Session &session) { session.title = u"Wake"_s; });
    QCOMPARE(changes.size(), 1);
    index.setPublished(PublishedProgramme(summit.document));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(told(index, summit.document), QStringList());
}

void TestPublishedProgramme::canBeSetAside()
{
    SmallSummit summit;
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60, summit.small);
    ConflictIndex index(summit.document);
    index.setPublished(PublishedProgramme(summit.document));
    summit.change(vigil, [](Session &session) { session.start = session.start.plus(5); });
    Draft aside = setAside(index.conflicts(), {}, SmallSummit::at("2018-10-01T12:00"), summit.document);
    summit.apply(aside);
    QCOMPARE(told(index, summit.document), QStringList());
    QCOMPARE(index.countSetAside(), std::size_t(1));
    QVERIFY(index.isChangedSincePublished(vigil));
    summit.change(vigil,
                  [](Session &session) { session.start = session.start.plus(5); }); // moved again: another change to tell of
    QCOMPARE(told(index, summit.document).size(), 1);
    QVERIFY(summit.document.undo());
    QCOMPARE(told(index, summit.document), QStringList());
    index.setPublished(PublishedProgramme(summit.document));
    summit.change(vigil, [](Session &session) { session.start = session.start.plus(-5); }); // back, which nobody has been told
    QCOMPARE(told(index, summit.document).size(), 1);
}

SUMMITRY_TEST(TestPublishedProgramme)
#include "tst_publishedprogramme.moc"
