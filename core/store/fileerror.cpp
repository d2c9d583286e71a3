// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileerror.h"

#include <QCoreApplication>
#include <QDir>

namespace summitry::fileerror {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SummitFile)
};

Error about(ErrorKind kind, const QString &path, const QString &text)
{
    return {kind, text.arg(QDir::toNativeSeparators(path))};
}

Error about(ErrorKind kind, const QString &path, const QString &text, const QString &reason)
{
    return {kind, text.arg(QDir::toNativeSeparators(path), reason)}; // both at once: a path may hold "%2"
}

} // namespace

Error missing(const QString &path)
{
    return about(ErrorKind::Missing, path, Words::tr("There is no file %1. Check its name, and whether its disk is connected."));
}

Error unreadable(const QString &path, const QString &reason)
{
    return about(ErrorKind::Unreadable, path,
                 Words::tr("%1 could not be read: %2. Check that you may read it, and copy it to another disk if this one is failing."),
                 reason);
}

Error empty(const QString &path)
{
    return about(ErrorKind::NotASummit, path, Words::tr("%1 is empty: it is no summit. Open a backup of it, or make a new summit."));
}

Error notASummit(const QString &path)
{
    return about(ErrorKind::NotASummit, path, Words::tr("%1 is not a summit: another program made it. Choose a file that ends in .summit."));
}

Error newer(const QString &path)
{
    return about(ErrorKind::Newer, path,
                 Words::tr("%1 was made by a later version of Summitry, and has been left as it is. Install that version to open it."));
}

Error inUse(const QString &path)
{
    return about(ErrorKind::InUse, path,
                 Words::tr("%1 is open in another window or on another computer. Close it there, or open it for reading only."));
}

Error damaged(const QString &path)
{
    return about(ErrorKind::Damaged, path,
                 Words::tr("%1 is damaged. Open a backup of it; keep this file, for it may still be repaired."));
}

Error readOnlyPlace(const QString &path)
{
    return about(ErrorKind::Unwritable, path,
                 Words::tr("%1 or its folder can't be written. Open it for reading only, or copy it to a folder of your own."));
}

Error unwritable(const QString &path, const QString &reason)
{
    return about(ErrorKind::Unwritable, path,
                 Words::tr("%1 could not be written: %2. Nothing has changed. Try again, or save a copy in another folder."), reason);
}

Error notMade(const QString &path)
{
    return about(ErrorKind::Unwritable, path, Words::tr("%1 could not be written. Choose another folder or name."));
}

Error full(const QString &path)
{
    return about(ErrorKind::Full, path,
                 Words::tr("There is no space left to write %1. Nothing has changed. Free some space, then try again."));
}

Error replaced(const QString &path)
{
    return about(ErrorKind::Replaced, path,
                 Words::tr("%1 has been moved, deleted or replaced while it was open. Nothing more is written to it. Save a copy of your work "
                           "under another name."));
}

Error taken(const QString &path)
{
    return about(ErrorKind::Unwritable, path, Words::tr("There is a file %1 already. Choose another name."));
}

Error noMemory(const QString &path)
{
    return about(ErrorKind::Unreadable, path,
                 Words::tr("%1 is in use, and there is no folder in memory to hold a copy for reading. Close it where it is open."));
}

Error incomplete(const QString &path)
{
    return about(ErrorKind::BadUse, path, Words::tr("%1 was not made: a new summit needs exactly one record of the summit itself."));
}

Error closed(const QString &path)
{
    return about(ErrorKind::Unwritable, path, Words::tr("%1 has been closed. Open it again to change it."));
}

} // namespace summitry::fileerror
