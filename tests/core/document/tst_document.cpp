// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One edit, one save, one signal, one step; and a refusal leaves everything as it was.
#include "document/recordjson.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

#include <functional>

using namespace summitry;
using namespace Qt::StringLiterals;
using MakeEdit = std::function<Edit(const SmallSummit &)>;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesWhatHasTakenEffect();
    void savesBeforeItTakesEffect();
    void changeOfNothingIsNoStep();
    void refusals_data();
    void refusals();
    void readOnlyRefusesEverything();
    void failingSinkLeavesEverything();
    void clockFollowsTheZone();
    void startsFromTables();
};

namespace {

class FakeSink : public EditSink
{
public:
    Result<void> save(const Edit &edit) override
    {
        if (isFailing)
            return failure(ErrorKind::Full, u"The disk is full."_s);
        ++saved;
        last = edit;
        return {};
    }
    bool isFailing = false;
    int saved = 0;
    Edit last;
};

template <class Record> Edit one(std::optional<Record> before, std::optional<Record> after)
{
    Edit edit{u"One"_s, {}};
    edit.of<Record>().push_back({std::move(before), std::move(after)});
    return edit;
}

// All that a refusal must not change.
struct State {
    QByteArray records;
    QStringList steps;
    std::size_t done;
    explicit State(const Document &document)
        : records(dump(document)), steps(document.undoList().texts()), done(document.undoList().doneCount())
    {
    }
    friend bool operator==(const State &, const State &) = default;
};

} // namespace

