// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cleantext.h"

#include <algorithm>

namespace summitry {

namespace {

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() >= 0x7f)
            return false;
    }
    return true;
}

bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return false;
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
        || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffb) || u == 0xfffe || u == 0xffff;
}

// May have to go, or be told from its neighbour.
bool isOdd(QChar c)
{
    return c == u'\r' || c.isSurrogate() || isForbidden(c);
}

} // namespace

CleanText cleanText(const QString &text)
{
    if (isPlain(text))
        return {text, 0};
    if (std::none_of(text.begin(), text.end(), isOdd))
        return {text.normalized(QString::NormalizationForm_C), 0};
    CleanText clean;
    clean.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean.text += c;
            clean.text += text.at(++i);
        } else if (c == u'\r') { // a line end of other systems, not damage
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean.text += u'\n';
        } else if (c.isSurrogate() || isForbidden(c)) {
            ++clean.removed;
        } else {
            clean.text += c;
        }
    }
    clean.text = clean.text.normalized(QString::NormalizationForm_C);
    return clean;
}

CleanText cleanLine(const QString &text)
{
    CleanText clean = cleanText(text);
    clean.text = clean.text.simplified();
    return clean;
}

} // namespace summitry
