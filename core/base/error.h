// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong outside the program, as a value: a kind for the caller and a sentence for the person.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace summitry {

enum class ErrorKind {
    BadUse,     // the caller asked for what does not exist: an unknown format, day, room
    Missing,    // no such file
    Unreadable, // the file or device can't be read
    Unwritable, // a folder, file or device refuses to be written
    Full,       // no space left, or a size limit reached
    NotASummit, // another kind of file
    Newer,      // made by a later version
    InUse,      // open in another window or on another laptop
    Damaged,    // ours, but broken
    Replaced,   // changed behind our back while open
    Refused,    // an edit that would make the summit contradict itself
    Cancelled,  // the person said so
};

struct Error {
    ErrorKind kind = ErrorKind::Unreadable;
    QString text; // in the user's language: what happened, to which file or record, and what to do
    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, const QString &text)
{
    return tl::unexpected<Error>(Error{kind, text});
}

} // namespace summitry
