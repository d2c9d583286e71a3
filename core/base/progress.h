// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work has come, and whether it shall go on: shared by the thread that works and the one that shows it.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace summitry {

class Progress
{
public:
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    void report(qint64 done, qint64 all) { m_percent = all > 0 ? int(100 * done / all) : 0; }
    [[nodiscard]] int percent() const { return m_percent; } // 0 to 100

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<int> m_percent = 0;
};

} // namespace summitry
