// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/banner.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info: return icon(u"info"_s, IconTint::Accent);
    case Banner::Kind::Warning: return icon(u"triangle-alert"_s, IconTint::Warning);
    case Banner::Kind::Error: return icon(u"circle-alert"_s, IconTint::Conflict);
    }
    return {};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_buttons->setSpacing(metrics::spacing);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Banner::close);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    showKind();
    hide();
}

QString Banner::text() const { return m_text->text(); }

void Banner::show(Kind kind, const QString &text, const QList<Button> &buttons)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    showKind();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the very button whose click led here
        delete item;
    }
    for (const Button &button : buttons) {
        auto *push = new QPushButton(button.text, this);
        push->setAutoDefault(false);
        m_buttons->addWidget(push);
        connect(push, &QPushButton::clicked, this, [this, action = button.action] {
            close();
            if (action)
                action();
        });
    }
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::showKind()
{
    m_icon->setPixmap(iconOf(m_kind).pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatio()));
    update();
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(tr("Close the message"));
}

void Banner::close()
{
    hide();
    Q_EMIT closed();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        showKind();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::paintEvent(QPaintEvent *)
{
    const SignalColours colours = signalColours(palette());
    const bool isInfo = m_kind == Kind::Info;
    const bool isError = m_kind == Kind::Error;
    const QColor edge = isInfo ? colours.info : isError ? colours.conflict : colours.warning;
    QPainter painter(this);
    painter.fillRect(rect(), isInfo ? colours.infoTint : isError ? colours.conflictTint : colours.warningTint);
    const QRect bar(0, 0, metrics::selectionBar + 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), edge);
    drawUnderline(painter, rect(), palette().color(QPalette::Mid));
}

} // namespace summitry
