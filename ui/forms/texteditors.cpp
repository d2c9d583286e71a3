// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditors.h"

#include "document/fieldtext.h"
#include "document/naming.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/textmetrics.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QWidgetAction>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString example(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return fullDate(QDate(2018, 10, 29));
    case FieldKind::ClockTime:
        return u"14:30"_s;
    case FieldKind::Minutes:
        return u"90, 1h30"_s;
    case FieldKind::Languages:
        return u"en, fr, ar"_s;
    default:
        return {};
    }
}

// Codes, times and addresses read from the left in every language.
bool readsLeftToRight(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::ClockTime:
    case FieldKind::Languages:
    case FieldKind::Number:
    case FieldKind::Minutes:
        return true;
    default:
        return false;
    }
}

} // namespace

LineEditor::LineEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_line(new QLineEdit)
{
    fillWith(m_line);
    m_line->setPlaceholderText(example(field.kind));
    m_line->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)); // whatever the script of the text
    if (readsLeftToRight(field))
        m_line->setLayoutDirection(Qt::LeftToRight);
    if (field.kind == FieldKind::Date) {
        auto *action = m_line->addAction(icon(u"calendar-range"_s), QLineEdit::TrailingPosition);
        action->setToolTip(tr("Choose from a calendar"));
        connect(action, &QAction::triggered, this, &LineEditor::showCalendar);
    }
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
}

QString LineEditor::shown(const QVariant &value) const
{
    switch (field().kind) {
    case FieldKind::Number:
    case FieldKind::Minutes:
        return value.toInt() == 0 ? QString() : QString::number(value.toInt());
    default:
        return displayText(field(), value, workspace().document());
    }
}

QVariant LineEditor::value() const
{
    if (m_line->text() == shown(m_value))
        return m_value;
    return parseText(field(), m_line->text(), workspace().document()).value_or(m_value);
}

void LineEditor::setValue(const QVariant &value)
{
    m_value = value;
    if (m_line->text() != shown(value))
        m_line->setText(shown(value));
    m_line->setCursorPosition(0);
}

QString LineEditor::problem() const
{
    if (m_line->text() == shown(m_value))
        return {};
    const auto parsed = parseText(field(), m_line->text(), workspace().document());
    return parsed ? QString() : parsed.error().text;
}

void LineEditor::setReadOnly()
{
    m_line->setReadOnly(true);
}

void LineEditor::showCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    const QDate date = dateOfIso(value().toString());
    if (date.isValid())
        calendar->setSelectedDate(date);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate chosen) {
        m_line->setText(fullDate(chosen));
        menu.close();
        commit();
    });
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void LineEditor::commit()
{
    if (m_line->text() != shown(m_value))
        Q_EMIT committed();
}

LongTextEditor::LongTextEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_text(new QPlainTextEdit)
{
    fillWith(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    fitHeight();
}

QVariant LongTextEditor::value() const
{
    return m_text->toPlainText();
}

void LongTextEditor::setValue(const QVariant &value)
{
    m_value = value;
    if (m_text->toPlainText() != value.toString())
        m_text->setPlainText(value.toString());
}

void LongTextEditor::setReadOnly()
{
    m_text->setReadOnly(true);
}

bool LongTextEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            commit();
            return true;
        }
    }
    return FieldEditor::eventFilter(object, event);
}

void LongTextEditor::fitHeight()
{
    constexpr int spare = 4; // else a scroll bar comes for nothing
    const int lines = std::clamp(int(m_text->document()->size().height()), 2, 8); // as they are wrapped
    const int line = std::max(lineHeight(m_text->font()), m_text->fontMetrics().lineSpacing());
    const int around = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * line + around + spare);
}

void LongTextEditor::commit()
{
    if (m_text->toPlainText() != m_value.toString())
        Q_EMIT committed();
}

} // namespace summitry
