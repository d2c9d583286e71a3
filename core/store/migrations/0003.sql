-- SPDX-FileCopyrightText: 2026 The Summitry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conflicts that organisers have looked at and live with.

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'room-twice',
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    other INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    room INTEGER REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
    extent INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX set_aside_session ON set_aside(session) WHERE session IS NOT NULL;
CREATE INDEX set_aside_other ON set_aside(other) WHERE other IS NOT NULL;
CREATE INDEX set_aside_participant ON set_aside(participant) WHERE participant IS NOT NULL;
CREATE INDEX set_aside_room ON set_aside(room) WHERE room IS NOT NULL;
