// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/personname.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

Runs personName(const Participant &participant, const Document &document, const ExportProfile &profile, Mention mention)
{
    const QString name = profile.printedName(participant);
    if (name.isEmpty())
        return {};
    Runs text{run(name)};
    const Delegation *delegation = document.find(participant.delegation);
    // Where someone comes from can give away who stands behind an alias.
    if (!delegation || mention == Mention::Again || profile.isByAlias(participant))
        return text;
    const Run from = run(delegation->acronym.isEmpty() ? delegation->name : delegation->acronym);
    if (from.text.isEmpty())
        return text;
    text += Run{u" "_s, RunStyle::Plain}; // apart: in a line of the other direction it stays between the two
    text += Run{QCoreApplication::translate("AgendaRow", "(%1)", "a delegation").arg(from.text), RunStyle::Muted};
    return text;
}

} // namespace summitry
