// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is already in the summit, found by e-mail address, else by name.
#pragma once

#include "document/draft.h"

namespace summitry {

class KnownPeople
{
public:
    // Room for that many more.
    KnownPeople(const Document &document, std::size_t more);

    // What two spellings of one person have in common. Needs nothing of what is known: may be asked on any thread.
    struct Words {
        QString address, name;
    };
    [[nodiscard]] static Words wordsOf(const QString &email, const QString &name);

    // Their places in the lists of addresses and of names.
    struct Key {
        int address = -1; // -1: none
        int name = 0;
    };
    [[nodiscard]] Key keyOf(const Words &words);

    // All rows of a file first: an address that several people share tells none of them from the others, and a name that
    // goes with several addresses says too little by itself.
    void note(const Key &key);
    void add(const Key &key, ParticipantId id);

    enum class Answer { Nobody, Somebody, SomebodyElse, Several };
    struct Match {
        Answer answer = Answer::Nobody; // SomebodyElse: of this name, but with another address
        ParticipantId id;
    };
    [[nodiscard]] Match find(const Key &key, const Draft &draft) const;

private:
    // Of the file's rows the first value that goes with it, and whether there is another one.
    struct Address {
        int name = -1;
        bool isShared = false;
        ParticipantId person;
    };
    struct Name {
        int address = -1;
        bool isCommon = false;
        bool isEmpty = false;
        ParticipantId person; // the first; most names have no other
    };
    template <class Visitor> void forEachNamed(int name, Visitor visitor) const;
    void noteAddress(const Key &key);

    // Looked up once for each row, and found by their places from then on.
    QHash<QString, int> m_addressPlaces, m_namePlaces;
    std::vector<Address> m_addresses;
    std::vector<Name> m_names;
    QMultiHash<int, ParticipantId> m_namesakes; // the others, by their name's place
};

} // namespace summitry
