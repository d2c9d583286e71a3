// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window has to say of its file, in the banner across its top: what went wrong, what happened at opening, and what
// can be done about it.
#pragma once

#include "store/summitfile.h"

#include <QCoreApplication>

namespace summitry {

class Banner;
class MainWindow;

class FileNotices
{
    Q_DECLARE_TR_FUNCTIONS(summitry::MainWindow)

public:
    FileNotices(MainWindow &window, Banner &banner) : m_window(window), m_banner(banner) {} // borrowed both

    void tell(const Error &error);
    // To be read at leisure, nothing to be done about it.
    void remark(const QString &text);
    // The file can't be had for writing; perhaps for reading.
    void offerReadOnly(const QString &path, const Error &error);
    // Nothing where there is nothing to know.
    void tellOpening(const SummitFile &file);

private:
    MainWindow &m_window;
    Banner &m_banner;
};

} // namespace summitry
