// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session typed in its block: title, minutes, room and people as one edit; the edit as values first.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/personfield.h"
#include "ui/forms/recordpicker.h"
#include "ui/timeline/blockeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestInPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_day = std::make_unique<ShownDay>(); }
    void cleanup() { m_day.reset(); }
    void theRoleIsWhatIsMissing_data();
    void theRoleIsWhatIsMissing();
    void theEditSaysWhatItChanges_data();
    void theEditSaysWhatItChanges();
    void tabGoesRoundTheFields();
    void enterTakesAllInOneStep();
    void escapeTakesNothing();
    void leavingTakesIt();
    void whatCannotBeTakenIsSaid_data();
    void whatCannotBeTakenIsSaid();
    void aNewSessionHasItAll();
    void nothingTypedIsNoStep();

private:
    [[nodiscard]] BlockEditor &editor() const { return m_day->view().blockEditor(); }
    void edit(SessionId session) const
    {
        m_day->view().reveal(session);
        QTest::keyClick(&m_day->view(), Qt::Key_F2);
        QVERIFY(editor().isEditing());
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // With the list of names shut, as it is once one was chosen.
    void typePerson(const QString &name) const
    {
        editor().person().picker().setText(name);
    }

    std::unique_ptr<ShownDay> m_day;
};

void TestInPlace::theRoleIsWhatIsMissing_data()
{
    QTest::addColumn<SessionKind>("kind");
    QTest::addColumn<std::vector<Role>>("there");
    QTest::addColumn<Role>("role");
    using enum Role;
    QTest::newRow("a panel's chair") << SessionKind::Panel << std::vector<Role>{} << Chair;
    QTest::newRow("one who moderates leads too") << SessionKind::Panel << std::vector<Role>{Moderator} << Panellist;
    QTest::newRow("a plenary's speakers") << SessionKind::Plenary << std::vector<Role>{Chair, Rapporteur} << Speaker;
    QTest::newRow("a break needs nobody") << SessionKind::Break << std::vector<Role>{} << Speaker;
}

void TestInPlace::theRoleIsWhatIsMissing()
{
    QFETCH(const SessionKind, kind);
    QFETCH(const std::vector<Role>, there);
    QTEST(roleWanted(kind, there), "role");
}

void TestInPlace::theEditSaysWhatItChanges_data()
{
    QTest::addColumn<SessionInput>("input");
    QTest::addColumn<QString>("text"); // empty: no edit
    const SessionInput::Person ana{{1}, Role::Speaker}; // the real one's id is put in
    QTest::newRow("nothing") << SessionInput{u"Europe"_s, 60, {2}, {}} << QString();
    QTest::newRow("no title") << SessionInput{{}, 60, {2}, {}} << QString();
    QTest::newRow("the title") << SessionInput{u"Balkans"_s, 60, {2}, {}} << u"Rename “Europe” to “Balkans”"_s;
    QTest::newRow("the minutes") << SessionInput{u"Europe"_s, 90, {2}, {}} << u"Change “Minutes” of “Europe”"_s;
    QTest::newRow("the room") << SessionInput{u"Europe"_s, 60, {3}, {}} << u"Move “Europe” to Room 3"_s;
    QTest::newRow("one person") << SessionInput{u"Europe"_s, 60, {2}, {ana}} << u"Add “Ana Ruiz” to “Europe”"_s;
    QTest::newRow("more than one thing") << SessionInput{u"Balkans"_s, 90, {2}, {ana}} << u"Change “Europe”"_s;
}

void TestInPlace::theEditSaysWhatItChanges()
{
    QFETCH(SessionInput, input);
    QFETCH(const QString, text);
    input.room = m_day->rooms[std::size_t(input.room.value - 1)];
    for (SessionInput::Person &person : input.added)
        person.participant = m_day->ana;
    const Edit edit = inputEdit(m_day->europe, input, m_day->document);
    QCOMPARE(edit.isEmpty(), text.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(edit.text, text);
    QCOMPARE(edit.of<Assignment>().size(), input.added.size());
}

void TestInPlace::tabGoesRoundTheFields()
{
    edit(m_day->europe);
    QVERIFY(editor().title().hasFocus());
    QVERIFY(!editor().minutes().isVisible());
    const QList<QWidget *> stops{editor().minutes().focusProxy(), editor().room().focusProxy(), &editor().person().picker(),
                                 &editor().person().roles(), &editor().title()};
    for (QWidget *stop : stops) {
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stop);
    }
    key(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), &editor().person().roles());
    QVERIFY(m_day->viewport()->rect().contains(editor().geometry()));
}

