// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The finished program, started as a process of its own where there is no display, as a script would.
#pragma once

#include "tests/files.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace summitry {

struct Answer {
    int code = -1; // -2: it crashed
    QByteArray out;
    QString complaints; // standard error

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] Answer run(const QStringList &arguments, const QString &outputTo = {});
// As someone whom a folder's permissions bind, even where the tests run as root.
[[nodiscard]] Answer runBound(const QStringList &arguments);
// With what comes before and after the program on a shell's command line: "$0" is the program, "$1" and so on the arguments.
[[nodiscard]] Answer runInShell(const QString &line, const QStringList &arguments);

// A folder with the sample in it, made once.
class Sample
{
public:
    Sample();

    [[nodiscard]] QString file() const { return path(QStringLiteral("Paris 2018.summit")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    // All names in it, hidden ones too.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

} // namespace summitry
