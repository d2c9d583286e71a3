// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace summitry {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setContentsMargins(0, metrics::spacing, 0, 0);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);

    constexpr int readable = 420; // longer lines are hard to follow in the middle of nowhere
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spacing);
    for (QLabel *label : {m_icon, m_title, m_text})
        column->addWidget(label);
    column->addLayout(m_buttons);
    m_title->setMaximumWidth(readable);
    m_text->setMaximumWidth(readable);
    m_text->setMinimumWidth(std::min(readable, 280));

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column, 0);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    fitLook();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    const bool isFirst = m_added.isEmpty();
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, isFirst ? IconTint::OnAccent : IconTint::Text));
    button->setAutoDefault(false);
    button->setDefault(isFirst);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_added.append(button);
    return button;
}

void EmptyState::fitLook()
{
    constexpr int size = 40;
    m_icon->setPixmap(icon(m_iconName, IconTint::Secondary).pixmap(QSize(size, size), devicePixelRatio()));
    m_title->setFont(inspectorTitleFont(font()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::LayoutDirectionChange: fitLook(); break;
    default: break;
    }
}

} // namespace summitry
