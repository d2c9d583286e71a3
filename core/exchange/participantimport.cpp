// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/participantimport.h"

#include "domain/records.h"
#include "exchange/cellvalues.h"
#include "exchange/dateorder.h"
#include "exchange/knownpeople.h"

#include <QCoreApplication>

#include <future>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const int nameField = fieldIndex(RecordType::Participant, u"name");
const int emailField = fieldIndex(RecordType::Participant, u"email");

class ParticipantPlanner
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantImport)

public:
    ParticipantPlanner(const DelimitedTable &table, const ColumnMapping &mapping, const Document &document, Progress &progress);

    Result<ImportPlan> plan();

private:
    struct Person {
        QString name;
        KnownPeople::Words words;
        KnownPeople::Key key;
    };
    void readPeople();
    [[nodiscard]] Person personIn(const DelimitedRow &row) const;
    [[nodiscard]] QString cellOf(const DelimitedRow &row, int target) const;
    void takeRow(const DelimitedRow &row, const Person &person);
    void fill(Participant &participant, const DelimitedRow &row);
    void setField(Participant &participant, const DelimitedRow &row, qsizetype column);
    void findDateOrder();
    [[nodiscard]] Result<Participant> personWith(const Field<Participant> &field, const QString &cell) const;
    [[nodiscard]] DelegationId delegationIn(const QString &cell);
    [[nodiscard]] DelegationId delegationOf(const QString &text);
    void learn(const Delegation &delegation);
    void skip(const DelimitedRow &row, const QString &column, const QString &reason);
    void count(const Edit &edit);
    void addNotes();

    const DelimitedTable &m_table;
    const ColumnMapping &m_mapping;
    Progress &m_progress;
    CellValues m_values;
    Draft m_draft;
    KnownPeople m_known;
    std::vector<Person> m_people; // by row
    QHash<QString, DelegationId> m_delegations;           // by what is left of their names, and
    QHash<QString, DelegationId> m_delegationIn;          // by cells as they are
    QHash<ParticipantId, int> m_lines;                    // where the file named them first
    std::vector<QHash<QString, Result<Participant>>> m_read; // by column: somebody who has just what the cell says
    ImportReport m_report;
    int m_newDelegations = 0, m_renamed = 0, m_namesakes = 0;
};

ParticipantPlanner::ParticipantPlanner(const DelimitedTable &table, const ColumnMapping &mapping, const Document &document,
                                       Progress &progress)
    : m_table(table),
      m_mapping(mapping),
      m_progress(progress),
      m_values(document),
      m_draft(document),
      m_known(document, table.rows.size()),
      m_read(std::size_t(mapping.size()))
{
    m_draft.reserve<Participant>(table.rows.size());
    m_lines.reserve(qsizetype(table.rows.size()));
    for (const Delegation &delegation : document.all<Delegation>())
        learn(delegation);
}

// Under its name, its acronym, and as lists often write it: the name with the acronym behind.
void ParticipantPlanner::learn(const Delegation &delegation)
{
    const QString name = folded(delegation.name);
    const QString acronym = folded(delegation.acronym);
    for (const QString &key : {name, acronym, acronym.isEmpty() ? QString() : QString(name + u' ' + acronym)}) {
        if (!key.isEmpty() && !m_delegations.contains(key))
            m_delegations.insert(key, delegation.id);
    }
}

QString ParticipantPlanner::cellOf(const DelimitedRow &row, int target) const
{
    const qsizetype column = m_mapping.indexOf(target);
    return column < 0 ? QString() : inOneLine(row.cells.value(column));
}

ParticipantPlanner::Person ParticipantPlanner::personIn(const DelimitedRow &row) const
{
    QString name = cellOf(row, nameField);
    if (name.isEmpty())
        name = QString(cellOf(row, givenNameColumn) + u' ' + cellOf(row, familyNameColumn)).trimmed();
    KnownPeople::Words words = KnownPeople::wordsOf(cellOf(row, emailField), name);
    return {std::move(name), std::move(words), {}};
}

