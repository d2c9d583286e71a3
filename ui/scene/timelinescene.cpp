// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelinescene.h"

#include "document/naming.h"
#include "document/programme.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr int minutesPerHour = 60;
constexpr int latestShown = 32 * 60; // 08:00 of the next day; longer sessions are cut there

// The sessions an edit changes; nothing where it changes what all blocks may show, such as a name.
std::optional<QSet<SessionId>> touchedSessions(const Edit &edit)
{
    if (!edit.of<Participant>().empty() || !edit.of<Track>().empty() || !edit.of<Room>().empty() || !edit.of<Summit>().empty())
        return std::nullopt;
    QSet<SessionId> touched;
    for (const auto &change : edit.of<Session>())
        touched.insert(change.id());
    const auto touch = [&](const auto &changes) {
        for (const auto &change : changes) {
            if (change.before)
                touched.insert(change.before->session);
            if (change.after)
                touched.insert(change.after->session);
        }
    };
    touch(edit.of<Assignment>());
    touch(edit.of<AgendaItem>());
    return touched;
}

} // namespace

TimelineScene::TimelineScene(const Document &document, const ConflictIndex &conflicts, DayId day, ColourRule rule, const LaneChoice &lanes)
    : m_day(day),
      m_rule(rule),
      m_choice(lanes)
{
    build(document, conflicts, {});
}

TimelineScene TimelineScene::ofAllDays(const Document &document, const ConflictIndex &conflicts, ColourRule rule, const LaneChoice &lanes,
                                       const FoldChoice &folds)
{
    TimelineScene scene;
    scene.m_isOfAllDays = true;
    scene.m_foldChoice = folds;
    scene.m_rule = rule;
    scene.m_choice = lanes;
    scene.build(document, conflicts, {});
    return scene;
}

TimelineScene TimelineScene::after(const Edit &edit, const Document &document, const ConflictIndex &conflicts) const
{
    Kept kept;
    if (const auto touched = touchedSessions(edit)) {
        for (const TimelineBlock &block : m_blocks) {
            if (!touched->contains(block.session))
                kept.insert(block.session, block);
        }
    }
    TimelineScene scene;
    scene.m_day = m_day;
    scene.m_isOfAllDays = m_isOfAllDays;
    scene.m_rule = m_rule;
    scene.m_choice = m_choice;
    scene.m_people = m_people;
    scene.m_foldChoice = m_foldChoice;
    scene.build(document, conflicts, kept);
    return scene;
}

TimelineScene TimelineScene::shownTo(const ExportProfile &profile, const Document &document) const
{
    const PersonName name = [&](const Participant &person) { return profile.printedName(person); };
    TimelineScene scene = *this;
    std::erase_if(scene.m_blocks, [&](const TimelineBlock &block) {
        const Session *session = document.find(block.session);
        return !session || !profile.shows(*session);
    });
    scene.lay(document, name); // the lanes are those of the screen, whose conflicts are not yet taken away
    const Colouring plain(ColourRule::Track, document);
    for (TimelineBlock &block : scene.m_blocks) {
        block.people = TimelineBlock::speakersOf(block.session, document, name);
        block.group = {}; // its badge is for moving
        if (profile.audience() == Audience::Organisers)
            continue;
        block.forgetWhatIsForOrganisers();
        if (isForOrganisers(m_rule))
            block.colour = plain.of(*document.find(block.session), {});
    }
    return scene;
}

void TimelineScene::build(const Document &document, const ConflictIndex &conflicts, const Kept &kept)
{
    const Day *one = document.find(m_day);
    const std::vector<const Day *> days = m_isOfAllDays ? daysInOrder(document) : std::vector(one ? 1 : 0, one);
    m_day = one ? m_day : DayId();
    if (days.empty())
        return;
    m_date = days.front()->date;
    const Colouring colouring(m_rule, document);
    for (const Day *day : days)
        addDay(*day, document, conflicts, colouring, kept);
    keepDaysApart();
    foldNights();
    m_open = {m_days.front().open.first, m_days.back().open.last};
    m_window = {m_days.front().window.first, m_days.back().window.last};
    lay(document, [&](const Participant &person) { return nameOf(person, document); });
}

void TimelineScene::addDay(const Day &day, const Document &document, const ConflictIndex &conflicts, const Colouring &colouring,
                           const Kept &kept)
{
    const std::size_t first = m_blocks.size();
    const Edit *tried = document.branchChanges();
    const QSet<SessionId> differing = tried ? sessionsIn(*tried) : QSet<SessionId>();
    for (const Session *session : sessionsOn(day, document)) {
        const auto known = kept.constFind(session->id);
        TimelineBlock block = known != kept.cend() ? *known : TimelineBlock::of(*session, document);
        block.take(conflicts);
        block.isTriedOut = differing.contains(session->id);
        block.colour = colouring.of(*session, block.conflicts);
        m_blocks.push_back(std::move(block));
    }
    SceneDay shown{day.id, day.date, minuteOf(LocalTime(day.date, 0)), {minuteOf(day.start()), minuteOf(day.end())}, {}, {}};
    shown.window = windowOf(shown, first); // of all of the day, whatever the lanes leave out
    m_days.push_back(shown);
}

