// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulexml.h"

#include "document/programme.h"
#include "domain/publicid.h"
#include "exchange/htmltext.h"
#include "exchange/importwords.h"
#include "exchange/inputfile.h"
#include "exchange/scheduleframe.h"
#include "exchange/schedulepeople.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 128LL << 20;

// Types are free text in every language; what none of these words is in, stays a panel.
SessionKind kindOf(const QString &type)
{
    static const QList<std::pair<QString, SessionKind>> words{
        {u"opening"_s, SessionKind::Opening},   {u"plen"_s, SessionKind::Plenary},      {u"keynote"_s, SessionKind::Plenary},
        {u"workshop"_s, SessionKind::Workshop}, {u"hands on"_s, SessionKind::Workshop}, {u"atelier"_s, SessionKind::Workshop},
        {u"taller"_s, SessionKind::Workshop},   {u"ceremon"_s, SessionKind::Ceremony},  {u"break"_s, SessionKind::Break},
        {u"pause"_s, SessionKind::Break},       {u"lunch"_s, SessionKind::Break}};
    if (const auto own = choiceNamed<SessionKind>(type)) // as we write them
        return *own;
    const QString text = folded(type);
    for (const auto &[word, kind] : words) {
        if (text.contains(word))
            return kind;
    }
    return SessionKind::Panel;
}

QStringList languagesOf(const QString &text)
{
    static const QRegularExpression code(u"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"_s);
    QStringList codes = text.toLower().split(QRegularExpression(u"[\\s,;/]+"_s), Qt::SkipEmptyParts);
    codes.removeIf([](const QString &word) { return !code.match(word).hasMatch(); });
    codes.removeDuplicates();
    return codes;
}

class SchedulePlanner
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleImport)

public:
    SchedulePlanner(const ScheduleFile &file, const Document &document, Progress &progress)
        : m_file(file),
          m_document(document),
          m_progress(progress),
          m_draft(document),
          m_frame(file, document, m_draft, m_report),
          m_people(file, document, m_draft)
    {
        for (const Session &session : document.all<Session>()) {
            if (!session.externalId.isEmpty())
                m_known.insert(session.externalId, session.id);
            m_own.insert(publicId(session.id).toString(QUuid::WithoutBraces), session.id);
        }
    }

    Result<ImportPlan> plan();

private:
    void take(const ScheduleEvent &event);
    void apply(Session &session, const ScheduleEvent &event);
    [[nodiscard]] QString identityOf(const ScheduleEvent &event);
    enum class Absent { Leave, Stay };
    [[nodiscard]] bool assign(SessionId session, const Ids<Participant> &speakers, Absent absent);
    void skip(const ScheduleEvent &event, const QString &column, const QString &reason);
    void addNotes();

    const ScheduleFile &m_file;
    const Document &m_document;
    Progress &m_progress;
    ImportReport m_report;
    Draft m_draft;
    const ScheduleFrame m_frame;
    const SchedulePeople m_people;
    QHash<QString, SessionId> m_known;
    QHash<QString, SessionId> m_own; // as a schedule of this summit calls them
    QSet<QString> m_taken;
};

void SchedulePlanner::skip(const ScheduleEvent &event, const QString &column, const QString &reason)
{
    m_report.skipped += SkippedRow{event.line, column, reason};
}

// An event that takes place twice has one identity in some files.
QString SchedulePlanner::identityOf(const ScheduleEvent &event)
{
    QString identity = event.key;
    for (int again = 2; m_taken.contains(identity); ++again)
        identity = event.key + u'#' + QString::number(again);
    m_taken.insert(identity);
    return identity;
}

void SchedulePlanner::apply(Session &session, const ScheduleEvent &event)
{
    session.title = event.title;
    session.subtitle = event.subtitle;
    session.start = m_frame.times().startOf(event);
    session.room = m_frame.room(event.room);
    session.track = m_frame.track(event.track);
    session.languages = languagesOf(event.language);
    session.summary = plainTextOf(event.abstract.trimmed().isEmpty() ? event.description : event.abstract);
    const auto minutes = m_frame.times().minutesOf(event);
    session.minutes = minutes.value_or(m_frame.times().slotMinutes());
    if (!minutes)
        skip(event, tr("Length"),
             tr("“%1” has no length that can be; %n minutes are taken.", nullptr, session.minutes).arg(event.title));
    if (!session.isPlaced())
        skip(event, tr("Start"), tr("“%1” has no start and is left unplaced.").arg(event.title));
}

