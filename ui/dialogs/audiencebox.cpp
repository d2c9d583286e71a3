// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/audiencebox.h"

#include "domain/records.h"

namespace summitry {

AudienceBox::AudienceBox(QWidget *parent) : QComboBox(parent)
{
    for (const Choice &choice : Choices<Audience>::all)
        addItem(label(choice));
    setAccessibleName(tr("For whom"));
}

QString censusSentence(int named, int byAlias, int leftOut)
{
    return AudienceBox::tr("%1, %2; %3.", "people named, of them by alias; left out")
        .arg(AudienceBox::tr("Names %n person(s)", nullptr, named), AudienceBox::tr("%n of them by alias", nullptr, byAlias),
             AudienceBox::tr("%n left out", nullptr, leftOut));
}

} // namespace summitry