void TestDocument::announcesWhatHasTakenEffect()
{
    SmallSummit summit;
    int heard = 0;
    connect(&summit.document, &Document::changed, this, [&](const Edit &edit) {
        ++heard;
        QCOMPARE(edit.of<Participant>().size(), std::size_t(1));
        const auto &change = edit.of<Participant>().front();
        QVERIFY(change.touches<&Participant::name>());
        QVERIFY(!change.touches<&Participant::email>());
        QCOMPARE(summit.document.find(summit.ana)->name, change.after->name);
    });
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Paz"_s);
    QVERIFY(summit.document.undo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Ruiz"_s);
    QVERIFY(summit.document.redo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Paz"_s);
    QCOMPARE(heard, 3);
}

void TestDocument::savesBeforeItTakesEffect()
{
    FakeSink sink;
    SmallSummit summit(u"Europe/Paris"_s, &sink);
    const int before = sink.saved;
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QCOMPARE(sink.saved, before + 1);
    QCOMPARE(sink.last.of<Participant>().front().after->name, u"Ana Paz"_s);
    QVERIFY(summit.document.undo());
    QCOMPARE(sink.saved, before + 2);
    QCOMPARE(sink.last.of<Participant>().front().after->name, u"Ana Ruiz"_s);
}

void TestDocument::changeOfNothingIsNoStep()
{
    FakeSink sink;
    SmallSummit summit(u"Europe/Paris"_s, &sink);
    const State before(summit.document);
    const int saved = sink.saved;
    const QSignalSpy changes(&summit.document, &Document::changed);
    QVERIFY(summit.document.apply({}));
    QVERIFY(summit.document.apply(rename(summit, u"Ana Ruiz"_s)));
    Draft inAndOut(summit.document, u"In and out"_s);
    inAndOut.remove(inAndOut.add(Track()));
    QVERIFY(summit.document.apply(inAndOut.take()));
    QVERIFY(State(summit.document) == before);
    QCOMPARE(sink.saved, saved);
    QCOMPARE(changes.size(), 0);
    Draft mixed(summit.document, u"Mixed"_s);
    mixed.change(summit.ana, [](Participant &) {});
    mixed.change(summit.bo, [](Participant &person) { person.name = u"Bo Holm"_s; });
    QVERIFY(summit.document.apply(mixed.take()));
    QCOMPARE(sink.last.size(), std::size_t(1));
}

void TestDocument::refusals_data()
{
    QTest::addColumn<MakeEdit>("make");
    const auto row = [](const char *name, const MakeEdit &make) { QTest::newRow(name) << make; };
    row("a change of what has changed since", [](const SmallSummit &s) {
        Participant before = *s.document.find(s.ana);
        before.email = u"old@example.org"_s;
        Participant after = before;
        after.name = u"New"_s;
        return one<Participant>(before, after);
    });
    row("a change of what is not there", [](const SmallSummit &) { return one<Track>(Track{.id = {5}}, Track{.id = {5}, .name = u"Land"_s}); });
    row("a removal of what is not there", [](const SmallSummit &) { return one<Track>(Track{.id = {5}}, {}); });
    row("an addition of what is there", [](const SmallSummit &s) { return one<Participant>({}, *s.document.find(s.ana)); });
    row("a session in a room that is not there", [](const SmallSummit &) { return one<Session>({}, Session{.id = {5}, .room = {6}}); });
    row("a speaker who is not there", [](const SmallSummit &s) {
        Draft draft(s.document, u"Add"_s);
        const SessionId session = draft.add(Session());
        draft.add(AgendaItem{.id = {}, .session = session, .speakers = {s.ana, {6}}});
        return draft.take();
    });
    row("a room in the place of a person", [](const SmallSummit &s) {
        Draft draft(s.document, u"Add"_s);
        draft.add(Assignment{{}, draft.add(Session()), {s.small.value}, Role::Chair});
        return draft.take();
    });
    row("a session of no time", [](const SmallSummit &) { return one<Session>({}, Session{.id = {5}, .minutes = 0}); });
    row("one bad record among good ones", [](const SmallSummit &s) {
        Edit edit = rename(s, u"Ana Paz"_s);
        edit.of<Session>().push_back({{}, Session{.id = {5}, .minutes = 0}});
        return edit;
    });
    row("the removal of the summit", [](const SmallSummit &s) { return one<Summit>(s.document.summit(), {}); });
    row("a second summit", [](const SmallSummit &) { return one<Summit>({}, Summit{.id = {5}}); });
    row("the removal of a room's venue alone", [](const SmallSummit &s) { return one<Venue>(*s.document.all<Venue>().begin(), {}); });
    row("the removal of someone with a role", [](const SmallSummit &s) {
        Draft draft(s.document, u"Add"_s);
        draft.add(Assignment{{}, draft.add(Session()), s.ana, Role::Chair});
        Edit edit = draft.take();
        edit.of<Participant>().push_back({*s.document.find(s.ana), {}});
        return edit;
    });
    row("a record changed twice", [](const SmallSummit &s) {
        Edit edit = rename(s, u"Ana Paz"_s);
        edit.of<Participant>().push_back(rename(s, u"Ana Sol"_s).of<Participant>().front());
        return edit;
    });
    row("a record added twice", [](const SmallSummit &) {
        Edit edit = one<Track>({}, Track{.id = {5}});
        edit.of<Track>().push_back({{}, Track{.id = {5}, .name = u"Land"_s}});
        return edit;
    });
    row("a record without an id", [](const SmallSummit &) { return one<Track>({}, Track()); });
}

void TestDocument::refusals()
{
    QFETCH(MakeEdit, make);
    FakeSink sink;
    SmallSummit summit(u"Europe/Paris"_s, &sink);
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QVERIFY(summit.document.undo()); // something to redo
    const State before(summit.document);
    const int saved = sink.saved;
    const QSignalSpy changes(&summit.document, &Document::changed);
    const auto done = summit.document.apply(make(summit));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QVERIFY(!done.error().text.isEmpty());
    QVERIFY(State(summit.document) == before);
    QCOMPARE(sink.saved, saved);
    QCOMPARE(changes.size(), 0);
    QVERIFY(summit.document.redo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Paz"_s);
}

void TestDocument::readOnlyRefusesEverything()
{
    SmallSummit summit;
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QVERIFY(summit.document.apply(rename(summit, u"Ana Sol"_s)));
    QVERIFY(summit.document.undo());
    summit.document.setReadOnly();
    const State before(summit.document);
    const auto done = summit.document.apply(rename(summit, u"Ana Luz"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QVERIFY(!summit.document.undo());
    QVERIFY(!summit.document.redo());
    QVERIFY(State(summit.document) == before);
}

void TestDocument::failingSinkLeavesEverything()
{
    FakeSink sink;
    SmallSummit summit(u"Europe/Paris"_s, &sink);
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QVERIFY(summit.document.apply(rename(summit, u"Ana Sol"_s)));
    QVERIFY(summit.document.undo());
    const State before(summit.document);
    const QSignalSpy changes(&summit.document, &Document::changed);
    sink.isFailing = true;
    for (const auto &done : {summit.document.apply(rename(summit, u"Ana Luz"_s)), summit.document.undo(), summit.document.redo()}) {
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{ErrorKind::Full, u"The disk is full."_s}));
        QVERIFY(State(summit.document) == before);
    }
    QCOMPARE(changes.size(), 0);
    sink.isFailing = false;
    QVERIFY(summit.document.redo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Sol"_s);
}

void TestDocument::clockFollowsTheZone()
{
    SmallSummit summit;
    const LocalTime noon(QDate(2018, 10, 29), 720);
    const qint64 inParis = summit.document.clock().instant(noon);
    summit.change(summit.document.summit().id, [](Summit &record) { record.timeZone = u"America/Sao_Paulo"_s; });
    QCOMPARE(summit.document.clock().instant(noon) - inParis, qint64(240));
    QVERIFY(summit.document.undo());
    QCOMPARE(summit.document.clock().instant(noon), inParis);
}

void TestDocument::startsFromTables()
{
    Tables tables;
    tables.of<Summit>() = Table<Summit>({Summit{.id = {1}, .title = u"World Summit"_s, .timeZone = u"Europe/Paris"_s}});
    tables.of<Track>() = Table<Track>({Track{.id = {2}, .name = u"Land"_s}});
    const Document document(std::move(tables));
    QCOMPARE(document.summit().title, u"World Summit"_s);
    QVERIFY(document.exists({RecordType::Track, 2}));
    QVERIFY(!document.exists({RecordType::Track, 1}));
    QCOMPARE(document.clock().zone().id(), QByteArray("Europe/Paris"));
    QCOMPARE(Document().summit().title, QString());
}

SUMMITRY_TEST(TestDocument)
#include "tst_document.moc"