// The words on two threads, their places in order.
void ParticipantPlanner::readPeople()
{
    const std::vector<DelimitedRow> &rows = m_table.rows;
    m_people.resize(rows.size());
    const auto readPart = [&](std::size_t from, std::size_t to) {
        for (std::size_t row = from; row < to; ++row)
            m_people[row] = personIn(rows[row]);
    };
    // Where no second thread is to be had, it is done when waited for.
    const std::future<void> half =
        std::async(std::launch::async | std::launch::deferred, readPart, rows.size() / 2, rows.size());
    readPart(0, rows.size() / 2);
    half.wait();
    for (Person &person : m_people) {
        person.key = m_known.keyOf(std::exchange(person.words, {}));
        m_known.note(person.key);
    }
}

void ParticipantPlanner::skip(const DelimitedRow &row, const QString &column, const QString &reason)
{
    m_report.skipped += SkippedRow{row.line, column, reason};
}

void ParticipantPlanner::takeRow(const DelimitedRow &row, const Person &person)
{
    const QString &name = person.name;
    const auto [answer, known] = m_known.find(person.key, m_draft);
    if (answer == KnownPeople::Answer::Several)
        return skip(row, {},
                    tr("Several people have the name “%1”. Add an e-mail address that tells which one is meant.").arg(name));
    if (answer != KnownPeople::Answer::Somebody && name.isEmpty())
        return skip(row, {}, tr("There is no name in this row."));
    Participant participant = known ? *m_draft.find(known) : Participant();
    const QString oldName = participant.name;
    fill(participant, row);
    if (!name.isEmpty())
        participant.name = name;
    const bool isRenamed = participant.name != oldName;
    const ParticipantId id = known ? known : m_draft.add(std::move(participant));
    if (!known) {
        m_known.add(person.key, id);
        m_namesakes += answer == KnownPeople::Answer::SomebodyElse;
    } else if (participant != *m_draft.find(id)) {
        m_draft.change(id, [&](Participant &record) { record = participant; });
        m_renamed += isRenamed;
    }
    if (const auto line = m_lines.constFind(id); line != m_lines.cend())
        skip(row, {}, tr("This is the person of line %1 again; the two were put together.").arg(*line));
    else
        m_lines.insert(id, row.line);
}

void ParticipantPlanner::fill(Participant &participant, const DelimitedRow &row)
{
    const qsizetype columns = std::min(m_mapping.size(), row.cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const int target = m_mapping[column];
        if (target >= 0 && target != nameField && !isBlank(row.cells[column]))
            setField(participant, row, column);
    }
}

void ParticipantPlanner::setField(Participant &participant, const DelimitedRow &row, qsizetype column)
{
    const Field<Participant> &field = Description<Participant>::fields[std::size_t(m_mapping[column])];
    const QString &cell = row.cells[column];
    if (field.kind == FieldKind::LongText)
        return field.setValue(participant, cell);
    if (field.kind == FieldKind::Text)
        return field.setValue(participant, inOneLine(cell));
    if (field.kind == FieldKind::Reference && field.target == RecordType::Delegation)
        return field.setValue(participant, delegationIn(cell).value);
    // The same few words come again and again.
    auto &read = m_read[std::size_t(column)];
    auto known = read.constFind(cell);
    if (known == read.cend())
        known = read.insert(cell, personWith(field, cell.simplified()));
    if (*known)
        field.copy(participant, **known);
    else
        skip(row, m_table.header.value(column), known->error().text);
}

// One for all columns: a table's dates come from one program.
void ParticipantPlanner::findDateOrder()
{
    DateOrderSearch search;
    for (qsizetype column = 0; column < m_mapping.size(); ++column) {
        const int target = m_mapping[column];
        if (target < 0 || Description<Participant>::fields[std::size_t(target)].kind != FieldKind::Date)
            continue;
        for (const DelimitedRow &row : m_table.rows)
            search.look(row.cells.value(column));
    }
    const DateOrder order = search.order();
    m_values.setDateOrder(order);
    if (order == DateOrder::MonthFirst && !search.ambiguous().isEmpty())
        m_report.notes += tr("Dates like “%1” are read with the month first, since others here can’t be read otherwise.").arg(search.ambiguous());
    else if (order == DateOrder::Unknown && !search.ambiguous().isEmpty())
        m_report.notes += tr("Dates like “%1” could have the day or the month first; no other date here tells which. Look at one.")
                              .arg(search.ambiguous());
}

