// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace summitry {

qint64 makeIdValue()
{
    static std::atomic<qint64> last = 0;
    constexpr qint64 epoch = 1'514'764'800'000; // 2018-01-01T00:00Z
    constexpr int randomBits = 21;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() - epoch;
    const qint64 fresh = (now << randomBits) | qint64(QRandomGenerator::global()->bounded(1u << randomBits));
    // Many in one millisecond (an import) must still ascend, by a random step so that two laptops stay apart.
    const qint64 step = 1 + qint64(QRandomGenerator::global()->bounded(256u));
    qint64 previous = last.load();
    qint64 next = 0;
    do {
        next = std::max(fresh, previous + step);
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace summitry
