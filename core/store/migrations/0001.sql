-- SPDX-FileCopyrightText: 2026 The Summitry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first version. Never edited once it has been released: changes come as the next number.
-- A statement ends with a semicolon at the end of its line. Columns are named as in Description<Record>::fields.

CREATE TABLE summit (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    organisers TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    plan_title TEXT NOT NULL DEFAULT '',
    plan_preamble TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    directions TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    venue INTEGER REFERENCES venue(id) DEFERRABLE INITIALLY DEFERRED,
    capacity INTEGER NOT NULL DEFAULT 0,
    booths INTEGER NOT NULL DEFAULT 0,
    equipment TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE day (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    opens INTEGER NOT NULL DEFAULT 480,
    closes INTEGER NOT NULL DEFAULT 1200,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE track (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    hue INTEGER NOT NULL DEFAULT -1,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE parallel_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'organisation',
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    focal_point INTEGER REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    quota INTEGER NOT NULL DEFAULT 0,
    networks TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    alias TEXT NOT NULL DEFAULT '',
    function TEXT NOT NULL DEFAULT 'defender',
    delegation INTEGER REFERENCES delegation(id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    listing TEXT NOT NULL DEFAULT 'never',
    photographs TEXT NOT NULL DEFAULT 'ask',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    arrival TEXT NOT NULL DEFAULT '',
    departure TEXT NOT NULL DEFAULT '',
    travel TEXT NOT NULL DEFAULT '',
    lodging TEXT NOT NULL DEFAULT '',
    diet TEXT NOT NULL DEFAULT '',
    access TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'panel',
    state TEXT NOT NULL DEFAULT 'planned',
    start TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 60,
    room INTEGER REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
    track INTEGER REFERENCES track(id) DEFERRABLE INITIALLY DEFERRED,
    parallel_group INTEGER REFERENCES parallel_group(id) DEFERRABLE INITIALLY DEFERRED,
    languages TEXT NOT NULL DEFAULT '',
    interpretation TEXT NOT NULL DEFAULT '',
    attendance INTEGER NOT NULL DEFAULT 0,
    confidential INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    summary TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    speakers TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'speaker'
) STRICT;

CREATE TABLE availability (
    id INTEGER PRIMARY KEY,
    participant INTEGER REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
    room INTEGER REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'unavailable',
    start TEXT NOT NULL DEFAULT '',
    "end" TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    introduction TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY,
    section INTEGER REFERENCES section(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    sub_points TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL DEFAULT 'medium',
    responsible INTEGER REFERENCES delegation(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'proposed',
    origins TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who refers to a record: asked for each one deleted. Without them, taking back an import reads other tables whole, row by row.
CREATE INDEX room_venue ON room(venue) WHERE venue IS NOT NULL;
CREATE INDEX delegation_focal_point ON delegation(focal_point) WHERE focal_point IS NOT NULL;
CREATE INDEX participant_delegation ON participant(delegation) WHERE delegation IS NOT NULL;
CREATE INDEX session_room ON session(room) WHERE room IS NOT NULL;
CREATE INDEX session_track ON session(track) WHERE track IS NOT NULL;
CREATE INDEX session_parallel_group ON session(parallel_group) WHERE parallel_group IS NOT NULL;
CREATE INDEX agenda_item_session ON agenda_item(session) WHERE session IS NOT NULL;
CREATE INDEX assignment_session ON assignment(session) WHERE session IS NOT NULL;
CREATE INDEX assignment_participant ON assignment(participant) WHERE participant IS NOT NULL;
CREATE INDEX availability_participant ON availability(participant) WHERE participant IS NOT NULL;
CREATE INDEX availability_room ON availability(room) WHERE room IS NOT NULL;
CREATE INDEX recommendation_section ON recommendation(section) WHERE section IS NOT NULL;
CREATE INDEX recommendation_responsible ON recommendation(responsible) WHERE responsible IS NOT NULL;

-- What was done, when, and what it changed, for "what changed since". The JSON holds the changed fields alone.
CREATE TABLE edit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE edit_change (
    edit INTEGER NOT NULL REFERENCES edit(number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, position)
) STRICT, WITHOUT ROWID;
