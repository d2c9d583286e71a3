-- SPDX-FileCopyrightText: 2026 The Summitry authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far apart venues are, for whoever is needed in two.

ALTER TABLE venue ADD COLUMN travel INTEGER NOT NULL DEFAULT 0;