// Speakers as in the file; whoever has another role or an agenda item here keeps it. True where something changes.
bool SchedulePlanner::assign(SessionId session, const Ids<Participant> &speakers, Absent absent)
{
    QSet<ParticipantId> present;
    QSet<qint64> gone;
    forEachPart(session, m_document, [&](ParticipantId participant, Role) { present.insert(participant); });
    for (const AssignmentId id : m_document.referring<&Assignment::session>(session)) {
        const Assignment *assignment = m_document.find(id);
        const bool isSpeaker = assignment->role == Role::Speaker && absent == Absent::Leave;
        if (isSpeaker && !speakers.contains(assignment->participant))
            gone.insert(id.value);
    }
    bool isChanged = !gone.isEmpty();
    if (isChanged)
        m_draft.remove(RecordType::Assignment, gone);
    for (const ParticipantId speaker : speakers) {
        if (present.contains(speaker))
            continue;
        m_draft.add(Assignment{{}, session, speaker, Role::Speaker});
        isChanged = true;
    }
    return isChanged;
}

void SchedulePlanner::take(const ScheduleEvent &event)
{
    const QString identity = identityOf(event);
    const SessionId known = m_known.value(identity, m_own.value(identity));
    Session session = known ? *m_document.find(known) : Session();
    apply(session, event);
    const Ids<Participant> speakers = m_people.of(event);
    if (!known) {
        session.externalId = identity;
        session.kind = kindOf(event.type);
        (void)assign(m_draft.add(session), speakers, Absent::Leave);
        ++m_report.added;
        return;
    }
    bool isChanged = session != *m_document.find(known);
    if (isChanged)
        m_draft.change(known, [&](Session &there) { there = session; });
    // A schedule of our own may not name everybody.
    isChanged = assign(known, speakers, m_known.contains(identity) ? Absent::Leave : Absent::Stay) || isChanged;
    if (!session.externalId.isEmpty())
        m_taken.insert(session.externalId);
    ++(isChanged ? m_report.changed : m_report.unchanged);
}

void SchedulePlanner::addNotes()
{
    if (m_people.addedCount() > 0)
        m_report.notes += tr("%n people are added as participants, listed publicly.", nullptr, m_people.addedCount());
    int kept = 0;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        kept += !m_taken.contains(it.key());
    if (kept > 0)
        m_report.notes += tr("%n sessions that came from a file are not in this one; they are kept.", nullptr, kept);
    if (m_file.removedCharacters > 0)
        m_report.notes +=
            tr("%n hidden characters that do not belong in text were taken out.", nullptr, m_file.removedCharacters);
}

Result<ImportPlan> SchedulePlanner::plan()
{
    for (const ScheduleEvent &event : m_file.events) {
        m_progress.report(m_report.read++, m_file.events.size());
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled, tr("Nothing was imported."));
        take(event);
    }
    addNotes();
    ImportPlan plan;
    plan.edit = m_draft.take();
    plan.edit.dropUnchanged();
    plan.edit.text = tr("Import %n sessions", nullptr, m_report.added + m_report.changed);
    plan.report = m_report;
    m_progress.report(1, 1);
    return plan;
}

} // namespace

Result<ImportPlan> planSchedule(const QByteArray &xml, const QString &name, const Document &document, Progress &progress)
{
    return readSchedule(xml, name, progress).and_then([&](const ScheduleFile &file) {
        return SchedulePlanner(file, document, progress).plan();
    });
}

Result<ImportPlan> planScheduleFile(const QString &path, const Document &document, Progress &progress)
{
    return readInputFile(path, largestFile).and_then([&](const QByteArray &xml) {
        return planSchedule(xml, path, document, progress);
    });
}

} // namespace summitry
