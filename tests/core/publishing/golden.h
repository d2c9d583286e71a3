// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers against golden files. SUMMITRY_WRITE_GOLDEN=1 in the environment writes them anew.
#pragma once

#include <QFile>
#include <QTest>

namespace summitry {

inline void compareWithGolden(const QString &name, const QByteArray &bytes)
{
    QFile file(QStringLiteral(SUMMITRY_SOURCE_DIR "/tests/core/publishing/golden/") + name);
    if (qEnvironmentVariableIsSet("SUMMITRY_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(bytes).split(QLatin1Char('\n')), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')));
}

} // namespace summitry
