// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive of a few files below 4 GiB, in memory (APPNOTE.TXT, 4.3). It holds no times: the same files give the same bytes.
#pragma once

#include <QByteArray>

namespace summitry {

class ZipWriter
{
public:
    // The name in ASCII.
    void addFile(const QByteArray &name, const QByteArray &content);
    // With the directory at its end.
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_files;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace summitry
