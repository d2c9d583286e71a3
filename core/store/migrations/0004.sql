-- SPDX-FileCopyrightText: 2026 The Summitry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When venues are open, and what sessions need in their rooms.

ALTER TABLE venue ADD COLUMN opens INTEGER NOT NULL DEFAULT -1;
ALTER TABLE venue ADD COLUMN closes INTEGER NOT NULL DEFAULT -1;
ALTER TABLE session ADD COLUMN equipment TEXT NOT NULL DEFAULT '';
