-- SPDX-FileCopyrightText: 2026 The Summitry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What organisers try out on top of the programme. The tables of the records never hold any of it.

CREATE TABLE branch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- Of each record that a branch changes, all of it as JSON: as it was in the programme, and as it is in the branch.
CREATE TABLE branch_change (
    branch INTEGER NOT NULL REFERENCES branch(id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (branch, record, record_id)
) STRICT, WITHOUT ROWID;
