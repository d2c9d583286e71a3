// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says on standard output when the first window has been painted, then lets the program end as it does.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace summitry::bench {

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Paint || !widget || !widget->isWindow() || m_isPainted)
            return false;
        m_isPainted = true;
        // The children are painted in the same pass; this comes after it.
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::closeAllWindows();
            QApplication::quit();
        });
        return false;
    }

private:
    bool m_isPainted = false;
};

} // namespace summitry::bench
