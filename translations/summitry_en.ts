<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n more attendee(s)</source>
        <translation>
            <numerusform>%n attendee more</numerusform>
            <numerusform>%n attendees more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer attendee(s)</source>
        <translation>
            <numerusform>%n attendee fewer</numerusform>
            <numerusform>%n attendees fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The summit has %n day(s).</source>
        <translation>
            <numerusform>The summit has %n day.</numerusform>
            <numerusform>The summit has %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>%n confidential session left out.</numerusform>
            <numerusform>%n confidential sessions left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n session(s).</source>
        <translation>
            <numerusform>Leaves out %n session.</numerusform>
            <numerusform>Leaves out %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>Names %n person</numerusform>
            <numerusform>Names %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message numerus="yes">
        <source>“%1” expects %n people, but %2 holds %3, %4.</source>
        <translation>
            <numerusform>“%1” expects %n person, but %2 holds %3, %4.</numerusform>
            <numerusform>“%1” expects %n people, but %2 holds %3, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on stage in %n sessions on end, from “%2” to “%3”, %4.</source>
        <translation>
            <numerusform>%1 is on stage in %n session on end, from “%2” to “%3”, %4.</numerusform>
            <numerusform>%1 is on stage in %n sessions on end, from “%2” to “%3”, %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n interpreters but has %2, %3.</source>
        <translation>
            <numerusform>“%1” needs %n interpreter but has %2, %3.</numerusform>
            <numerusform>“%1” needs %n interpreters but has %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message numerus="yes">
        <source>Set “%1” of %n record(s)</source>
        <translation>
            <numerusform>Set “%1” of %n record</numerusform>
            <numerusform>Set “%1” of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Itinerary</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave by %1 (%n min)</source>
        <comment>time, how long it takes</comment>
        <translation>
            <numerusform>Leave by %1 (%n min)</numerusform>
            <numerusform>Leave by %1 (%n min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantImport</name>
    <message numerus="yes">
        <source>%n delegations were not known and are added.</source>
        <translation>
            <numerusform>%n delegation was not known and is added.</numerusform>
            <numerusform>%n delegations were not known and are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are known by their e-mail address under another name, which is changed.</source>
        <translation>
            <numerusform>%n person is known by their e-mail address under another name, which is changed.</numerusform>
            <numerusform>%n people are known by their e-mail address under another name, which is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name of somebody else with another e-mail address, and are added beside them.</source>
        <translation>
            <numerusform>%n person has the name of somebody else with another e-mail address, and is added beside them.</numerusform>
            <numerusform>%n people have the name of somebody else with another e-mail address, and are added beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>%n hidden character that does not belong in text was taken out.</numerusform>
            <numerusform>%n hidden characters that do not belong in text were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n participants</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, add %n row(s)</source>
        <comment>after: Paste 4 cells</comment>
        <translation>
            <numerusform>%1, add %n row</numerusform>
            <numerusform>%1, add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n row(s), more than there are from here on. Add rows first, then paste again.</source>
        <translation>
            <numerusform>The clipboard holds %n row, more than there are from here on. Add rows first, then paste again.</numerusform>
            <numerusform>The clipboard holds %n rows, more than there are from here on. Add rows first, then paste again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%n seats fewer</source>
        <translation>
            <numerusform>%n seat fewer</numerusform>
            <numerusform>%n seats fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most often the room is too small for %n people.</source>
        <translation>
            <numerusform>Most often the room is too small for %n person.</numerusform>
            <numerusform>Most often the room is too small for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pushes %n sessions, the last ends at %1</source>
        <translation>
            <numerusform>Pushes %n session, which ends at %1</numerusform>
            <numerusform>Pushes %n sessions, the last ends at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n that belonged to it</source>
        <translation>
            <numerusform>%1 and %n that belonged to it</numerusform>
            <numerusform>%1 and %n that belonged to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleImport</name>
    <message numerus="yes">
        <source>“%1” has no length that can be; %n minutes are taken.</source>
        <translation>
            <numerusform>“%1” has no length that can be; %n minute is taken.</numerusform>
            <numerusform>“%1” has no length that can be; %n minutes are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are added as participants, listed publicly.</source>
        <translation>
            <numerusform>%n person is added as a participant, listed publicly.</numerusform>
            <numerusform>%n people are added as participants, listed publicly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that came from a file are not in this one; they are kept.</source>
        <translation>
            <numerusform>%n session that came from a file is not in this one; it is kept.</numerusform>
            <numerusform>%n sessions that came from a file are not in this one; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden characters that do not belong in text were taken out.</source>
        <translation>
            <numerusform>%n hidden character that does not belong in text was taken out.</numerusform>
            <numerusform>%n hidden characters that do not belong in text were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionEdit</name>
    <message numerus="yes">
        <source>Make %n sessions panels</source>
        <translation>
            <numerusform>Make %n session a panel</numerusform>
            <numerusform>Make %n sessions panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n sessions breaks</source>
        <translation>
            <numerusform>Make %n session a break</numerusform>
            <numerusform>Make %n sessions breaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n sessions in parallel</source>
        <translation>
            <numerusform>Put %n session in parallel</numerusform>
            <numerusform>Put %n sessions in parallel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>Set %n conflict aside</numerusform>
            <numerusform>Set %n conflicts aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conflict(s) up again</source>
        <translation>
            <numerusform>Take %n conflict up again</numerusform>
            <numerusform>Take %n conflicts up again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineEdit</name>
    <message numerus="yes">
        <source>Lengthen “%1” to %n minutes</source>
        <translation>
            <numerusform>Lengthen “%1” to %n minute</numerusform>
            <numerusform>Lengthen “%1” to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten “%1” to %n minutes</source>
        <translation>
            <numerusform>Shorten “%1” to %n minute</numerusform>
            <numerusform>Shorten “%1” to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n sessions</source>
        <translation>
            <numerusform>Copy %n session</numerusform>
            <numerusform>Copy %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Place %n session</numerusform>
            <numerusform>Place %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unplace %n sessions</source>
        <translation>
            <numerusform>Unplace %n session</numerusform>
            <numerusform>Unplace %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>Duplicate %n session</numerusform>
            <numerusform>Duplicate %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions</source>
        <translation>
            <numerusform>Delete %n session</numerusform>
            <numerusform>Delete %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sessions</source>
        <translation>
            <numerusform>Pin %n session</numerusform>
            <numerusform>Pin %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n sessions</source>
        <translation>
            <numerusform>Unpin %n session</numerusform>
            <numerusform>Unpin %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other session(s)</source>
        <translation>
            <numerusform>%1, and %n other session</numerusform>
            <numerusform>%1, and %n other sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delay %n sessions</source>
        <translation>
            <numerusform>Delay %n session</numerusform>
            <numerusform>Delay %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n sessions</source>
        <translation>
            <numerusform>Change the length of %n session</numerusform>
            <numerusform>Change the length of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n sessions to the unplaced</source>
        <translation>
            <numerusform>%n session to the unplaced</numerusform>
            <numerusform>%n sessions to the unplaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sessions</source>
        <translation>
            <numerusform>%1 · %n session</numerusform>
            <numerusform>%1 · %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: %1</source>
        <translation>
            <numerusform>%n conflict: %1</numerusform>
            <numerusform>%n conflicts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>%n with a conflict</numerusform>
            <numerusform>%n with a conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push later: %n sessions, the last until %1</source>
        <translation>
            <numerusform>Push later: %n session, until %1</numerusform>
            <numerusform>Push later: %n sessions, the last until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert and close the gap: %n other sessions move</source>
        <translation>
            <numerusform>Insert and close the gap: %n other session moves</numerusform>
            <numerusform>Insert and close the gap: %n other sessions move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in conflict</source>
        <translation>
            <numerusform>%n person in conflict</numerusform>
            <numerusform>%n people in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters</source>
        <translation>
            <numerusform>%n interpreter</numerusform>
            <numerusform>%n interpreters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ripple: %n following sessions move too</source>
        <translation>
            <numerusform>Ripple: %n following session moves too</numerusform>
            <numerusform>Ripple: %n following sessions move too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedName</name>
    <message numerus="yes">
        <source>“%1” fits %n of them: %2, %3 and others. Type more of the name.</source>
        <translation>
            <numerusform>“%1” fits %n of them: %2, %3 and others. Type more of the name.</numerusform>
            <numerusform>“%1” fits %n of them: %2, %3 and others. Type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message numerus="yes">
        <source>All %n person(s), by name</source>
        <translation>
            <numerusform>The one person, by name</numerusform>
            <numerusform>All %n people, by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ActionPlanPage</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::AudienceBox</name>
    <message numerus="yes">
        <source>Names %n person(s)</source>
        <translation>
            <numerusform>Names %n person</numerusform>
            <numerusform>Names %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by alias</source>
        <translation>
            <numerusform>%n of them by alias</numerusform>
            <numerusform>%n of them by alias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::BranchBanner</name>
    <message numerus="yes">
        <source>Trying out “%1”: %n change(s); nothing counts until you take them.</source>
        <translation>
            <numerusform>Trying out “%1”: %n change; nothing counts until you take it.</numerusform>
            <numerusform>Trying out “%1”: %n changes; nothing counts until you take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::BranchNameDialog</name>
    <message numerus="yes">
        <source>Its %n change(s) are lost for good. The programme stays as it is.</source>
        <translation>
            <numerusform>Its change is lost for good. The programme stays as it is.</numerusform>
            <numerusform>Its %n changes are lost for good. The programme stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::BranchTabs</name>
    <message numerus="yes">
        <source>%n session(s) differ from the programme</source>
        <translation>
            <numerusform>%n session differs from the programme</numerusform>
            <numerusform>%n sessions differ from the programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::Branches</name>
    <message numerus="yes">
        <source>Take %n session(s) from “%1”</source>
        <translation>
            <numerusform>Take %n session from “%1”</numerusform>
            <numerusform>Take %n sessions from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ColumnChooser</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields, after those that are named</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ConflictPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DayBox</name>
    <message numerus="yes">
        <source>%n confidential session(s) are not shown.</source>
        <translation>
            <numerusform>%n confidential session is not shown.</numerusform>
            <numerusform>%n confidential sessions are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>%n with a conflict</numerusform>
            <numerusform>%n with a conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DelayDialog</name>
    <message numerus="yes">
        <source>&amp;Shorten breaks, to %n minutes at least</source>
        <translation>
            <numerusform>&amp;Shorten breaks, to %n minute at least</numerusform>
            <numerusform>&amp;Shorten breaks, to %n minutes at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move; the last ends at %1.</source>
        <translation>
            <numerusform>%n session moves; it ends at %1.</numerusform>
            <numerusform>%n sessions move; the last ends at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::DelegationsPage</name>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::EdgeChips</name>
    <message numerus="yes">
        <source>+%n earlier</source>
        <translation>
            <numerusform>+%n earlier</numerusform>
            <numerusform>+%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n later</source>
        <translation>
            <numerusform>+%n later</numerusform>
            <numerusform>+%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n above</source>
        <translation>
            <numerusform>+%n above</numerusform>
            <numerusform>+%n above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n below</source>
        <translation>
            <numerusform>+%n below</numerusform>
            <numerusform>+%n below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the right</source>
        <translation>
            <numerusform>+%n to the right</numerusform>
            <numerusform>+%n to the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n to the left</source>
        <translation>
            <numerusform>+%n to the left</numerusform>
            <numerusform>+%n to the left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ExportDialog</name>
    <message numerus="yes">
        <source>Only what the table shows now (%n row(s))</source>
        <translation>
            <numerusform>Only what the table shows now (%n row)</numerusform>
            <numerusform>Only what the table shows now (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential session(s) left out.</source>
        <translation>
            <numerusform>%n confidential session left out.</numerusform>
            <numerusform>%n confidential sessions left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ImportDialog</name>
    <message numerus="yes">
        <source>Comparing %n row(s) with the summit…</source>
        <translation>
            <numerusform>Comparing %n row with the summit…</numerusform>
            <numerusform>Comparing %n rows with the summit…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::IssueActions</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n in it</source>
        <translation>
            <numerusform>%1, %n in it</numerusform>
            <numerusform>%1, %n in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::IssuesPage</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::LegendChip</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::MainActions</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::MappingPage</name>
    <message numerus="yes">
        <source>%n row(s). Say what each column holds; what is not wanted is left out.</source>
        <translation>
            <numerusform>%n row. Say what each column holds; what is not wanted is left out.</numerusform>
            <numerusform>%n rows. Say what each column holds; what is not wanted is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Ended %n day ago</numerusform>
            <numerusform>Ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::PartsList</name>
    <message numerus="yes">
        <source>and %n more attendee(s)</source>
        <translation>
            <numerusform>and %n more attendee</numerusform>
            <numerusform>and %n more attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::PersonStrip</name>
    <message numerus="yes">
        <source>Needed in “%1”, and %n more</source>
        <translation>
            <numerusform>Needed in “%1”, and %n more</numerusform>
            <numerusform>Needed in “%1”, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ProgrammePart</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::ReportPage</name>
    <message numerus="yes">
        <source>%n row(s) or cell(s) left out:</source>
        <translation>
            <numerusform>%n row or cell left out:</numerusform>
            <numerusform>%n rows or cells left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::RowActions</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SetAsideDialog</name>
    <message numerus="yes">
        <source>Set %n conflict(s) aside</source>
        <translation>
            <numerusform>Set %n conflict aside</numerusform>
            <numerusform>Set %n conflicts aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n record(s)</source>
        <translation>
            <numerusform>Set a field of %n record</numerusform>
            <numerusform>Set a field of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n record(s)</source>
        <translation>
            <numerusform>Set for %n record</numerusform>
            <numerusform>Set for %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::SummitView</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TakePartDialog</name>
    <message numerus="yes">
        <source>Take %n session(s)</source>
        <translation>
            <numerusform>Take %n session</numerusform>
            <numerusform>Take %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TimelineActions</name>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <translation>
            <numerusform>%n session selected</numerusform>
            <numerusform>%n sessions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::TimelineTray</name>
    <message numerus="yes">
        <source>%n unplaced session(s)</source>
        <translation>
            <numerusform>%n unplaced session</numerusform>
            <numerusform>%n unplaced sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::VenuesPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s)</source>
        <translation>
            <numerusform>%n venue</numerusform>
            <numerusform>%n venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summitry::Workspace</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken into the programme; the rest is still being tried out.</source>
        <translation>
            <numerusform>%n session taken into the programme; the rest is still being tried out.</numerusform>
            <numerusform>%n sessions taken into the programme; the rest is still being tried out.</numerusform>
        </translation>
    </message>
</context>
</TS>
