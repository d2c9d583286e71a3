// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/agendawords.h"

#include "ui/scene/scenewords.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

int minutesOf(const std::vector<BlockItem> &items)
{
    int minutes = 0;
    for (const BlockItem &item : items)
        minutes += item.minutes;
    return minutes;
}

} // namespace

std::vector<AgendaPiece> agendaPieces(const std::vector<BlockItem> &items, int minutes)
{
    std::vector<AgendaPiece> pieces;
    const double whole = std::max(minutes, minutesOf(items));
    int begun = 0;
    const auto add = [&](int from, int until, bool isOver) {
        if (from < until)
            pieces.push_back({from / whole, until / whole, isOver});
    };
    for (const BlockItem &item : items) {
        const int ended = begun + item.minutes;
        add(begun, std::min(ended, minutes), false);
        add(std::max(begun, minutes), ended, true);
        begun = ended;
    }
    return pieces;
}

QString agendaLine(const BlockItem &item)
{
    return item.minutes > 0 ? AgendaWords::tr("%1 · %2", "minutes and title").arg(lengthText(item.minutes), item.title) : item.title;
}

QStringList agendaLines(const std::vector<BlockItem> &items, int most)
{
    QStringList lines;
    const int count = int(items.size());
    const int shown = count > most ? std::max(0, most - 1) : count;
    for (int i = 0; i < shown; ++i)
        lines += agendaLine(items[std::size_t(i)]);
    if (shown < count && most > 0)
        lines += AgendaWords::tr("and %n more", nullptr, count - shown);
    return lines;
}

QString agendaOverrun(const TimelineBlock &block)
{
    const int planned = minutesOf(block.items);
    return planned > block.minutes ? AgendaWords::tr("%1 of %2 min planned").arg(planned).arg(block.minutes) : QString();
}

} // namespace summitry
