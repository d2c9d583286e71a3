// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, in order, and how far of it has been taken back. Only edits that took effect come here.
#pragma once

#include "document/edit.h"

#include <deque>
#include <memory>

namespace summitry {

class UndoList
{
public:
    static constexpr std::size_t longest = 500; // steps kept; older ones stay done

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    [[nodiscard]] const Edit *nextUndo() const { return canUndo() ? m_steps[m_done - 1].get() : nullptr; }
    [[nodiscard]] const Edit *nextRedo() const { return canRedo() ? m_steps[m_done].get() : nullptr; }
    // Every step's text, oldest first; the first doneCount() of them are done.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] std::size_t doneCount() const { return m_done; }

    // Forgets what could be redone. The step is shared: whoever looks at it may keep it, whatever becomes of the list.
    std::shared_ptr<const Edit> push(Edit edit);
    void stepBack() { --m_done; }
    void stepForward() { ++m_done; }

private:
    std::deque<std::shared_ptr<const Edit>> m_steps;
    std::size_t m_done = 0;
};

} // namespace summitry
