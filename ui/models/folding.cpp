// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folding.h"

#include "ui/models/finder.h"

#include <array>
#include <cstring>

namespace summitry {

namespace {

// What one character becomes. Most become a few bytes wherever they stand.
struct Piece {
    enum : quint8 { Unknown, Kept, Alone }; // Alone: long, or depends on its neighbours
    quint8 state = Unknown;
    quint8 size = 0;
    std::array<char, 6> bytes{};
};

// Marks that stay are put in order among themselves, so a text with such a mark is folded as a whole.
bool isKeptMark(QChar c)
{
    return c.combiningClass() != 0 && c.category() != QChar::Mark_NonSpacing;
}

Piece pieceFor(QChar c)
{
    Piece piece{Piece::Alone};
    const QString decomposed = c.isSurrogate() ? QString() : QString(c).normalized(QString::NormalizationForm_KD);
    if (c.isSurrogate() || std::any_of(decomposed.begin(), decomposed.end(), isKeptMark))
        return piece;
    const QByteArray bytes = Finder::folded(decomposed).toUtf8();
    if (bytes.size() > qsizetype(piece.bytes.size()))
        return piece;
    piece.state = Piece::Kept;
    piece.size = quint8(bytes.size());
    std::memcpy(piece.bytes.data(), bytes.constData(), std::size_t(bytes.size()));
    return piece;
}

// By character, as they are met.
const Piece &pieceOf(QChar c)
{
    static std::array<Piece, 0x10000> pieces;
    Piece &piece = pieces[c.unicode()];
    if (piece.state == Piece::Unknown)
        piece = pieceFor(c);
    return piece;
}

} // namespace

void appendFolded(QStringView text, QByteArray &to)
{
    constexpr qsizetype most = sizeof(Piece::bytes);
    const qsizetype start = to.size();
    to.resize(start + text.size() * most);
    char *end = to.data() + start;
    for (const QChar c : text) {
        const Piece &piece = pieceOf(c);
        if (piece.state == Piece::Alone) {
            to.resize(start);
            to += Finder::folded(text.toString()).toUtf8();
            return;
        }
        std::memcpy(end, piece.bytes.data(), sizeof(Piece::bytes));
        end += piece.size;
    }
    to.resize(end - to.constData());
}

QByteArray foldedBytes(QStringView text)
{
    QByteArray bytes;
    appendFolded(text, bytes);
    return bytes;
}

} // namespace summitry
