// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plandelegate.h"

#include "domain/records.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/planmodel.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 3;
constexpr int numberWidth = 40;
constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignTop);

QString iconOf(RecommendationState state)
{
    switch (state) {
    case RecommendationState::Approved:
    case RecommendationState::Done:
        return u"circle-check"_s;
    case RecommendationState::Rejected:
    case RecommendationState::Withdrawn:
        return u"circle-x"_s;
    case RecommendationState::Planned:
    case RecommendationState::UnderWay:
        return u"clock"_s;
    case RecommendationState::Proposed:
    case RecommendationState::Discussed:
    case RecommendationState::Amended:
        break;
    }
    return u"circle"_s;
}

bool isDropped(RecommendationState state)
{
    return state == RecommendationState::Rejected || state == RecommendationState::Withdrawn;
}

// A text reads in its own direction, but stands on the side where the window's lines begin.
void drawWrapped(QPainter &painter, const QRect &place, Qt::LayoutDirection window, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, wrapped | int(side) | int(Qt::AlignAbsolute), text);
}

QString withBullets(const QString &points)
{
    QStringList lines;
    for (const QString &line : points.split(u'\n', Qt::SkipEmptyParts))
        lines += u"• "_s + line;
    return lines.join(u'\n');
}

} // namespace

PlanDelegate::PlanDelegate(PlanModel &model, Workspace &workspace, QTreeView &view)
    : RowDelegate(&view),
      m_model(model),
      m_workspace(workspace),
      m_view(view)
{}

QList<PlanDelegate::Piece> PlanDelegate::pieces(const QModelIndex &index, const QFont &font, int width) const
{
    const bool isSection = m_model.keyAt(index).type == RecordType::Section;
    const int left = metrics::pageMargin + (isSection ? 0 : numberWidth);
    const int room = std::max(80, width - left - metrics::cellPadding);
    QList<Piece> pieces;
    int y = isSection ? metrics::cellPadding + gap : metrics::cellPadding - gap;
    const auto add = [&](const QString &text, const QFont &face, QPalette::ColorRole role, int indent = 0) {
        if (text.isEmpty())
            return;
        const int height = QFontMetrics(face).boundingRect(QRect(0, 0, room - indent, 100000), wrapped, text).height();
        pieces += Piece{text, {left + indent, y, room - indent, std::max(height, lineHeight(face))}, face, role};
        y = pieces.last().place.bottom() + 1 + gap;
    };
    QFont body = font;
    if (!isSection)
        body.setStrikeOut(isDropped(index.data(PlanModel::StateRole).value<RecommendationState>()));
    add(index.data().toString(), isSection ? inspectorTitleFont(font) : body, QPalette::Text);
    const QString points = index.data(PlanModel::PointsRole).toString();
    add(isSection ? points : withBullets(points), body, isSection ? QPalette::PlaceholderText : QPalette::Text);
    if (!isSection)
        add(index.data(PlanModel::DetailRole).toString(), labelFont(font), QPalette::PlaceholderText,
            metrics::icon + metrics::iconGap);
    return pieces;
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    return {width, pieces(index, option.font, width).last().place.bottom() + metrics::cellPadding - gap};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    painter->save();
    painter->fillRect(own.rect, own.palette.base());
    if (own.state & QStyle::State_Selected)
        paintGround(*painter, own, index);
    const bool isSection = m_model.keyAt(index).type == RecordType::Section;
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(own.direction, own.rect, place.translated(own.rect.topLeft()));
    };
    const auto all = pieces(index, own.font, own.rect.width());
    for (const Piece &piece : all) {
        painter->setFont(piece.font);
        painter->setPen(own.palette.color(QPalette::Active, piece.role));
        drawWrapped(*painter, placed(piece.place), own.direction, piece.text);
    }
    if (!isSection) {
        const QRect first = all.first().place;
        painter->setFont(own.font);
        painter->setPen(own.palette.color(QPalette::Active, QPalette::PlaceholderText));
        drawWrapped(*painter, placed({metrics::pageMargin, first.top(), numberWidth - metrics::spacing, first.height()}),
                    own.direction, QLocale().toString(index.data(PlanModel::NumberRole).toInt()) + u'.');
        const QRect detail = all.last().place;
        const auto state = index.data(PlanModel::StateRole).value<RecommendationState>();
        const bool isGood = state == RecommendationState::Approved || state == RecommendationState::Done;
        const QRect mark(detail.left() - metrics::icon - metrics::iconGap,
                         detail.top() + (lineHeight(all.last().font) - metrics::icon) / 2, metrics::icon, metrics::icon);
        icon(iconOf(state), isGood ? IconTint::Good : IconTint::Secondary).paint(painter, placed(mark));
    }
    paintRing(*painter, own);
    painter->restore();
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordType type = m_model.keyAt(index).type;
    auto *editor = FieldEditor::create(*fieldsOf(type).at(PlanModel::textField(type)), m_workspace, parent);
    auto *self = const_cast<PlanDelegate *>(this); // Qt makes editors in a const function, and they must come back to it
    connect(editor, &FieldEditor::committed, this, [self, editor] { self->end(editor); });
    connect(qApp, &QApplication::focusChanged, editor, [self, editor](QWidget *, QWidget *now) {
        if (now && now != editor && !editor->isAncestorOf(now) && !QApplication::activePopupWidget())
            self->end(editor);
    });
    return editor;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    if (!field->property("isFilled").toBool())
        field->setValue(index.data(Qt::EditRole));
    field->setProperty("isFilled", true); // another edit may come while one types; what is typed stays
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = static_cast<FieldEditor *>(editor);
    if (field->value() != index.data(Qt::EditRole))
        model->setData(index, field->value());
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect text = pieces(index, option.font, option.rect.width()).first().place;
    QRect place = text.translated(option.rect.topLeft()).adjusted(-metrics::fieldText, -metrics::spacing, 0, metrics::spacing);
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

bool PlanDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<FieldEditor *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        editor->setProperty("isDone", true);
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        end(editor);
        return true;
    }
    return false;
}

void PlanDelegate::end(QWidget *editor)
{
    if (editor->property("isDone").toBool())
        return;
    editor->setProperty("isDone", true);
    Q_EMIT commitData(editor);
    // Later: the Enter that ended it is still on its way up, and would open the next editor.
    QMetaObject::invokeMethod(
        editor, [this, editor] { Q_EMIT closeEditor(editor, NoHint); }, Qt::QueuedConnection);
}

} // namespace summitry
