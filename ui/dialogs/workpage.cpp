// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace summitry {

WorkPage::WorkPage(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addStretch(3);
    setPercent(0);
}

void WorkPage::setText(const QString &text)
{
    m_text->setText(text);
    setPercent(0);
}

void WorkPage::setPercent(int percent)
{
    m_bar->setRange(0, percent > 0 ? 100 : 0);
    m_bar->setValue(percent);
}

} // namespace summitry
