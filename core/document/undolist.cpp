// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/undolist.h"

namespace summitry {

QStringList UndoList::texts() const
{
    QStringList texts;
    for (const Edit &step : m_steps)
        texts += step.text;
    return texts;
}

void UndoList::push(Edit edit)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(edit));
    if (m_steps.size() > longest)
        m_steps.pop_front();
    m_done = m_steps.size();
}

} // namespace summitry
