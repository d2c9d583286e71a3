// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issuedelegate.h"

#include "ui/models/issuesmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 2;
constexpr int mostOfSentence = 3; // lines
constexpr int mostOfNote = 2;
constexpr int besideSign = metrics::icon + metrics::iconGap;

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QIcon markOf(const QModelIndex &index)
{
    if (index.data(IssuesModel::SetAsideRole).toBool())
        return icon(u"eye-off"_s, IconTint::Secondary);
    return index.data(IssuesModel::HardRole).toBool() ? icon(u"triangle-alert"_s, IconTint::Conflict)
                                                      : icon(u"lightbulb"_s, IconTint::Warning);
}

// In the colour of the role; which way the line reads, the painter knows.
void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
              QPalette::ColorRole role)
{
    painter.setPen(option.palette.color(QPalette::Active, role));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(place, int(side) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

IssueDelegate::IssueDelegate(QTreeView &view) : RowDelegate(&view), m_view(view) {}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = rowHeight(option.font);
    if (isGroup(index))
        return {0, least};
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    own.rect.setWidth(m_view.viewport()->width() - levels * m_view.indentation());
    return {0, std::max(least, int(linesOf(own, index).all().size()) * lineHeight(own.font) + metrics::rowPadding)};
}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    QStyleOptionViewItem row(own); // from edge to edge; the tree leaves the indentation out
    row.rect.setLeft(0);
    row.rect.setWidth(m_view.viewport()->width());
    painter->save();
    painter->fillRect(row.rect, own.palette.base());
    if (own.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintGround(*painter, row, index);
    if (isGroup(index))
        paintGroup(*painter, own, index);
    else
        paintIssue(*painter, own, index);
    paintRing(*painter, row);
    painter->restore();
}

IssueDelegate::Lines IssueDelegate::linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = contents(option).width() - besideSign;
    const QString note = index.data(IssuesModel::NoteRole).toString().simplified();
    return {fittedLines(option.text, option.font, width, mostOfSentence),
            note.isEmpty() ? QStringList() : fittedLines(note, option.font, width, mostOfNote)};
}

void IssueDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString count = QLocale().toString(index.data(IssuesModel::CountRole).toInt());
    const QFont strong = strongFont(option.font);
    const QRect all = contents(option);
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + metrics::spacing;
    const QFontMetrics measure(strong);
    const QString title = measure.elidedText(option.text, Qt::ElideRight, all.width() - countWidth);
    const int titleWidth = measure.horizontalAdvance(title) + 1;
    const Towards closed = option.direction == Qt::RightToLeft ? Towards::Left : Towards::Right;
    const Towards towards = option.state & QStyle::State_Open ? Towards::Down : closed;
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(option.direction, all, QRect(all.left() + from, all.top(), width, all.height()));
    };
    drawChevron(painter, placed(-metrics::icon, metrics::icon), towards,
                option.palette.color(QPalette::Active, QPalette::ButtonText));
    painter.setFont(strong);
    painter.setLayoutDirection(readingDirection(title, option.direction));
    drawLine(painter, option, placed(0, titleWidth), title, QPalette::Text);
    painter.setFont(option.font);
    drawLine(painter, option, placed(titleWidth + metrics::spacing, countWidth), count, QPalette::PlaceholderText);
}

void IssueDelegate::paintIssue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect all = contents(option);
    const int height = lineHeight(option.font);
    const Lines lines = linesOf(option, index);
    QRect line(all.left() + besideSign, all.top() + (all.height() - int(lines.all().size()) * height) / 2, all.width() - besideSign,
               height);
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(option.direction, all, place); };
    const QRect mark(all.left(), line.top() + (height - metrics::icon) / 2, metrics::icon, metrics::icon);
    markOf(index).paint(&painter, placed(mark));
    painter.setFont(option.font);
    for (const auto &[texts, role] :
         {std::pair(lines.sentence, QPalette::Text), std::pair(lines.note, QPalette::PlaceholderText)}) {
        // As the whole reads: a line of it may begin with another script.
        painter.setLayoutDirection(readingDirection(texts.join(u' '), option.direction));
        for (const QString &text : texts) {
            drawLine(painter, option, placed(line), text, role);
            line.translate(0, height);
        }
    }
}

} // namespace summitry
