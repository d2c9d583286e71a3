// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filenotices.h"

#include "ui/style/banner.h"
#include "ui/window/mainwindow.h"

#include <QDir>

namespace summitry {

void FileNotices::tell(const Error &error)
{
    MainWindow *window = &m_window;
    QList<Banner::Button> buttons;
    if (window->workspace() && (error.kind == ErrorKind::Full || error.kind == ErrorKind::Unwritable))
        buttons += {tr("Try again"), [window] { window->workspace()->tryAgain(); }};
    if (!buttons.isEmpty())
        buttons += {tr("Cancel"), [this, window] {
                        m_banner.hide();
                        window->workspace()->giveUp();
                    }};
    if (window->workspace() && (error.kind == ErrorKind::Replaced || error.kind == ErrorKind::Damaged))
        buttons += {tr("Save a copy…"), [window] { window->saveCopyAndReopen(); }};
    m_banner.show(Banner::Kind::Error, error.text, buttons);
}

void FileNotices::remark(const QString &text)
{
    m_banner.show(Banner::Kind::Info, text);
}

void FileNotices::offerReadOnly(const QString &path, const Error &error)
{
    m_banner.show(Banner::Kind::Warning, error.text,
                  {{tr("Open for reading only"), [window = &m_window, path] { window->openForReading(path); }}});
}

void FileNotices::tellOpening(const SummitFile &file)
{
    const OpenReport &report = file.report();
    if (file.access() == Access::ReadOnly) {
        const QString text = report.isCopy
                                 ? tr("This summit is open elsewhere. You see it as it was a moment ago and can't change it.")
                                 : tr("This summit is open for reading only.");
        m_banner.show(Banner::Kind::Info, text, {{tr("Save a copy…"), [window = &m_window] { window->saveCopyAndReopen(); }}});
    } else if (report.wasUnclean) {
        m_banner.show(Banner::Kind::Info, tr("This summit was not closed properly last time. It was checked and is whole."));
    } else if (!report.backup.isEmpty()) {
        m_banner.show(Banner::Kind::Info,
                      tr("This summit came from an older version and was brought up to date. A copy as it was is kept as %1.")
                          .arg(QDir::toNativeSeparators(report.backup)));
    }
}

} // namespace summitry
