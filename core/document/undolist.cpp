// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/undolist.h"

namespace summitry {

QStringList UndoList::texts() const
{
    QStringList texts;
    for (const auto &step : m_steps)
        texts += step->text;
    return texts;
}

std::shared_ptr<const Edit> UndoList::push(Edit edit)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::make_shared<const Edit>(std::move(edit)));
    if (m_steps.size() > longest)
        m_steps.pop_front();
    m_done = m_steps.size();
    return m_steps.back();
}

} // namespace summitry
