// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text into a buffer of UTF-8 that is used again and again: most of ours is ASCII, and needs no string in between.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace summitry {

inline void appendUtf8(QByteArray &bytes, QStringView text)
{
    const qsizetype start = bytes.size();
    bytes.resize(start + text.size());
    char *to = bytes.data() + start;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            bytes.resize(start);
            bytes += text.toUtf8();
            return;
        }
        *to++ = char(c.unicode());
    }
}

} // namespace summitry
