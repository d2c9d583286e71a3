// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/participantimport.h"

#include "document/fieldtext.h"
#include "domain/records.h"
#include "exchange/importwords.h"
#include "exchange/knownpeople.h"

#include <QCoreApplication>

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
    [[nodiscard]] QString nameIn(const DelimitedRow &row) const;
    [[nodiscard]] QString cellOf(const DelimitedRow &row, int target) const;
    void takeRow(const DelimitedRow &row);
    void fill(Participant &participant, const DelimitedRow &row);
    void setField(Participant &participant, const DelimitedRow &row, qsizetype column);
    [[nodiscard]] Result<QVariant> valueOf(const FieldInfo &field, const QString &cell) const;
    [[nodiscard]] Result<QVariant> languagesOf(const FieldInfo &field, const QString &cell) const;
    [[nodiscard]] DelegationId delegationOf(const QString &text);
    void learn(const Delegation &delegation);
    void skip(const DelimitedRow &row, const QString &column, const QString &reason);
    void count(const Edit &edit);
    void addNotes();

    const DelimitedTable &m_table;
    const ColumnMapping &m_mapping;
    const Document &m_document;
    Progress &m_progress;
    const ImportWords m_words;
    Draft m_draft;
    KnownPeople m_known;
    QHash<QString, DelegationId> m_delegations;
    QHash<ParticipantId, int> m_lines;                    // where the file named them first
    std::vector<QHash<QString, Result<QVariant>>> m_read; // by column: what its cells mean
    ImportReport m_report;
    int m_newDelegations = 0, m_renamed = 0, m_namesakes = 0;
};

ParticipantPlanner::ParticipantPlanner(const DelimitedTable &table, const ColumnMapping &mapping, const Document &document,
                                       Progress &progress)
    : m_table(table),
      m_mapping(mapping),
      m_document(document),
      m_progress(progress),
      m_draft(document),
      m_known(document),
      m_read(std::size_t(mapping.size()))
{
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
    return column < 0 ? QString() : row.cells.value(column).simplified();
}

QString ParticipantPlanner::nameIn(const DelimitedRow &row) const
{
    const QString whole = cellOf(row, nameField);
    return whole.isEmpty() ? QString(cellOf(row, givenNameColumn) + u' ' + cellOf(row, familyNameColumn)).trimmed() : whole;
}

void ParticipantPlanner::skip(const DelimitedRow &row, const QString &column, const QString &reason)
{
    m_report.skipped += SkippedRow{row.line, column, reason};
}

void ParticipantPlanner::takeRow(const DelimitedRow &row)
{
    const QString name = nameIn(row);
    const auto [answer, id] = m_known.find(cellOf(row, emailField), name, m_draft);
    if (answer == KnownPeople::Answer::Several)
        return skip(row, {},
                    tr("Several people have the name “%1”. Add an e-mail address that tells which one is meant.").arg(name));
    if (answer != KnownPeople::Answer::Somebody && name.isEmpty())
        return skip(row, {}, tr("There is no name in this row."));
    Participant participant = id ? *m_draft.find(id) : Participant();
    const QString oldName = participant.name;
    fill(participant, row);
    if (!name.isEmpty())
        participant.name = name;
    if (!id) {
        participant.id = m_draft.add(participant);
        m_known.add(participant);
        m_namesakes += answer == KnownPeople::Answer::SomebodyElse;
    } else if (participant != *m_draft.find(id)) {
        m_draft.change(id, [&](Participant &known) { known = participant; });
        m_renamed += participant.name != oldName;
    }
    if (m_lines.contains(participant.id))
        skip(row, {}, tr("This is the person of line %1 again; the two were put together.").arg(m_lines[participant.id]));
    else
        m_lines.insert(participant.id, row.line);
}

void ParticipantPlanner::fill(Participant &participant, const DelimitedRow &row)
{
    for (qsizetype column = 0; column < m_mapping.size(); ++column) {
        const int target = m_mapping[column];
        if (target >= 0 && target != nameField && column < row.cells.size() &&
            !QStringView(row.cells[column]).trimmed().isEmpty())
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
        return field.setValue(participant, cell.simplified());
    if (field.kind == FieldKind::Reference && field.target == RecordType::Delegation)
        return field.setValue(participant, delegationOf(cell.simplified()).value);
    // The same few words come again and again.
    auto &read = m_read[std::size_t(column)];
    auto known = read.constFind(cell);
    if (known == read.cend())
        known = read.insert(cell, valueOf(field, cell.simplified()));
    if (*known)
        field.setValue(participant, **known);
    else
        skip(row, m_table.header.value(column), known->error().text);
}

Result<QVariant> ParticipantPlanner::valueOf(const FieldInfo &field, const QString &cell) const
{
    if (field.kind == FieldKind::Languages)
        return languagesOf(field, cell);
    if (const auto word = m_words.value(field, cell))
        return QVariant(*word);
    // Spreadsheets like to write a time after a date.
    const bool isTimed = field.kind == FieldKind::Date && LocalTime::fromString(cell).isSet();
    return parseText(field, isTimed ? cell.left(10) : cell, m_document);
}

Result<QVariant> ParticipantPlanner::languagesOf(const FieldInfo &field, const QString &cell) const
{
    if (const auto whole = m_words.value(field, cell))
        return QVariant(*whole);
    QString listed = cell;
    for (const QChar separator : {u',', u'/', u'|', u'&', u'+', u'\u060c'})
        listed.replace(separator, u';');
    QStringList codes;
    for (const QString &piece : listed.split(u';', Qt::SkipEmptyParts)) {
        if (const auto code = m_words.value(field, piece)) {
            codes += *code;
            continue;
        }
        // "English and French", "en fr": word by word.
        static const QStringList between{u"and"_s, u"et"_s, u"y"_s, u"e"_s};
        for (const QString &word : piece.split(u' ', Qt::SkipEmptyParts)) {
            if (between.contains(word.toLower()))
                continue;
            const auto code = m_words.value(field, word);
            const auto read = code ? Result<QVariant>(*code) : parseText(field, word, m_document);
            if (!read)
                return failure(ErrorKind::BadUse,
                               tr("“%1” is no language known here. Write codes such as en, fr, ar.").arg(word));
            codes += read->toString();
        }
    }
    codes.removeDuplicates();
    return QVariant(codes.join(u' '));
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
    for (const DelimitedRow &row : m_table.rows)
        m_known.note(cellOf(row, emailField), nameIn(row));
    for (const DelimitedRow &row : m_table.rows) {
        if (m_report.read++ % 1024 == 0) {
            m_progress.report(m_report.read, qint64(m_table.rows.size()));
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled, tr("Nothing was imported."));
        }
        takeRow(row);
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
