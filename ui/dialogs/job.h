// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work away from the GUI thread: it reports how far it is and can be called off.
#pragma once

#include "base/progress.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace summitry {

class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    // Calls the work off and waits for it.
    ~Job() override;

    // The work runs in a thread of its own and may touch nothing that others use; `then` runs here when it has ended,
    // unless the job is gone by then. One at a time.
    void start(std::function<void(Progress &)> work, std::function<void()> then);
    // Work of its own accord ends soon after; `then` still runs.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    void progressed(int percent);

private:
    void look();

    std::thread m_thread;
    std::unique_ptr<Progress> m_progress;
    std::atomic<bool> m_hasEnded = false;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace summitry
