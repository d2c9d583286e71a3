// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive of a few files, in memory alone, by libarchive. It holds no times and nobody's name: the same files give the same
// bytes.
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <memory>

struct archive;

namespace summitry {

class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    void addFile(const char *name, const QByteArray &content);
    // The whole archive, once; Unwritable where one of the files could not be added.
    [[nodiscard]] Result<QByteArray> take();

private:
    struct Free {
        void operator()(archive *writer) const;
    };
    void check(int result);

    QByteArray m_bytes; // before the writer, which fills it to its end
    std::unique_ptr<archive, Free> m_writer;
    QString m_problem; // the first one
};

} // namespace summitry
