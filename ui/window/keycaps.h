// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as they look on the keyboard: one cap for each, in the direction of the language.
#pragma once

#include <QStringList>
#include <QWidget>

namespace summitry {

class KeyCaps : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QStringList &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth(const QString &key) const;

    QStringList m_keys;
};

} // namespace summitry
