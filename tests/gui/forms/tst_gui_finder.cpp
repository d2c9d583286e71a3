// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finder.h"

#include "document/draft.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Draft draft(m_document);
        Delegation delegation;
        delegation.name = u"Coordinadora Andina"_s;
        delegation.acronym = u"CAOI"_s;
        m_delegation = draft.add(delegation);
        Participant elodie;
        elodie.name = u"Élodie Exemple"_s;
        elodie.alias = u"Mireille"_s;
        elodie.email = u"someone@example.org"_s;
        elodie.delegation = m_delegation;
        m_elodie = draft.add(elodie);
        Session session;
        session.title = u"Winning with hope"_s;
        m_hope = draft.add(session);
        session.title = u"Hope for the lakes"_s;
        m_lakes = draft.add(session);
        Room room;
        room.name = u"Room 2"_s;
        m_room = draft.add(room);
        QVERIFY(m_document.apply(draft.take()));
    }
    void cleanup() { QVERIFY(m_document.undo()); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("accents don't matter") << u"elodie"_s << 1;
        QTest::newRow("nor does case") << u"ÉLODIE"_s << 1;
        QTest::newRow("people are found by their alias") << u"mireille"_s << 1;
        QTest::newRow("and by their e-mail") << u"someone@"_s << 1;
        QTest::newRow("delegations are found by their acronym") << u"caoi"_s << 1;
        QTest::newRow("every word must match") << u"hope lakes"_s << 1;
        QTest::newRow("rooms are found") << u"room 2"_s << 1;
        QTest::newRow("what is not there is not found") << u"zebra"_s << 0;
        QTest::newRow("nothing is asked, nothing is found") << u" "_s << 0;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(Finder(m_document).find(text, 10).size(), count);
    }

    void bestComesFirst()
    {
        const auto found = Finder(m_document).find(u"hope"_s, 10);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().key, RecordKey::of(m_lakes)); // starts with it
        QCOMPARE(found.last().key, RecordKey::of(m_hope));
    }

    void listIsCutWhereItIsLong() { QCOMPARE(Finder(m_document).find(u"o"_s, 1).size(), 1); }

    void detailSaysWhere()
    {
        QCOMPARE(Finder(m_document).find(u"elodie"_s, 1).first().detail, u"Coordinadora Andina"_s);
    }

private:
    Document m_document;
    DelegationId m_delegation;
    ParticipantId m_elodie;
    SessionId m_hope, m_lakes;
    RoomId m_room;
};

SUMMITRY_TEST(TestFinder)
#include "tst_gui_finder.moc"
