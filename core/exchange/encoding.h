// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the bytes of a text file mean: found by a byte order mark, by whether they are UTF-8, by where NULs stand; and
// where nothing else fits they are Windows-1252.
#pragma once

#include <QByteArray>
#include <QString>

namespace summitry {

struct EncodedText {
    QByteArray utf8; // without a byte order mark; may borrow the bytes it was made from
    QString encoding;
};

[[nodiscard]] EncodedText toUtf8(const QByteArray &bytes);

} // namespace summitry
