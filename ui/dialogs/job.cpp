// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job.h"

namespace summitry {

Job::Job(QObject *parent) : QObject(parent)
{
    constexpr int milliseconds = 30;
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Job::look);
}

Job::~Job()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void Job::start(std::function<void(Progress &)> work, std::function<void()> then)
{
    Q_ASSERT(!isRunning());
    m_progress = std::make_unique<Progress>();
    m_hasEnded = false;
    m_then = std::move(then);
    m_thread = std::thread([this, work = std::move(work)] {
        work(*m_progress);
        m_hasEnded = true;
    });
    m_timer.start();
}

void Job::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void Job::look()
{
    if (!m_hasEnded) {
        Q_EMIT progressed(m_progress->percent());
        return;
    }
    m_timer.stop();
    m_thread.join();
    const auto then = std::exchange(m_then, {}); // it may start the next
    then();
}

} // namespace summitry
