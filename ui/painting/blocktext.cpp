// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/blocktext.h"

#include "document/naming.h"
#include "ui/painting/blockagenda.h"
#include "ui/painting/shapecache.h"
#include "ui/scene/agendawords.h"

namespace summitry {

namespace {

constexpr double wordsPadding = 8; // from the bar to the text
constexpr double badgeGap = 4;
constexpr double betweenItems = 3; // pixels that an item's row has more than its text

// As many as may be seen, and one more, to be cut: some sessions have dozens.
QString firstOf(const QStringList &names, int letters)
{
    QString text;
    for (const QString &name : names) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += name;
        if (text.size() > letters)
            break;
    }
    return text;
}

// Lines from the top of a box, while there is room.
class Stack
{
public:
    Stack(const QRectF &box, double height, std::vector<BlockLine> &lines) : m_rest(box), m_height(height), m_lines(lines) {}

    void add(BlockLine::Kind kind, const QString &text)
    {
        if (!text.isEmpty() && m_rest.height() >= m_height - 1)
            add(kind, text, m_height);
    }
    void add(BlockLine::Kind kind, const QString &text, double height)
    {
        m_lines.push_back({kind, text, {m_rest.left(), m_rest.top(), m_rest.width(), height}});
        m_rest.setTop(m_rest.top() + height);
    }
    [[nodiscard]] double room() const { return m_rest.height(); }
    [[nodiscard]] double width() const { return m_rest.width(); }

private:
    QRectF m_rest;
    double m_height;
    std::vector<BlockLine> &m_lines;
};

void addDetails(Stack &stack, const TimelineBlock &block, TextCache &texts, LaneKind lanes)
{
    const double height = texts.lineHeight(TextStyle::Detail);
    const QString times = timeSpan(block.start, block.end);
    const QString separator = QStringLiteral(" · ");
    const bool saysRoom = lanes != LaneKind::Rooms && !block.roomName.isEmpty();
    const QString timesAndKind = times % separator % (saysRoom ? block.roomName : choiceLabel(block.kind));
    const QString codes = block.languages.join(QLatin1Char(' ')).toUpper();
    const QString all = codes.isEmpty() ? timesAndKind : QString(timesAndKind % separator % codes);
    // What fits whole; at least when it starts.
    for (const QString &text : {all, timesAndKind, times, clockTime(block.start)}) {
        if (texts.width(TextStyle::Detail, text) + 1 <= stack.width()) {
            stack.add(BlockLine::Kind::Detail, text);
            break;
        }
    }
    if (stack.width() >= 4 * height) // less leaves no name to read
        stack.add(BlockLine::Kind::Detail, firstOf(block.people, int(stack.width() / height * 5)));
}

void addAgenda(Stack &stack, const TimelineBlock &block, TextCache &texts)
{
    stack.add(BlockLine::Kind::Overrun, agendaOverrun(block));
    const double tight = texts.lineHeight(TextStyle::Detail);
    const double roomy = tight + betweenItems;
    const double height = double(block.items.size()) * roomy <= stack.room() ? roomy : tight;
    const QStringList lines = agendaLines(block.items, int((stack.room() + 1) / height));
    const bool areAll = lines.size() == qsizetype(block.items.size());
    for (const QString &line : lines)
        stack.add(areAll || &line != &lines.back() ? BlockLine::Kind::Item : BlockLine::Kind::More, line, height);
}

} // namespace

bool hasAgendaStripe(const TimelineBlock &block, Density density)
{
    return density >= Density::Rich && !block.items.empty();
}

double badgesWidth(const TimelineBlock &block)
{
    return (badgeSize + badgeGap) * (int(block.isInConflict()) + int(block.isPinned) + int(block.isConfidential) + int(bool(block.group)) + int(block.isTriedOut));
}

