// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a test that say how many conflicts of one kind a summit has.
#pragma once

#include "planning/conflictindex.h"
#include "tests/core/document/smallsummit.h"

namespace summitry {

using Kind = ConflictKind;

inline void declareKindRows()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
}

inline void kindRow(const char *name, ConflictKind kind, int count, const Setup &setup)
{
    QTest::newRow(name) << setup << int(kind) << count;
}

// The index made from nothing, and the one that followed each step.
inline void checkKindRow()
{
    QFETCH(Setup, setup);
    QFETCH(int, kind);
    QFETCH(int, count);
    SmallSummit summit;
    const ConflictIndex followed(summit.document);
    setup(summit);
    const auto found = followed.conflicts();
    QCOMPARE(int(std::count_if(found.begin(), found.end(), [&](const Conflict &c) { return int(c.kind) == kind; })), count);
    QVERIFY(found == ConflictIndex(summit.document).conflicts());
}

} // namespace summitry