Result<Participant> ParticipantPlanner::personWith(const Field<Participant> &field, const QString &cell) const
{
    return m_values.valueOf(field, cell).map([&](const QVariant &value) {
        Participant person;
        field.setValue(person, value);
        return person;
    });
}

DelegationId ParticipantPlanner::delegationIn(const QString &cell)
{
    const auto known = m_delegationIn.constFind(cell);
    return known != m_delegationIn.cend() ? *known : *m_delegationIn.insert(cell, delegationOf(cell.simplified()));
}

DelegationId ParticipantPlanner::delegationOf(const QString &text)
{
    const QString key = folded(text);
    if (const DelegationId known = m_delegations.value(key))
        return known;
    if (key.isEmpty())
        return {};
    Delegation delegation;
    delegation.name = text;
    // "Front Line Defenders (FLD)"
    const qsizetype bracket = text.lastIndexOf(" ("_L1);
    const QString inside = bracket > 0 && text.endsWith(u')') ? text.mid(bracket + 2).chopped(1) : QString();
    if (!inside.isEmpty() && inside.size() <= 12 && !inside.contains(u' ') && inside == inside.toUpper()) {
        delegation.name = text.left(bracket).trimmed();
        delegation.acronym = inside;
        if (const DelegationId known = m_delegations.value(folded(delegation.name)))
            return known;
    }
    delegation.id = m_draft.add(delegation);
    learn(delegation);
    ++m_newDelegations;
    return delegation.id;
}

void ParticipantPlanner::count(const Edit &edit)
{
    for (const Change<Participant> &change : edit.of<Participant>())
        ++(change.isAddition() ? m_report.added : m_report.changed);
    m_report.unchanged = int(m_lines.size()) - m_report.added - m_report.changed;
}

void ParticipantPlanner::addNotes()
{
    if (m_newDelegations > 0)
        m_report.notes += tr("%n delegations were not known and are added.", nullptr, m_newDelegations);
    if (m_renamed > 0)
        m_report.notes +=
            tr("%n people are known by their e-mail address under another name, which is changed.", nullptr, m_renamed);
    if (m_namesakes > 0)
        m_report.notes += tr("%n people have the name of somebody else with another e-mail address, and are added beside them.",
                             nullptr, m_namesakes);
    if (m_table.removedCharacters > 0)
        m_report.notes +=
            tr("%n hidden characters that do not belong in text were taken out.", nullptr, m_table.removedCharacters);
}

Result<ImportPlan> ParticipantPlanner::plan()
{
    const bool hasName =
        m_mapping.contains(nameField) || m_mapping.contains(givenNameColumn) || m_mapping.contains(familyNameColumn);
    if (!hasName)
        return failure(ErrorKind::BadUse, tr("No column holds the people's names. Say which one does."));
    findDateOrder();
    readPeople();
    for (const DelimitedRow &row : m_table.rows) {
        if (m_report.read % 1024 == 0) {
            m_progress.report(m_report.read, qint64(m_table.rows.size()));
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled, tr("Nothing was imported."));
        }
        takeRow(row, m_people[std::size_t(m_report.read++)]);
    }
    ImportPlan plan;
    plan.edit = m_draft.take();
    plan.edit.dropUnchanged();
    count(plan.edit);
    addNotes();
    plan.edit.text = tr("Import %n participants", nullptr, m_report.added + m_report.changed);
    plan.report = std::move(m_report);
    m_progress.report(1, 1);
    return plan;
}

} // namespace

Result<ImportPlan> planParticipants(const DelimitedTable &table, const ColumnMapping &mapping, const Document &document,
                                    Progress &progress)
{
    return ParticipantPlanner(table, mapping, document, progress).plan();
}

} // namespace summitry