void TestInPlace::enterTakesAllInOneStep()
{
    const std::size_t steps = m_day->steps();
    edit(m_day->europe);
    type(u"Balkans"_s);
    key(Qt::Key_Tab);
    type(u"1h30"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(editor().person().roles().currentIndex(), int(Role::Chair));
    typePerson(u"Ana Ruiz"_s);
    key(Qt::Key_Return);
    QVERIFY(!editor().isEditing());
    QCOMPARE(m_day->steps(), steps + 1);
    const Session &session = m_day->session(m_day->europe);
    QCOMPARE(session.title, u"Balkans"_s);
    QCOMPARE(session.minutes, 90);
    const auto people = assignmentsOf(m_day->europe, m_day->document);
    QCOMPARE(people.size(), 2u);
    QCOMPARE(people.front()->role, Role::Chair);
    QVERIFY(m_day->view().hasFocus());
}

void TestInPlace::escapeTakesNothing()
{
    const std::size_t steps = m_day->steps();
    edit(m_day->europe);
    type(u"Balkans"_s);
    key(Qt::Key_Tab);
    type(u"20"_s);
    key(Qt::Key_Escape);
    QVERIFY(!editor().isEditing());
    QCOMPARE(m_day->steps(), steps);
    QVERIFY(m_day->view().hasFocus());
}

void TestInPlace::leavingTakesIt()
{
    edit(m_day->europe);
    key(Qt::Key_Tab);
    type(u"20"_s);
    m_day->view().setFocus();
    QVERIFY(!editor().isEditing());
    QCOMPARE(m_day->session(m_day->europe).minutes, 20);
}

void TestInPlace::whatCannotBeTakenIsSaid_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no length") << 1 << u"long"_s;
    QTest::newRow("no minute") << 1 << u"0"_s;
    QTest::newRow("no such room") << 2 << u"Room 17"_s;
    QTest::newRow("no such person") << 3 << u"Nobody"_s;
}

void TestInPlace::whatCannotBeTakenIsSaid()
{
    QFETCH(const int, tabs);
    QFETCH(const QString, typed);
    const std::size_t steps = m_day->steps();
    edit(m_day->europe);
    for (int i = 0; i < tabs; ++i)
        key(Qt::Key_Tab);
    type(typed);
    key(Qt::Key_Return);
    QVERIFY(editor().isEditing());
    QVERIFY(!editor().problem().isEmpty());
    QCOMPARE(m_day->steps(), steps);
    const auto labels = editor().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == editor().problem(); }));
    key(Qt::Key_Escape);
    QVERIFY(!editor().isEditing());
}

void TestInPlace::aNewSessionHasItAll()
{
    QTest::mouseDClick(m_day->viewport(), Qt::LeftButton, {}, m_day->place(2, 15 * 60 + 7));
    type(u"Press briefing"_s);
    key(Qt::Key_Tab);
    type(u"45"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    typePerson(u"Ana Ruiz"_s);
    key(Qt::Key_Return);
    const SessionId made = m_day->view().selection().focused();
    QCOMPARE(m_day->session(made).title, u"Press briefing"_s);
    QCOMPARE(m_day->session(made).minutes, 45);
    QCOMPARE(m_day->session(made).room, m_day->rooms[2]);
    QCOMPARE(assignmentsOf(made, m_day->document).size(), 1u);
    QVERIFY(m_day->document.undo());
    QVERIFY(!m_day->document.find(made));
}

void TestInPlace::nothingTypedIsNoStep()
{
    const std::size_t steps = m_day->steps();
    edit(m_day->europe);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QCOMPARE(m_day->steps(), steps);
    QTest::mouseDClick(m_day->viewport(), Qt::LeftButton, {}, m_day->place(2, 15 * 60 + 7));
    key(Qt::Key_Tab);
    type(u"45"_s);
    key(Qt::Key_Return); // without a title there is no session
    QCOMPARE(m_day->steps(), steps);
}

SUMMITRY_TEST(TestInPlace)
#include "tst_gui_timeline_inplace.moc"
