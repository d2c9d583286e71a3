// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A place in the side bar. The window shows one at a time and hands it what someone wants to see.
#pragma once

#include "domain/recordtype.h"

#include <QIcon>
#include <QWidget>

#include <optional>

class QAction;

namespace summitry {

// What a list shows, after its filter and in its order.
struct ShownRecords {
    RecordType type = RecordType::Participant;
    QList<qint64> ids;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // For links and settings; never shown, never translated: "sessions".
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;
    // Brings this record into view and selects it; clears a filter that would hide it.
    virtual void reveal(RecordKey key) = 0;
    // "field=value", or a word the page knows ("unplaced", "no-room", "no-chair", "no-delegation", "conflicts"); empty: all.
    virtual void applyFilter(const QString &filter) = 0;
    // For the window's menu while the page is shown; the page keeps them.
    [[nodiscard]] virtual QList<QAction *> actions() const { return {}; }
    // Its parts, for going from one to the next by a key.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }
    // Of a page that is one list; an export offers to keep to them.
    [[nodiscard]] virtual std::optional<ShownRecords> shownRecords() const { return {}; }
};

} // namespace summitry
