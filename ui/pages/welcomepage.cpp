// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/textmetrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &text, double scale, QFont::Weight weight, QPalette::ColorRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = scaledFont(label->font(), scale);
    font.setWeight(weight);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

QLabel *heading(const QString &text)
{
    return label(text, 1.1, QFont::DemiBold, QPalette::WindowText);
}

// A wide choice: icon, name and one line that says what one gets.
QAbstractButton *choice(const char *iconName, const QString &name, const QString &text)
{
    auto *button = new QCommandLinkButton(name, text);
    button->setIcon(icon(QLatin1StringView(iconName)));
    button->setIconSize({24, 24});
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    constexpr int columnWidth = 380;
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *head = new QHBoxLayout;
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"summitry"_s).pixmap(72, 72));
    head->addStretch();
    head->addWidget(mark);
    head->addSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(tr("Summitry"), 2.4, QFont::DemiBold, QPalette::WindowText));
    words->addWidget(label(tr("Plan a summit on your laptop, offline."), 1.1, QFont::Normal, QPalette::PlaceholderText));
    head->addLayout(words);
    head->addStretch();
    outer->addLayout(head);
    outer->addSpacing(36);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch();
    for (QWidget *column : {makeStart(), makeRecent()}) {
        column->setFixedWidth(columnWidth);
        columns->addWidget(column, 0, Qt::AlignTop);
    }
    columns->addStretch();
    outer->addLayout(columns);
    outer->addStretch(3);
}

QWidget *WelcomePage::makeStart()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Start")));
    struct Template {
        const char *name, *icon;
        QString title, text;
    };
    for (const Template &one :
         {Template{"blank", "file-plus", tr("Blank summit"), tr("Nothing but a title and one day.")},
          Template{"three-day", "calendar-range", tr("Three days"), tr("Rooms, breaks, an opening and a closing to fill in.")},
          Template{"paris-2018", "presentation", tr("Paris 2018, a sample"),
                   tr("A whole summit of defenders to look around in.")}}) {
        auto *button = choice(one.icon, one.title, one.text);
        const QString name = QLatin1StringView(one.name);
        connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT newRequested(name); });
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    auto *open = new QPushButton(icon(u"folder-open"_s, IconTint::OnAccent), tr("Open a summit…"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    layout->addWidget(open, 0, Qt::AlignLeading);
    return column;
}

QWidget *WelcomePage::makeRecent()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Recent")));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    layout->addLayout(m_recent);
    layout->addSpacing(8);
    auto *remember = new QCheckBox(tr("Remember the files I open on this laptop"));
    remember->setChecked(preferences::rememberFiles.value());
    connect(remember, &QCheckBox::toggled, this, [this](bool isOn) {
        preferences::rememberFiles.setValue(isOn);
        if (!isOn)
            preferences::recentFiles.forget();
        fillRecent();
    });
    layout->addWidget(remember);
    fillRecent();
    return column;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const QStringList files = recentFiles().mid(0, 6);
    if (files.isEmpty()) {
        auto *none = label(
            tr("Summits that you open will be listed here. Their names are kept on this laptop only, and can be forgotten."), 1,
            QFont::Normal, QPalette::PlaceholderText);
        none->setWordWrap(true);
        m_recent->addWidget(none);
    }
    for (const QString &path : files) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QFileInfo info(path);
        auto *open = choice("calendar-range", info.completeBaseName().replace(u'&', "&&"_L1), QDir::toNativeSeparators(info.absolutePath()));
        connect(open, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        auto *forget = new QToolButton;
        forget->setIcon(icon(u"x"_s));
        forget->setToolTip(tr("Forget this file"));
        forget->setAccessibleName(tr("Forget %1").arg(info.completeBaseName()));
        connect(forget, &QToolButton::clicked, this, [this, path] {
            forgetRecentFile(path);
            fillRecent();
        });
        layout->addWidget(open, 1);
        layout->addWidget(forget);
        m_recent->addWidget(row);
    }
}

} // namespace summitry
