// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"
#include "publishing/changedsessions.h"

#include <QCollator>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// One session as it concerns one person.
class PartRow
{
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    PartRow(const PersonChange::Part &part, const SessionChange &change, const ChangeTexts &texts)
        : m_part(part),
          m_change(change),
          m_texts(texts),
          m_before(part.before.isEmpty() ? nullptr : texts.states().shownBefore(change.id)),
          m_now(part.now.isEmpty() ? nullptr : texts.states().shownNow(change.id))
    {}

    [[nodiscard]] Row row() const
    {
        Row row;
        row.level = 1;
        const Session &session = m_texts.session(m_change);
        row.hue = session.track ? hueOf(session.track, m_texts.documentOf(m_change)) : -1;
        row.cells = {pair(&ChangeTexts::daySpan, LineStyle::Time), mainCell(), pair(&ChangeTexts::place, LineStyle::Body)};
        return row;
    }

private:
    // How it is and, where it differs, how it was.
    template <class Text> [[nodiscard]] Cell pair(Text text, LineStyle style) const
    {
        const auto of = [&](const Session *session, const Document &document) {
            return session ? std::invoke(text, m_texts, *session, document) : QString();
        };
        const QString before = of(m_before, m_texts.states().before);
        const QString now = of(m_now, m_texts.states().now);
        Cell cell;
        if (!now.isEmpty())
            cell += CellLine{{run(now)}, style, {}};
        if (!before.isEmpty() && before != now)
            cell += CellLine{{ChangeTexts::struck(before)}, now.isEmpty() ? style : LineStyle::Detail, {}};
        return cell;
    }
    [[nodiscard]] Cell mainCell() const
    {
        Cell cell{{title(), LineStyle::Title, {}}};
        Runs roles;
        const auto add = [&](const Run &role) {
            if (!roles.isEmpty())
                roles += Run{tr(", ", "between roles"), RunStyle::Plain};
            roles += role;
        };
        for (const Role role : m_part.now)
            add(run(choiceLabel(role)));
        for (const Role role : m_part.before) {
            if (!m_part.now.contains(role))
                add(ChangeTexts::struck(choiceLabel(role)));
        }
        cell += CellLine{roles, LineStyle::Body, {}};
        return cell;
    }
    // The session, and what has happened to it as far as it concerns this person.
    [[nodiscard]] Runs title() const
    {
        SessionChange seen = m_change;
        const bool isOnlyChanged = m_change.fate == SessionFate::Changed;
        const bool joins = isOnlyChanged && !m_before;
        const bool leaves = isOnlyChanged && !m_now;
        seen.aspects.setFlag(SessionAspect::People, false);
        if (joins || leaves)
            seen.aspects = {}; // how it was before, or is now, is not this person's concern
        Runs text = m_texts.title(seen);
        const auto mark = [&](const QString &word) { text << separator() << run(word, RunStyle::Italic); };
        if (joins)
            mark(tr("now takes part"));
        else if (leaves)
            mark(tr("no longer takes part"));
        else if (isOnlyChanged && m_part.before != m_part.now)
            mark(tr("another role"));
        return text;
    }

    const PersonChange::Part &m_part;
    const SessionChange &m_change;
    const ChangeTexts &m_texts;
    const Session *m_before; // null: the person had no part in it
    const Session *m_now;
};

using Told = std::pair<const Participant *, const PersonChange *>;

std::vector<Told> toldPeople(const ProgrammeChanges &changes, const ChangeTexts &texts)
{
    const ExportProfile &profile = texts.states().profile;
    std::vector<Told> people;
    for (const PersonChange &change : changes.people) {
        if (const Participant *person = texts.states().person(change.person))
            people.emplace_back(person, &change);
    }
    // By what is printed: the order of the legal names would tell of them.
    const QCollator collator(texts.options().locale);
    std::sort(people.begin(), people.end(), [&](const Told &a, const Told &b) {
        const int order = collator.compare(profile.printedName(*a.first), profile.printedName(*b.first));
        return order != 0 ? order < 0 : a.first->id < b.first->id;
    });
    return people;
}

QList<Row> rowsFor(const Told &told, const ProgrammeChanges &changes, const ChangeTexts &texts)
{
    Row head;
    head.kind = RowKind::Group;
    head.cells = {{}, {{texts.name(*told.first), LineStyle::Title, {}}}};
    QList<Row> rows{head};
    for (const PersonChange::Part &part : told.second->parts) {
        rows += PartRow(part, changes.sessions[part.session], texts).row();
        rows.last().keptWithNext = &part != &told.second->parts.back(); // a slip of paper stays whole
    }
    return rows;
}

} // namespace

PaperTable changedPeopleTable(const ProgrammeChanges &changes, const ChangeTexts &texts, PartLanguage language)
{
    PaperTable table;
    table.columns = {{QCoreApplication::translate("Changes", "Time"), 31},
                     {QCoreApplication::translate("Changes", "Session"), 51},
                     {QCoreApplication::translate("Changes", "Room"), 25}};
    table.mainColumn = 1;
    const auto people = toldPeople(changes, texts);
    std::vector<const Participant *> readers;
    for (const Told &told : people)
        readers.push_back(told.first);
    std::vector<QList<Row>> parts(people.size());
    forEachInOwnLanguage(readers, texts.states().now.summit(), language, texts.options(), [&](std::size_t index, const PaperOptions &options) {
        parts[index] = rowsFor(people[index], changes, ChangeTexts(texts.states(), options));
    });
    for (const QList<Row> &rows : parts)
        table.rows += rows;
    return table;
}

} // namespace summitry
