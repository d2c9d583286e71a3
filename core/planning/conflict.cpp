// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/conflict.h"

#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

#include <utility>

namespace summitry {

namespace {

// Stand for names while the sentence is made; cleaned text never holds them.
constexpr char16_t firstMark = 0xE000;

class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)

public:
    ConflictText(const Conflict &conflict, const Document &document) : m_conflict(conflict), m_document(document) {}

    [[nodiscard]] QList<SentencePart> parts() const
    {
        const QList<RecordKey> keys{RecordKey::of(m_conflict.first), RecordKey::of(m_conflict.second), RecordKey::of(m_conflict.room),
                                    RecordKey::of(m_conflict.participant)};
        QList<SentencePart> parts;
        QString words;
        const QString marked = sentence();
        for (const QChar character : marked) {
            const int mark = character.unicode() - firstMark;
            if (mark < 0 || mark >= keys.size()) {
                words += character;
                continue;
            }
            if (!words.isEmpty())
                parts += SentencePart{std::exchange(words, {}), {}};
            parts += SentencePart{nameOf(keys.at(mark), m_document), keys.at(mark)};
        }
        if (!words.isEmpty())
            parts += SentencePart{words, {}};
        return parts;
    }

private:
    // With marks in the place of names.
    [[nodiscard]] QString sentence() const
    {
        switch (m_conflict.kind) {
        case ConflictKind::RoomTwice:
            return tr("“%1” and “%2” are both in %3, %4.").arg(m_first, m_second, m_room, when());
        case ConflictKind::PersonTwice:
            return tr("%1 is needed in “%2” and in “%3”, %4.").arg(m_person, m_first, m_second, when());
        case ConflictKind::RoomUnavailable:
            return tr("%1 is not available for “%2”, %3.").arg(m_room, m_first, when());
        case ConflictKind::PersonUnavailable:
            return tr("%1 is needed in “%2” but not available, %3.").arg(m_person, m_first, when());
        case ConflictKind::OutsideDay:
            return outsideDay();
        case ConflictKind::OverCapacity:
            return overCapacity();
        }
        return {};
    }

    [[nodiscard]] QString outsideDay() const
    {
        const Day *day = dayOf(m_conflict.start, m_document);
        if (!day)
            return tr("“%1” is on no day of the summit, %2.").arg(m_first, when());
        return tr("“%1” is outside the day, which is open from %2 to %3, %4.")
            .arg(m_first, clockTime(day->opens), clockTime(day->end()), when());
    }

    [[nodiscard]] QString overCapacity() const
    {
        const Session *session = m_document.find(m_conflict.first);
        const Room *room = m_document.find(m_conflict.room);
        const int expected = session ? session->attendance : 0;
        const int capacity = room ? room->capacity : 0;
        return tr("“%1” expects %n people, but %2 holds %3, %4.", nullptr, expected)
            .arg(m_first, m_room, QString::number(capacity), when());
    }

    [[nodiscard]] QString when() const
    {
        constexpr int minutesOfDay = 24 * 60;
        if (m_conflict.start.minutesTo(m_conflict.end) > minutesOfDay)
            return tr("%1 to %2", "two dates with times").arg(dateAndTime(m_conflict.start), dateAndTime(m_conflict.end));
        return tr("%1 %2", "a date and a span of time").arg(shortDate(m_conflict.start.date()), timeSpan(m_conflict.start, m_conflict.end));
    }

    const Conflict &m_conflict;
    const Document &m_document;
    QString m_first{QChar(firstMark)};
    QString m_second{QChar(firstMark + 1)};
    QString m_room{QChar(firstMark + 2)};
    QString m_person{QChar(firstMark + 3)};
};

} // namespace

QString sentence(const Conflict &conflict, const Document &document)
{
    QString text;
    for (const SentencePart &part : sentenceParts(conflict, document))
        text += part.text;
    return text;
}

QList<SentencePart> sentenceParts(const Conflict &conflict, const Document &document)
{
    return ConflictText(conflict, document).parts();
}

} // namespace summitry
