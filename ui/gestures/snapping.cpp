// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace summitry {

namespace {

constexpr double smallestStepPixels = 3;
constexpr double hysteresis = 4; // pixels more before a held edge is left

double radius(SnapKind kind)
{
    switch (kind) {
    case SnapKind::OwnTime:
        return 6;
    case SnapKind::Neighbour:
    case SnapKind::Changeover:
    case SnapKind::Break:
        return 10;
    case SnapKind::OtherLane:
    case SnapKind::Bound:
    case SnapKind::Now:
        return 8;
    }
    return 8;
}

double nearestMultiple(double value, int step)
{
    return std::round(value / step) * step;
}

// On the grid three things count: a start on it, an end on it, a movement by whole steps; the nearest wins.
int onGrid(const SnapQuestion &question)
{
    const double byStart = nearestMultiple(question.start, question.step);
    double best = byStart;
    const auto offer = [&](double candidate) {
        if (std::abs(candidate - question.start) < std::abs(best - question.start))
            best = candidate;
    };
    offer(nearestMultiple(question.start + question.length, question.step) - question.length);
    offer(question.original + nearestMultiple(question.start - question.original, question.step));
    return int(std::lround(best));
}

struct Candidate {
    int start = 0;
    double distance = 0; // pixels
    SnapTarget target;
};

} // namespace

int gridStep(int wanted, double scale)
{
    constexpr std::array steps{1, 5, 10, 15, 30, 60};
    for (const int step : steps) {
        if (step >= wanted && step * scale >= smallestStepPixels)
            return step;
    }
    return steps.back();
}

Snap snapped(const SnapQuestion &question, std::span<const SnapTarget> targets)
{
    // An edge never pulls from further away than one step of the grid, else the steps beside it could not be reached.
    const double step = question.step * question.scale;
    std::optional<Candidate> best;
    const auto offer = [&](const SnapTarget &target, int start) {
        const bool isHeld = question.held == target;
        const double reach = std::min(radius(target.kind), step * 0.45) * question.reach + (isHeld ? std::min(hysteresis, step * 0.25) : 0);
        const double distance = std::abs(start - question.start) * question.scale;
        if (distance > reach)
            return;
        if (!best || distance < best->distance || (distance == best->distance && target.kind < best->target.kind))
            best = Candidate{start, distance, target};
    };
    for (const SnapTarget &target : targets) {
        const bool isOneEdge = question.length == 0;
        if (isOneEdge || target.side != SnapSide::End)
            offer(target, target.minute);
        if (!isOneEdge && target.side != SnapSide::Start)
            offer(target, target.minute - question.length);
    }
    if (!best)
        return {onGrid(question), std::nullopt};
    return {best->start, best->target};
}

} // namespace summitry