void TimelineScene::lay(const Document &document, const PersonName &name)
{
    DayLanes day = lanesOf(m_choice, m_people, m_blocks, document, name);
    m_people = std::move(day.people);
    m_lanes = std::move(day.lanes);
    m_laneOf.clear();
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_laneOf.insert(m_lanes[lane].key, int(lane));
    std::vector<TimelineBlock> shown;
    m_spans.clear();
    m_blockOf.clear();
    m_firstSpan.clear();
    m_index.clear();
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (day.ofBlocks[i].empty())
            continue;
        m_index.insert(m_blocks[i].session, int(shown.size()));
        m_firstSpan.push_back(m_spans.size());
        const int start = minuteOf(m_blocks[i].start);
        for (const int lane : day.ofBlocks[i]) {
            m_spans.push_back({lane, start, std::max(minuteOf(m_blocks[i].end), start + 1), {}});
            m_blockOf.push_back(shown.size());
        }
        shown.push_back(std::move(m_blocks[i]));
    }
    m_firstSpan.push_back(m_spans.size());
    m_blocks = std::move(shown);
    pack();
    foldGaps();
    m_ways = waysOf(*this, document);
}

void TimelineScene::pack()
{
    m_inLane.assign(m_lanes.size() + 1, {});
    for (std::size_t i = 0; i < m_spans.size(); ++i)
        m_inLane[std::size_t(m_spans[i].lane + 1)].push_back(int(i));
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const std::vector<int> &inLane = m_inLane[lane + 1];
        std::vector<PackedTime> times;
        for (const int i : inLane)
            times.push_back({m_spans[std::size_t(i)].start, m_spans[std::size_t(i)].end});
        const auto places = packed(times);
        for (std::size_t i = 0; i < places.size(); ++i)
            m_spans[std::size_t(inLane[i])].place = places[i];
        m_lanes[lane].depth = depthOf(places);
        m_lanes[lane].isEmpty = places.empty();
    }
}

TimeWindow TimelineScene::windowOf(const SceneDay &day, std::size_t firstBlock) const
{
    auto [first, last] = day.open;
    for (const TimelineBlock &block : std::span(m_blocks).subspan(firstBlock)) {
        first = std::min(first, minuteOf(block.start));
        last = std::max(last, std::min(minuteOf(block.end), day.midnight + latestShown));
    }
    // An hour on either side, so that something can be put there.
    return {std::max(day.midnight, (first / minutesPerHour - 1) * minutesPerHour),
            ((last + minutesPerHour - 1) / minutesPerHour + 1) * minutesPerHour};
}

const TimelineBlock *TimelineScene::block(SessionId session) const
{
    const int index = indexOf(session);
    return index < 0 ? nullptr : &m_blocks[std::size_t(index)];
}

std::span<const BlockSpan> TimelineScene::spansOf(SessionId session) const
{
    const int index = indexOf(session);
    if (index < 0)
        return {};
    const std::size_t first = m_firstSpan[std::size_t(index)];
    return std::span(m_spans).subspan(first, m_firstSpan[std::size_t(index) + 1] - first);
}

const BlockSpan *TimelineScene::spanOf(SessionId session, int lane) const
{
    const auto spans = spansOf(session);
    const auto there = std::find_if(spans.begin(), spans.end(), [lane](const BlockSpan &span) { return span.lane == lane; });
    if (there != spans.end())
        return &*there;
    return spans.empty() ? nullptr : &spans.front();
}

const std::vector<int> &TimelineScene::spansIn(int lane) const
{
    static const std::vector<int> nothing;
    const auto place = std::size_t(lane + 1);
    return place < m_inLane.size() ? m_inLane[place] : nothing;
}

const TimelineLane *TimelineScene::lane(int number) const
{
    return number >= 0 && number < int(m_lanes.size()) ? &m_lanes[std::size_t(number)] : nullptr;
}

std::vector<LaneNeed> TimelineScene::laneNeeds() const
{
    std::vector<LaneNeed> needs;
    needs.reserve(m_lanes.size());
    for (const TimelineLane &lane : m_lanes)
        needs.push_back({lane.depth, lane.isEmpty, lane.startsGroup});
    return needs;
}

int TimelineScene::conflictCount() const
{
    return int(
        std::count_if(m_blocks.begin(), m_blocks.end(), [](const TimelineBlock &block) { return block.isInConflict(); }));
}

} // namespace summitry
