// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure beside its peer's in the same run, and whether it keeps under its bar.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace summitry::bench {

// Times in milliseconds.
struct Bar {
    enum Kind { None, AtMost, TimesPeer, PeerPlus };
    Kind kind = None;
    double value = 0;
    const char *unit = "ms";

    [[nodiscard]] double limit(double peer) const;
    [[nodiscard]] QString text() const;
};

struct Figure {
    QString work;
    double ours = 0;
    QString peerName = {}; // empty: no peer
    double peer = 0;
    Bar bar = {};

    [[nodiscard]] bool holds() const { return bar.kind == Bar::None || ours <= bar.limit(peer); }
};

// Prints each figure as it comes.
class Report
{
public:
    Report();
    void add(const Figure &figure);
    // A row that can't be measured here, and why.
    void skip(const QString &work, const QString &reason);
    [[nodiscard]] int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

// What all but one in a hundred keep under.
inline double percentile99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[(times.size() - 1) * 99 / 100];
}

template <class Work> double median(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    return median(std::move(times));
}

// Ours and the peer's in turn, so that both meet the same moments of the machine. Each gives its own time.
template <class Ours, class Peer> std::pair<double, double> mediansInTurn(int runs, Ours ours, Peer peer)
{
    std::vector<double> oursTimes;
    std::vector<double> peerTimes;
    for (int i = 0; i < runs; ++i) {
        oursTimes.push_back(ours());
        peerTimes.push_back(peer());
    }
    return {median(std::move(oursTimes)), median(std::move(peerTimes))};
}

// Of a program that was built beside this one.
[[nodiscard]] QString besideThis(const QString &program);

// The wall time of another program, from its start to its end; ends this one where it fails.
double programTime(const QString &program, const QStringList &arguments, const QString &inputFile = {}, const QString &outputFile = {});

} // namespace summitry::bench
