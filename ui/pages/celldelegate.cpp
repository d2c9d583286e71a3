// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/celldelegate.h"

#include "ui/forms/fieldeditor.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QTimer>
#include <QToolTip>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Several parts are set one after the other: the first of them must not close the editor.
bool isDoneAtOnce(FieldKind kind)
{
    return kind != FieldKind::Moment && kind != FieldKind::References;
}

bool isWithin(const QWidget *widget, const QWidget *ancestor)
{
    while (widget && widget != ancestor)
        widget = widget->parentWidget(); // through windows too: a list that drops down is one
    return widget;
}

FieldEditor *editorOf(QObject *object)
{
    for (; object; object = object->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(object))
            return editor;
    }
    return nullptr;
}

} // namespace

CellDelegate::CellDelegate(RecordTableModel &model, QObject *parent) : RowDelegate(parent), m_model(model) {}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto mark = index.data(RecordTableModel::MarkRole).value<RecordTableModel::Mark>();
    if (mark != RecordTableModel::Mark::None) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = mark == RecordTableModel::Mark::Conflict ? icon(u"triangle-alert"_s, IconTint::Conflict)
                                                                : icon(u"circle-alert"_s, IconTint::Warning);
    }
    if (m_model.column(index.column()).isKind(FieldKind::Hue) && index.data(Qt::EditRole).toInt() >= 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = swatch(index.data(Qt::EditRole).toInt(), option->palette);
        option->text.clear();
    }
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FieldInfo *info = m_model.column(index.column()).info;
    if (!info)
        return nullptr;
    auto *self = const_cast<CellDelegate *>(this); // Qt makes editors in a const function, and they must come back to it
    FieldEditor *editor = FieldEditor::create(*info, m_model.workspace(), parent);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->installEventFilter(self);
    if (isDoneAtOnce(info->kind))
        connect(editor, &FieldEditor::committed, this, [self, editor] { self->finish(editor, NoHint); });
    connect(qApp, &QApplication::focusChanged, editor, [self, editor](QWidget *, QWidget *now) { self->leave(editor, now); });
    if (info->kind == FieldKind::Choice || info->kind == FieldKind::Hue) {
        auto *box = editor->findChild<QComboBox *>();
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    }
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    // Another edit may come while one types; what is typed stays.
    if (!field->property("isFilled").toBool())
        field->setValue(index.data(Qt::EditRole));
    field->setProperty("isFilled", true);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = static_cast<FieldEditor *>(editor);
    if (field->problem().isEmpty() && field->value() != index.data(Qt::EditRole))
        model->setData(index, field->value());
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int narrowest = 180;
    QRect place = option.rect;
    const QSize wanted = editor->sizeHint();
    const QWidget *viewport = editor->parentWidget();
    place.setHeight(std::max(place.height(), wanted.height()));
    place.setWidth(std::max({place.width(), std::min(wanted.width(), 2 * narrowest), narrowest}));
    if (option.direction == Qt::RightToLeft)
        place.moveRight(option.rect.right());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, viewport->width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, viewport->height() - place.height())));
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        FieldEditor *editor = editorOf(object);
        const bool isWhole = object == editor;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isWhole && editor) {
                finish(editor, NoHint);
                return true;
            }
            break;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (editor && isDoneAtOnce(editor->field().kind)) {
                finish(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
                return true;
            }
            break;
        case Qt::Key_Escape:
            if (isWhole && editor) {
                editor->setProperty("isDone", true);
                close(editor, RevertModelCache);
                return true;
            }
            break;
        default:
            break;
        }
    }
    // Only the editor itself is Qt's to watch: its parts come and go within it.
    return qobject_cast<FieldEditor *>(object) && event->type() != QEvent::FocusOut && event->type() != QEvent::KeyPress
               ? RowDelegate::eventFilter(object, event)
               : false;
}

void CellDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    if (editor->property("isDone").toBool())
        return;
    const QString problem = editor->problem();
    if (!problem.isEmpty()) {
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), problem.toHtmlEscaped(), editor);
        Q_EMIT refused(problem);
        return;
    }
    editor->setProperty("isDone", true);
    Q_EMIT commitData(editor);
    // Later: the Enter that ended it is still on its way up, and would open the next editor.
    QMetaObject::invokeMethod(
        editor, [this, editor, hint] { close(editor, hint); }, Qt::QueuedConnection);
}

// The view takes the focus back only from what the editor's focus goes to first, not from its other parts.
void CellDelegate::close(FieldEditor *editor, EndEditHint hint)
{
    if (isWithin(QApplication::focusWidget(), editor))
        editor->setFocus();
    Q_EMIT closeEditor(editor, hint);
}

void CellDelegate::leave(FieldEditor *editor, QWidget *focus)
{
    if (!focus || QApplication::activePopupWidget() || isWithin(focus, editor) || editor->property("isDone").toBool())
        return;
    const QString problem = editor->problem();
    editor->setProperty("isDone", true);
    if (problem.isEmpty())
        Q_EMIT commitData(editor);
    else
        Q_EMIT refused(problem);
    Q_EMIT closeEditor(editor, NoHint);
}

} // namespace summitry
