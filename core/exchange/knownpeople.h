// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is already in the summit, found by e-mail address, else by name.
#pragma once

#include "document/draft.h"

namespace summitry {

class KnownPeople
{
public:
    explicit KnownPeople(const Document &document);

    // All rows of a file first: an address that several people share tells none of them from the others, and a name that
    // goes with several addresses says too little by itself.
    void note(const QString &email, const QString &name);
    void add(const Participant &participant);

    enum class Answer { Nobody, Somebody, SomebodyElse, Several };
    struct Match {
        Answer answer = Answer::Nobody; // SomebodyElse: of this name, but with another address
        ParticipantId id;
    };
    [[nodiscard]] Match find(const QString &email, const QString &name, const Draft &draft) const;

private:
    QHash<QString, ParticipantId> m_byAddress;
    QMultiHash<QString, ParticipantId> m_byName;
    QHash<QString, QString> m_nameOf;    // in the file, the first one of an address
    QHash<QString, QString> m_addressOf; // the first one of a name
    QSet<QString> m_shared;              // addresses
    QSet<QString> m_common;              // names
};

} // namespace summitry
