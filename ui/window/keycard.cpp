// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keycard.h"

#include "ui/dialogs/printing.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plainlabel.h"
#include "ui/style/searchfield.h"
#include "ui/style/textmetrics.h"
#include "ui/window/keycaps.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <array>
#include <numeric>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingRows = 2; // what a heading is as tall as

QWidget *groupBox(const ShortcutGroup &group)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 2 * metrics::margin);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::spacing / 2);
    grid->setColumnStretch(0, 1);
    auto *heading = new PlainLabel(group.title);
    heading->setFont(strongFont(heading->font()));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const Shortcut &shortcut : group.shortcuts) {
        auto *text = new PlainLabel(shortcut.text);
        text->setAccessibleDescription(shortcut.keys.join(u", "_s)); // read together
        grid->addWidget(text, row, 0, Qt::AlignVCenter);
        grid->addWidget(new KeyCaps(shortcut.keys), row, 1, Qt::AlignTrailing | Qt::AlignTop);
        ++row;
    }
    return box;
}

} // namespace

KeyCard::KeyCard(const ShortcutList &list, QWidget *parent)
    : QDialog(parent),
      m_list(list),
      m_field(new QLineEdit),
      m_area(new QScrollArea)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(920, 640);
    dressForSearch(*m_field, tr("What it does, or a key"), tr("Find a shortcut"))->setText(tr("Find"));
    m_field->installEventFilter(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setIcon(icon(u"printer"_s));
    m_print->setObjectName(u"print"_s);
    m_print->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_field);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &KeyCard::narrow);
    connect(m_print, &QPushButton::clicked, this, &KeyCard::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    narrow({});
}

void KeyCard::narrow(const QString &words)
{
    m_shown = matching(m_list, words);
    m_print->setEnabled(!m_shown.isEmpty());
    if (!m_shown.isEmpty()) {
        m_area->setWidget(columns());
        return;
    }
    auto *none = new PlainLabel(tr("No shortcut matches “%1”.").arg(words.trimmed()));
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setBackgroundRole(QPalette::Base);
    none->setAlignment(Qt::AlignCenter);
    m_area->setWidget(none);
}

// The groups in their order, the second column from the one on with which both are most alike in length.
QWidget *KeyCard::columns() const
{
    const auto rows = [](int sum, const ShortcutGroup &group) { return sum + headingRows + int(group.shortcuts.size()); };
    const int total = std::accumulate(m_shown.begin(), m_shown.end(), 0, rows);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(2 * metrics::pageMargin);
    std::array<QVBoxLayout *, 2> sides{new QVBoxLayout, new QVBoxLayout};
    int before = 0;
    for (const ShortcutGroup &group : m_shown) {
        const int after = rows(before, group);
        sides[before + after > total ? 1 : 0]->addWidget(groupBox(group));
        before = after;
    }
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0);
        side->addStretch(1);
        layout->addLayout(side, 1);
    }
    return content;
}

void KeyCard::print()
{
    const Paper paper = paperOf(m_shown);
    previewPapers({paper}, this);
}

// The field keeps the focus while the card scrolls.
bool KeyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_area, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace summitry
