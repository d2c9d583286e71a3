// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says on standard output when the first window has been painted and how much memory the process then holds, in KiB, and lets
// the program end as it does.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <unistd.h>

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
            std::printf("%ld\n", residentMemory());
            std::fflush(stdout);
            QApplication::closeAllWindows();
            QApplication::quit();
        });
        return false;
    }

private:
    // 0 where the system does not tell (proc(5), statm).
    static long residentMemory()
    {
        long pages = 0;
        if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%*d %ld", &pages) != 1)
                pages = 0;
            std::fclose(file);
        }
        return pages * sysconf(_SC_PAGESIZE) / 1024;
    }

    bool m_isPainted = false;
};

} // namespace summitry::bench
