// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of the programme, for each kind of change: sessions, people, signs; and what each audience
// hears of it.
#include "document/naming.h"
#include "document/programmechanges.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QString rolesText(const RoleList &roles)
{
    QStringList texts;
    for (const Role role : roles)
        texts += QString::fromLatin1(choiceName(role));
    return texts.join(u'+');
}

QString aspectsText(const SessionAspects &aspects)
{
    constexpr std::array names{"start", "length", "room", "title", "languages", "certainty", "agenda", "people"};
    QStringList texts;
    for (std::size_t bit = 0; bit < names.size(); ++bit) {
        if (aspects.testFlag(SessionAspect(1 << bit)))
            texts += QString::fromLatin1(names[bit]);
    }
    return texts.join(u' ');
}

// "Opening: changed start room", "Ana Ruiz: Opening speaker → chair", "sign Room 1 2018-10-29: replace Opening"
QStringList changesAsTexts(const ProgrammeStates &states)
{
    const ProgrammeChanges changes = programmeChanges(states);
    const auto titleOf = [&](SessionId id) {
        return (states.shownNow(id) ? states.shownNow(id) : states.shownBefore(id))->title;
    };
    constexpr std::array fates{"added", "reinstated", "changed", "cancelled", "removed"};
    QStringList texts;
    for (const SessionChange &change : changes.sessions)
        texts += u"%1: %2 %3"_s
                     .arg(titleOf(change.id), QString::fromLatin1(fates[std::size_t(change.fate)]), aspectsText(change.aspects))
                     .trimmed();
    QStringList people;
    for (const PersonChange &change : changes.people) {
        for (const PersonChange::Part &part : change.parts) {
            const Participant *person = states.person(change.person);
            people +=
                u"%1: %2 %3→%4"_s.arg(person ? states.profile.printedName(*person) : u"(nobody)"_s,
                                      titleOf(changes.sessions[part.session].id), rolesText(part.before), rolesText(part.now));
        }
    }
    people.sort();
    texts += people;
    for (const SignChange &sign : changes.signs) {
        QStringList titles;
        for (const Session *session : sign.now)
            titles += session->title;
        const QString what = sign.now.empty() ? u"down"_s : sign.isNew ? u"new"_s : u"replace"_s;
        const QString room = nameOf(sign.room, states.now.find(sign.room) ? states.now : states.before);
        texts += u"sign %1 %2: %3 %4"_s.arg(room, sign.day.toString(Qt::ISODate), what, titles.join(u", "_s)).trimmed();
    }
    return texts;
}

Tables copyOf(const Document &document)
{
    Tables tables;
    forEachRecordType([&]<class Record>() { tables.of<Record>() = document.all<Record>(); });
    return tables;
}

// Room 1 on the 29th: Opening at 09:00 with Ana speaking and Bo attending, Land at 11:00. Room 2 on the 30th: Vigil at 25:00.
struct Changing : SmallSummit {
    SessionId opening, land, vigil, idea, off;
    AssignmentId anasPart;

    Changing()
    {
        opening = session("Opening", "2018-10-29T09:00", 60, small);
        land = session("Land", "2018-10-29T11:00", 90, small);
        vigil = session("Vigil", "2018-10-31T01:00", 60, unknownSize);
        idea = session("Idea", "", 60, small);
        off = session("Off", "2018-10-29T15:00", 60, unknownSize);
        change(off, [](Session &one) { one.state = SessionState::Cancelled; });
        anasPart = assign(opening, ana);
        assign(opening, bo, Role::Attendee);
    }
};

using Changer = std::function<void(Changing &)>;

} // namespace

class TestProgrammeChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void audiencesHearWhatTheyMay_data();
    void audiencesHearWhatTheyMay();
    void fromNothingAllIsNew();
};

