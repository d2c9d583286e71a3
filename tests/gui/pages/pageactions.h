// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page lets people do, by its name.
#pragma once

#include "ui/models/page.h"

#include <QAction>

namespace summitry {

// Null where there is none.
inline QAction *actionNamed(const Page &page, const QString &text)
{
    for (QAction *action : page.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace summitry
