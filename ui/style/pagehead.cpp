// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/pagehead.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace summitry {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_subtitle(new ElidedLabel(this)), m_layout(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_layout->setContentsMargins(metrics::pageMargin, metrics::margin, metrics::pageMargin, metrics::margin);
    m_layout->setSpacing(metrics::spacing);
    m_layout->addLayout(words, 1);

    setTitle(title);
    setSubtitle({});
    fitFonts();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString PageHead::title() const { return m_title->text(); }

QString PageHead::subtitle() const { return m_subtitle->text(); }

void PageHead::addAction(QWidget *action) { m_layout->addWidget(action, 0, Qt::AlignVCenter); }

void PageHead::fitFonts()
{
    m_title->setFont(pageTitleFont(font()));
    m_title->setMinimumHeight(lineHeight(m_title->font()));
    m_subtitle->setMinimumHeight(lineHeight(font()));
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitFonts();
}

} // namespace summitry