QRectF badgePlace(const QRectF &box, int number, TextCache &texts, Qt::LayoutDirection direction)
{
    const double used = number * (badgeSize + badgeGap);
    const double left = direction == Qt::LeftToRight ? box.right() - used - badgeSize : box.left() + used;
    return {left, box.top() + (texts.lineHeight(TextStyle::Title) - badgeSize) / 2, badgeSize, badgeSize};
}

QRectF compactLine(const QRectF &box, TextCache &texts)
{
    const double title = texts.lineHeight(TextStyle::Title);
    const bool isRoomy = box.height() > title + texts.lineHeight(TextStyle::Detail) + 4;
    return isRoomy ? QRectF(box.left(), box.top() + 4, box.width(), title)
                   : QRectF(box.left(), box.center().y() - title / 2, box.width(), title);
}

QRectF groupBadge(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, TextCache &texts, const BlockReading &reading)
{
    const Density density = densityOf(rect.size(), texts);
    if (!block.group || density < Density::Compact)
        return {};
    const QRectF box = wordsBox(rect, visible, block, density, reading);
    if (density > Density::Compact)
        return badgePlace(blockText(box, block, density, texts, reading).badges, 0, texts, reading.direction);
    return box.width() > leastForBadges ? badgePlace(compactLine(box, texts), 0, texts, reading.direction) : QRectF();
}

QRectF withoutTrailing(const QRectF &rect, double width, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
}

QRectF wordsBox(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, Density density,
                const BlockReading &reading)
{
    QRectF box = visible.isEmpty() ? rect : visible;
    if (hasAgendaStripe(block, density) && reading.axis == Qt::Horizontal)
        box.setBottom(std::min(box.bottom(), rect.bottom() - agendaStripe));
    else if (hasAgendaStripe(block, density))
        box &= withoutTrailing(rect, agendaStripe, reading.direction);
    const bool isBar = density == Density::Bar;
    const double edge = blockshape::bar + (isBar ? 2 : wordsPadding);
    const double end = isBar ? 0 : 6;
    return reading.direction == Qt::LeftToRight ? box.adjusted(edge, 0, -end, 0) : box.adjusted(end, 0, -edge, 0);
}

// A long title takes the line of the people before it is cut.
BlockText blockText(const QRectF &box, const TimelineBlock &block, Density density, TextCache &texts, const BlockReading &reading)
{
    const double title = texts.lineHeight(TextStyle::Title);
    const double detail = texts.lineHeight(TextStyle::Detail);
    const double badges = badgesWidth(block);
    // Beside the title where that leaves it room for a word, else beside the times.
    const bool areAbove = box.width() - badges >= 4 * title;
    BlockText text;
    text.mostTitleLines = std::clamp(int((box.height() - detail - 4) / title), 1, 3);
    const double width = box.width() - (areAbove ? badges : 0);
    const double height = texts.lines(TextStyle::Title, block.title, width, text.mostTitleLines).height();
    const double above = std::clamp((box.height() - height - detail) / 2, 1.0, 6.0);
    QRectF rest = box.adjusted(0, above, 0, -above + 2);
    text.title = areAbove ? withoutTrailing(rest, badges, reading.direction) : rest;
    text.badges = rest;
    rest.setTop(rest.top() + height);
    if (!areAbove) {
        text.badges = rest;
        rest = withoutTrailing(rest, badges, reading.direction);
    }
    Stack stack(rest, detail, text.lines);
    addDetails(stack, block, texts, reading.lanes);
    if (density == Density::Open)
        addAgenda(stack, block, texts);
    return text;
}

std::vector<QRectF> itemRows(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, TextCache &texts,
                             const BlockReading &reading)
{
    if (block.items.empty() || visible.isEmpty() || densityOf(rect.size(), texts) != Density::Open)
        return {};
    const QRectF box = wordsBox(rect, visible, block, Density::Open, reading);
    std::vector<QRectF> rows;
    for (const BlockLine &line : blockText(box, block, Density::Open, texts, reading).lines) {
        if (line.kind == BlockLine::Kind::Item)
            rows.push_back(line.rect);
    }
    return rows;
}

} // namespace summitry
