// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, each a count with its name, to click: people by function, by region.
#pragma once

#include <QWidget>

namespace summitry {

struct Bar {
    QString name;
    int count = 0;
    QString filter; // what a click asks for
};

class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(const QString &title, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

Q_SIGNALS:
    void barClicked(const QString &filter);

private:
    QString m_title;
};

} // namespace summitry
