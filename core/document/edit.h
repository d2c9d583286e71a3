// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change to a summit as a value: records before and after. Undo is the same, turned round.
#pragma once

#include "base/error.h"
#include "domain/records.h"

#include <tuple>
#include <vector>

namespace summitry {

template <class Record> struct Change {
    std::optional<Record> before; // none: added
    std::optional<Record> after;  // none: removed

    [[nodiscard]] Id<Record> id() const { return after ? after->id : before->id; }
    [[nodiscard]] bool isAddition() const { return !before; }
    [[nodiscard]] bool isRemoval() const { return !after; }
    // Whether this field differs; true for every field of an added or removed record.
    template <auto Member> [[nodiscard]] bool touches() const { return !before || !after || (*before).*Member != (*after).*Member; }
    [[nodiscard]] Change inverted() const { return {after, before}; }
};

template <class... Records> struct EditOf {
    QString text; // what the user did, in the user's words: "Move 3 sessions"
    std::tuple<std::vector<Change<Records>>...> changes;

    template <class Record> std::vector<Change<Record>> &of() { return std::get<std::vector<Change<Record>>>(changes); }
    template <class Record> const std::vector<Change<Record>> &of() const { return std::get<std::vector<Change<Record>>>(changes); }

    [[nodiscard]] bool isEmpty() const { return (of<Records>().empty() && ...); }
    [[nodiscard]] std::size_t size() const { return (of<Records>().size() + ...); }
    // visitor(const Change<Record> &) for each change, in the order of the records.
    template <class Visitor> void forEach(Visitor &&visitor) const { (forEachOf<Records>(visitor), ...); }
    // The edit that takes this one back.
    [[nodiscard]] EditOf inverted() const
    {
        EditOf back{text, {}};
        (invertInto<Records>(back), ...);
        return back;
    }
    // Without the changes that change nothing.
    void dropUnchanged()
    {
        (std::erase_if(of<Records>(), [](const auto &change) { return change.before == change.after; }), ...);
    }

private:
    template <class Record, class Visitor> void forEachOf(Visitor &visitor) const
    {
        for (const Change<Record> &change : of<Record>())
            visitor(change);
    }
    template <class Record> void invertInto(EditOf &back) const
    {
        const auto &from = of<Record>();
        back.template of<Record>().reserve(from.size());
        for (auto it = from.rbegin(); it != from.rend(); ++it)
            back.template of<Record>().push_back(it->inverted());
    }
};

using Edit = ForEachRecord<EditOf>;

// Takes an edit before it takes effect in memory: the file. An error refuses the edit and leaves the file as it was.
class EditSink
{
public:
    virtual ~EditSink() = default;
    [[nodiscard]] virtual Result<void> save(const Edit &edit) = 0;
};

} // namespace summitry
