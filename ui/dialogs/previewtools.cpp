// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewtools.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QToolBar>
#include <QToolButton>

namespace summitry {

namespace {

QToolButton *buttonOf(const QToolBar &bar, QAction &action)
{
    return qobject_cast<QToolButton *>(bar.widgetForAction(&action));
}

} // namespace

QIcon toolIcon(const QString &name)
{
    return icon(name);
}

void nameTool(const QToolBar &bar, QAction &action)
{
    buttonOf(bar, action)->setAccessibleName(action.text());
}

void showWithText(const QToolBar &bar, QAction &action)
{
    buttonOf(bar, action)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace summitry