void TestProgrammeChanges::changes_data()
{
    QTest::addColumn<Changer>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Changer &changer, const QStringList &expected) {
        QTest::newRow(name) << changer << expected;
    };
    const QString anaSame = u"Ana Ruiz: Opening speaker→speaker"_s;
    const QString boSame = u"Bo Lind: Opening attendee→attendee"_s;
    const QString sign = u"sign Room 1 2018-10-29: replace Opening, Land"_s;
    row("moved in time",
        [](Changing &s) { s.change(s.opening, [](Session &one) { one.start = SmallSummit::at("2018-10-29T09:30"); }); },
        {u"Opening: changed start"_s, anaSame, boSame, sign});
    row("longer", [](Changing &s) { s.change(s.opening, [](Session &one) { one.minutes = 90; }); },
        {u"Opening: changed length"_s, anaSame, boSame, sign});
    row("another room", [](Changing &s) { s.change(s.opening, [&](Session &one) { one.room = s.unknownSize; }); },
        {u"Opening: changed room"_s, anaSame, boSame, u"sign Room 1 2018-10-29: replace Land"_s,
         u"sign Room 2 2018-10-29: new Opening"_s});
    row("a room under another name", [](Changing &s) { s.change(s.unknownSize, [](Room &one) { one.name = u"Foyer"_s; }); },
        {u"Vigil: changed room"_s, u"sign Foyer 2018-10-30: replace Vigil"_s});
    row("another title", [](Changing &s) { s.change(s.land, [](Session &one) { one.title = u"Land and water"_s; }); },
        {u"Land and water: changed title"_s, u"sign Room 1 2018-10-29: replace Opening, Land and water"_s});
    row("another subtitle", [](Changing &s) { s.change(s.land, [](Session &one) { one.subtitle = u"Demands"_s; }); },
        {u"Land: changed title"_s});
    row("another language", [](Changing &s) { s.change(s.land, [](Session &one) { one.interpretation = {u"ar"_s}; }); },
        {u"Land: changed languages"_s});
    row("tentative", [](Changing &s) { s.change(s.land, [](Session &one) { one.state = SessionState::Tentative; }); },
        {u"Land: changed certainty"_s});
    row("cancelled", [](Changing &s) { s.change(s.opening, [](Session &one) { one.state = SessionState::Cancelled; }); },
        {u"Opening: cancelled"_s, u"Ana Ruiz: Opening speaker→"_s, u"Bo Lind: Opening attendee→"_s,
         u"sign Room 1 2018-10-29: replace Land"_s});
    row("deleted", [](Changing &s) { s.remove(s.vigil); }, {u"Vigil: removed"_s, u"sign Room 2 2018-10-30: down"_s});
    row("unplaced", [](Changing &s) { s.change(s.vigil, [](Session &one) { one.start = {}; }); },
        {u"Vigil: removed"_s, u"sign Room 2 2018-10-30: down"_s});
    row("added", [](Changing &s) { s.assign(s.session("Water", "2018-10-29T14:00", 60), s.bo, Role::Chair); },
        {u"Water: added"_s, u"Bo Lind: Water →chair"_s});
    row("placed", [](Changing &s) { s.change(s.idea, [](Session &one) { one.start = SmallSummit::at("2018-10-30T09:00"); }); },
        {u"Idea: added"_s, u"sign Room 1 2018-10-30: new Idea"_s});
    row("takes place after all", [](Changing &s) { s.change(s.off, [](Session &one) { one.state = SessionState::Planned; }); },
        {u"Off: reinstated"_s, u"sign Room 2 2018-10-29: new Off"_s});
    row("whatever becomes of what was off",
        [](Changing &s) {
            s.change(s.off, [](Session &one) { one.title = u"Gone"_s; });
            s.remove(s.idea);
        },
        {});
    row("added as cancelled",
        [](Changing &s) {
            s.change(s.session("Never", "2018-10-29T14:00", 60), [](Session &one) { one.state = SessionState::Cancelled; });
        },
        {});
    row("someone joins", [](Changing &s) { s.assign(s.land, s.bo, Role::Moderator); },
        {u"Land: changed people"_s, u"Bo Lind: Land →moderator"_s});
    row("someone leaves", [](Changing &s) { s.remove(s.anasPart); },
        {u"Opening: changed people"_s, u"Ana Ruiz: Opening speaker→"_s});
    row("another role", [](Changing &s) { s.change(s.anasPart, [](Assignment &one) { one.role = Role::Chair; }); },
        {u"Opening: changed people"_s, u"Ana Ruiz: Opening speaker→chair"_s});
    row("one attendee more", [](Changing &s) { s.assign(s.land, s.bo, Role::Attendee); },
        {u"Land: changed"_s, u"Bo Lind: Land →attendee"_s});
    row("who speaks to an item has a part",
        [](Changing &s) { s.add(AgendaItem{.session = s.land, .title = u"Words"_s, .minutes = 10, .speakers = {s.ana}}); },
        {u"Land: changed agenda people"_s, u"Ana Ruiz: Land →speaker"_s});
    row("an attendee need not know of the agenda",
        [](Changing &s) { s.add(AgendaItem{.session = s.opening, .title = u"Words"_s}); },
        {u"Opening: changed agenda"_s, anaSame});
    row("who has left the list is told of", [](Changing &s) { s.remove(s.ana); },
        {u"Opening: changed people"_s, u"Ana Ruiz: Opening speaker→"_s});
    row("a room deleted", [](Changing &s) { s.remove(s.unknownSize); },
        {u"Vigil: changed room"_s, u"sign Room 2 2018-10-30: down"_s});
    row("nothing", [](Changing &) {}, {});
    row("what nobody reads",
        [](Changing &s) {
            s.change(s.opening, [](Session &one) {
                one.notes = u"Police at the back door"_s;
                one.pinned = true;
                one.attendance = 300;
            });
            s.change(s.ana, [](Participant &one) { one.phone = u"+33"_s; });
        },
        {});
}

