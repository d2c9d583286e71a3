// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an iCalendar stream: RFC 5545, folded by octets (3.1), its text escaped (3.3.11).
#pragma once

#include "domain/summitclock.h"

#include <QByteArray>
#include <QStringList>

namespace summitry {

class IcalendarWriter
{
public:
    void begin(QByteArrayView component); // "VEVENT"
    void end(QByteArrayView component);
    // The value as it is; for names, numbers and moments.
    void add(QByteArrayView name, QByteArrayView value);
    // A value of type TEXT; line breaks stay. Nothing is written where it is empty.
    void addText(QByteArrayView name, const QString &text);
    void addTexts(QByteArrayView name, const QStringList &texts);
    void addUtc(QByteArrayView name, const QDateTime &moment);
    // On the wall clock of this zone, which must be in the stream unless it is UTC.
    void addLocal(QByteArrayView name, LocalTime time, const QTimeZone &zone);
    // What a reader needs to know of a zone for times from the first to the last (3.6.5): how its clocks stand at the first, and
    // each change until the last. Nothing for UTC.
    void addZone(const QTimeZone &zone, const QDateTime &first, const QDateTime &last);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void addObservance(const QTimeZone::OffsetData &data, int offsetBefore);

    QByteArray m_bytes;
};

} // namespace summitry
