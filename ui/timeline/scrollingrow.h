// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in one row that scrolls where there is no room for all: by the wheel, by the buttons at its ends, and with the
// focus.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace summitry {

class ScrollingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ScrollingRow(QWidget *parent = nullptr);

    // Takes their place; the row takes ownership, and those before are deleted once control is back in the event loop.
    void setWidgets(const QList<QWidget *> &widgets);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *endButton(const QString &iconName, const QString &name, int by);
    void scrollBy(int pixels);
    void showEnds();

    QScrollArea *m_area;
    QWidget *m_content;
    QHBoxLayout *m_row;
    QToolButton *m_back;
    QToolButton *m_on;
};

} // namespace summitry
