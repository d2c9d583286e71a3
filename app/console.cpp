// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace summitry::console {

namespace {

QString &problem()
{
    static QString text;
    return text;
}

} // namespace

void writeBytes(QByteArrayView bytes)
{
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.data(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        problem() = qt_error_string(errno);
}

void write(const QString &text)
{
    writeBytes(text.toUtf8());
}

void writeJson(const QJsonObject &object)
{
    writeBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString outputProblem()
{
    return problem();
}

void complain(const QString &text)
{
    note(QStringLiteral("summitry: ") + text);
}

ExitCode complain(const Error &error)
{
    complain(error.text);
    return error.kind == ErrorKind::BadUse ? ExitCode::BadUse : ExitCode::Unreadable;
}

void note(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.data(), 1, std::size_t(line.size()), stderr);
}

} // namespace summitry::console
