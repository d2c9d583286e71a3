// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All conflicts of a document, kept up from each edit by looking only at what it moved. Those that are set aside, and no
// worse since, are quiet: only setAside() knows of them.
#pragma once

#include "document/document.h"
#include "planning/publishedprogramme.h"

#include <QObject>

namespace summitry {

class Occupancy;

class ConflictIndex : public QObject
{
    Q_OBJECT

public:
    // Finds them all, then follows the document, which is borrowed and must outlive the index.
    explicit ConflictIndex(const Document &document, QObject *parent = nullptr);
    ~ConflictIndex() override;

    // Hard and soft; by start, then kind, then sessions.
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    [[nodiscard]] std::vector<Conflict> conflicts(Severity severity) const;
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] std::vector<Conflict> setAside() const;
    [[nodiscard]] std::size_t countSetAside() const;
    [[nodiscard]] std::vector<Conflict> conflictsOf(SessionId session) const;
    [[nodiscard]] std::vector<Conflict> conflictsOf(ParticipantId participant) const;
    [[nodiscard]] std::vector<Conflict> conflictsOf(RoomId room) const;
    [[nodiscard]] bool hasHardConflict(SessionId session) const;

    // What has gone out to people, against which sessions count as changed; nothing at first.
    void setPublished(PublishedProgramme published);
    // Whether or not that is set aside.
    [[nodiscard]] bool isChangedSincePublished(SessionId session) const;

    // Who is where and when, as far as it has to do with conflicts.
    [[nodiscard]] const Occupancy &occupancy() const;

    // The conflicts this session would have at another placement, without changing anything; for drags. Its people and
    // attendance are as they are in the document.
    [[nodiscard]] std::vector<Conflict> conflictsIf(SessionId session, LocalTime start, int minutes, RoomId room) const;

Q_SIGNALS:
    // After an edit or a publication that made or solved a conflict, or has to do with one set aside.
    void changed();
    void publishedChanged(); // then the first, if need be

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace summitry
