// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/titleeditor.h"

#include <QKeyEvent>

namespace summitry {

TitleEditor::TitleEditor(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Title"));
    setPlaceholderText(tr("Title of the session"));
    hide();
}

void TitleEditor::begin(const QRect &rect, const QString &title)
{
    constexpr int narrowest = 200;
    QRect place = rect;
    place.setHeight(sizeHint().height());
    place.setWidth(qMax(place.width(), narrowest));
    const QRect area = parentWidget()->rect();
    place.moveLeft(qBound(area.left(), layoutDirection() == Qt::RightToLeft ? rect.right() - place.width() : rect.left(),
                          qMax(area.left(), area.right() - place.width())));
    place.moveTop(qBound(area.top(), place.top(), qMax(area.top(), area.bottom() - place.height())));
    setGeometry(place);
    m_before = title;
    setText(title);
    selectAll();
    m_isEditing = true;
    show();
    raise();
    setFocus();
}

void TitleEditor::accept()
{
    const QString typed = text().simplified();
    const bool isNew = m_isEditing && !typed.isEmpty() && typed != m_before;
    m_isEditing = false;
    if (isNew)
        Q_EMIT accepted(typed);
    end();
}

void TitleEditor::cancel()
{
    m_isEditing = false;
    end();
}

void TitleEditor::end()
{
    if (!isVisible())
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
    Q_EMIT finished();
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QLineEdit::keyPressEvent(event);
}

bool TitleEditor::event(QEvent *event)
{
    // Escape is ours, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_isEditing && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        accept();
}

} // namespace summitry