void TestProgrammeChanges::changes()
{
    QFETCH(Changer, change);
    QFETCH(QStringList, expected);
    Changing summit;
    const Document before(copyOf(summit.document));
    change(summit);
    const ProgrammeStates states{before, summit.document, ExportProfile(Audience::Organisers)};
    QCOMPARE(changesAsTexts(states), expected);
    QCOMPARE(programmeChanges(states).isEmpty(), expected.isEmpty());
}

void TestProgrammeChanges::audiencesHearWhatTheyMay_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<Changer>("prepare");
    QTest::addColumn<Changer>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Audience audience, const Changer &prepare, const Changer &change,
                        const QStringList &expected) { QTest::newRow(name) << audience << prepare << change << expected; };
    const Changer nothing = [](Changing &) {};
    const Changer later = [](Changing &s) { s.change(s.opening, [](Session &one) { one.start = one.start.plus(30); }); };
    const Changer hide = [](Changing &s) { s.change(s.opening, [](Session &one) { one.confidential = true; }); };
    const Changer unhide = [](Changing &s) { s.change(s.opening, [](Session &one) { one.confidential = false; }); };
    const auto listed = [](Listing listing, const QString &alias) {
        return [=](Changing &s) {
            s.change(s.ana, [&](Participant &one) {
                one.listing = listing;
                one.alias = alias;
            });
        };
    };
    const QString moved = u"Opening: changed start"_s;
    const QString sign = u"sign Room 1 2018-10-29: replace Opening, Land"_s;
    row("never listed: nobody", Audience::Participants, nothing, later, {moved, u"(nobody): Opening speaker→speaker"_s, sign});
    row("among participants: not in public", Audience::Public, listed(Listing::Participants, {}), later,
        {moved, u"(nobody): Opening speaker→speaker"_s, sign});
    row("among participants", Audience::Participants, listed(Listing::Participants, {}), later,
        {moved, u"Ana Ruiz: Opening speaker→speaker"_s, sign});
    row("by alias", Audience::Public, listed(Listing::Public, u"River"_s), later,
        {moved, u"River: Opening speaker→speaker"_s, sign});
    row("the listing of today counts for the past too", Audience::Public, listed(Listing::Public, {}),
        [=](Changing &s) {
            listed(Listing::Never, {})(s);
            s.remove(s.anasPart);
        },
        {});
    row("who has left the list is not named", Audience::Public, listed(Listing::Public, {}), [](Changing &s) { s.remove(s.ana); },
        {});
    row("who merely attends is not in it", Audience::Participants, nothing,
        [](Changing &s) { s.assign(s.land, s.bo, Role::Attendee); }, {});
    row("confidential before and now", Audience::Public, hide, later, {});
    row("confidential by now: not a word", Audience::Public, nothing,
        [=](Changing &s) {
            hide(s);
            later(s);
        },
        {});
    row("confidential and deleted", Audience::Participants, hide, [](Changing &s) { s.remove(s.opening); }, {});
    row("confidential no longer: new", Audience::Public, hide, unhide,
        {u"Opening: added"_s, u"(nobody): Opening →speaker"_s, sign});
    row(
        "confidential, cancelled, then open: new", Audience::Public,
        [=](Changing &s) {
            hide(s);
            s.change(s.opening, [](Session &one) { one.state = SessionState::Cancelled; });
        },
        [=](Changing &s) {
            unhide(s);
            s.change(s.opening, [](Session &one) { one.state = SessionState::Planned; });
        },
        {u"Opening: added"_s, u"(nobody): Opening →speaker"_s, sign});
    row("organisers hear of what is confidential", Audience::Organisers, hide, [](Changing &s) { s.remove(s.opening); },
        {u"Opening: removed"_s, u"Ana Ruiz: Opening speaker→"_s, u"Bo Lind: Opening attendee→"_s,
         u"sign Room 1 2018-10-29: replace Land"_s});
}

void TestProgrammeChanges::audiencesHearWhatTheyMay()
{
    QFETCH(Audience, audience);
    QFETCH(Changer, prepare);
    QFETCH(Changer, change);
    QFETCH(QStringList, expected);
    Changing summit;
    prepare(summit);
    const Document before(copyOf(summit.document));
    change(summit);
    QCOMPARE(changesAsTexts({before, summit.document, ExportProfile(audience)}), expected);
}

void TestProgrammeChanges::fromNothingAllIsNew()
{
    const Changing summit;
    const Document nothing;
    const QStringList expected{u"Opening: added"_s,
                               u"Land: added"_s,
                               u"Vigil: added"_s,
                               u"Ana Ruiz: Opening →speaker"_s,
                               u"Bo Lind: Opening →attendee"_s,
                               u"sign Room 1 2018-10-29: new Opening, Land"_s,
                               u"sign Room 2 2018-10-30: new Vigil"_s};
    QCOMPARE(changesAsTexts({nothing, summit.document, ExportProfile(Audience::Organisers)}), expected);
}

SUMMITRY_TEST(TestProgrammeChanges)
#include "tst_programmechanges.moc"
