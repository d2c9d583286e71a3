// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/naming.h"
#include "tests/testprogram.h"
#include "ui/forms/conflictlist.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/inspector.h"
#include "ui/forms/partslist.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpicker.h"
#include "ui/models/workspace.h"
#include "ui/style/linklabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

template <class Record> const FieldInfo &fieldNamed(const char *name)
{
    return *fieldsOf(recordTypeOf<Record>).at(fieldIndex(recordTypeOf<Record>, QString::fromLatin1(name)));
}

// As a person would: comes to the field, types, leaves it.
void pick(QLineEdit *picker, const QString &name)
{
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(picker, &focus);
    picker->setText(name);
    Q_EMIT static_cast<RecordPicker *>(picker)->pickedByUser();
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        Draft draft(*m_document);
        Summit summit;
        summit.timeZone = u"Europe/Paris"_s;
        draft.add(summit);
        Day day;
        day.date = QDate(2018, 10, 29);
        draft.add(day);
        Venue venue;
        venue.name = u"Centre"_s;
        Room room;
        room.venue = draft.add(venue);
        room.name = u"Room 1"_s;
        m_room = draft.add(room);
        room.name = u"Room 2"_s;
        m_other = draft.add(room);
        Session session;
        session.title = u"Winning with hope"_s;
        session.start = LocalTime(QDate(2018, 10, 29), 9 * 60);
        session.room = m_room;
        m_session = draft.add(session);
        Participant person;
        person.name = u"Lucía Ejemplo"_s;
        m_person = draft.add(person);
        QVERIFY(m_document->apply(draft.take()));
        m_workspace = std::make_unique<Workspace>(*m_document);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_document.reset();
    }

    // What was set comes back, for every field of every record: no editor loses or bends a value.
    void everyFieldKeepsItsValue()
    {
        forEachRecordType([&]<class Record>() {
            for (const Field<Record> &field : Description<Record>::fields) {
                QWidget parent;
                FieldEditor *editor = FieldEditor::create(field, *m_workspace, &parent);
                for (const QVariant &value : samples(field)) {
                    editor->setValue(value);
                    QCOMPARE(editor->value().toString(), value.toString());
                    QVERIFY2(editor->problem().isEmpty(), field.name);
                }
                QVERIFY2(editor->focusProxy() || editor->focusPolicy() != Qt::NoFocus, field.name);
            }
        });
    }

    void datesAreWrittenInLettersAndReadInManyForms_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("American English") << u"en_US"_s << u"9 Oct 2018"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"9 oct. 2018"_s;
        QTest::newRow("Arabic") << u"ar_MA"_s << u"9 أكتوبر 2018"_s;
    }
    void datesAreWrittenInLettersAndReadInManyForms()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shown);
        const QLocale before;
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(locale));
        QWidget parent;
        FieldEditor *editor = FieldEditor::create(fieldNamed<Participant>("arrival"), *m_workspace, &parent);
        auto *line = editor->findChild<QLineEdit *>();
        editor->setValue(u"2018-10-09"_s);
        QCOMPARE(line->text(), shown);
        const QDate next(2018, 10, 10);
        for (const QString &typed : {QLocale().toString(next, QLocale::ShortFormat), u"2018-10-10"_s, fullDate(next)}) {
            editor->setValue(u"2018-10-09"_s);
            line->setText(typed);
            QVERIFY2(editor->problem().isEmpty(), qPrintable(editor->problem()));
            QCOMPARE(editor->value().toString(), u"2018-10-10"_s);
        }
    }

    void aLongTextIsAsTallAsItsLines()
    {
        QWidget parent;
        FieldEditor *editor = FieldEditor::create(fieldNamed<Session>("notes"), *m_workspace, &parent);
        auto *text = editor->findChild<QPlainTextEdit *>();
        editor->setFixedWidth(300);
        parent.show();
        const int two = text->height();
        editor->setValue(u"one\ntwo\nthree\nfour\nfive"_s);
        QTRY_VERIFY(text->height() > 2 * two - 20);
        QTRY_VERIFY(!text->verticalScrollBar()->isVisible());
        editor->setValue(QString(u"a line of words that is wrapped, and wrapped again "_s).repeated(4));
        QTRY_VERIFY(text->height() > two);
        editor->setValue(QString(u"line\n"_s).repeated(100));
        QTRY_VERIFY(text->verticalScrollBar()->isVisible());
        QVERIFY(text->height() < 6 * two);
    }

    // Whatever the script of a name: a title on the far side of its form is not seen to belong to it.
    void fromRightToLeftNamesKeepToTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        Inspector inspector(*m_workspace);
        inspector.setVisible(true);
        m_workspace->select(RecordKey::of(m_session));
        int titles = 0;
        for (const QLabel *label : inspector.findChildren<QLabel *>()) {
            if (label->text() != u"Winning with hope"_s)
                continue;
            ++titles;
            QVERIFY(label->alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute));
        }
        QCOMPARE(titles, 1);
        auto *form = inspector.findChild<RecordForm *>();
        for (const char *name : {"Title", "Room"})
            QVERIFY2(lineOf(*form, name)->alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute), name);
    }

    void leavingAFieldIsOneUndoStep()
    {
        RecordForm form(*m_workspace, RecordKey::of(m_person));
        auto *line = lineOf(form, "Name");
        line->selectAll();
        line->insert(u"Lucía Muestra"_s); // QTest types ASCII only
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_document->find(m_person)->name, u"Lucía Muestra"_s);
        QVERIFY(m_document->undoList().nextUndo()->text.contains(u"Lucía Ejemplo"_s));
        QVERIFY(m_document->undo());
        form.refresh();
        QCOMPARE(line->text(), u"Lucía Ejemplo"_s);
    }

    void leavingAFieldAsItWasIsNoStep()
    {
        RecordForm form(*m_workspace, RecordKey::of(m_person));
        const auto steps = m_document->undoList().doneCount();
        QTest::keyClick(lineOf(form, "Name"), Qt::Key_Return);
        QCOMPARE(m_document->undoList().doneCount(), steps);
    }

    void whatCantBeTakenStaysWithTheReason()
    {
        RecordForm form(*m_workspace, RecordKey::of(m_person));
        form.show();
        auto *line = lineOf(form, "Arrival");
        QTest::keyClicks(line, u"the day before"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!m_document->find(m_person)->arrival.isValid());
        QCOMPARE(line->text(), u"the day before"_s);
        const auto labels = form.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"the day before"_s);
        }));
    }

    void aRoomIsFoundByPartOfItsName()
    {
        RecordForm form(*m_workspace, RecordKey::of(m_session));
        pick(lineOf(form, "Room"), u"room 2"_s);
        QCOMPARE(m_document->find(m_session)->room, m_other);
        QCOMPARE(m_document->undoList().nextUndo()->text, u"Move “Winning with hope” to Room 2"_s);
    }

    void anUnknownRoomIsRefused()
    {
        RecordForm form(*m_workspace, RecordKey::of(m_session));
        pick(lineOf(form, "Room"), u"Room 9"_s);
        QCOMPARE(m_document->find(m_session)->room, m_room);
    }

    void inspectorFollowsTheSelection()
    {
        Inspector inspector(*m_workspace);
        QVERIFY(!inspector.findChild<RecordForm *>());
        m_workspace->select(RecordKey::of(m_session));
        QVERIFY(inspector.findChild<RecordForm *>());
        Draft draft(*m_document, u"Delete"_s);
        draft.remove(m_session);
        QVERIFY(m_workspace->apply(draft));
        QVERIFY(m_workspace->selected().isNull());
    }

    void aConflictLeadsToOtherPlaces()
    {
        ConflictList list(*m_workspace);
        const QSignalSpy asked(m_workspace.get(), &Workspace::pageRequested);
        const auto wayOut = [&]() -> LinkLabel * {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            list.showConflictsOf(RecordKey::of(m_session));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto sentences = list.findChildren<LinkLabel *>();
            return !sentences.isEmpty() && sentences.last()->text().contains(u"Find another place…"_s) ? sentences.last() : nullptr;
        };
        QVERIFY(!wayOut());
        Draft draft(*m_document, u"Midnight"_s);
        draft.change(m_session, [](Session &session) { session.start = LocalTime(QDate(2018, 10, 29), 60); });
        QVERIFY(m_workspace->apply(draft));
        QVERIFY(wayOut());
        Q_EMIT wayOut()->followed(0);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first(), (QVariantList{u"timeline"_s, u"place=%1"_s.arg(m_session.value)}));
        m_document->setReadOnly();
        QVERIFY(!wayOut());
    }

    void personIsAddedToASession()
    {
        PartsList parts(*m_workspace);
        parts.showPartsOf(RecordKey::of(m_session));
        parts.findChild<QComboBox *>()->setCurrentIndex(int(Role::Chair));
        pick(parts.findChild<RecordPicker *>(), u"lucía ejemplo"_s);
        const auto &assignments = m_document->referring<&Assignment::session>(m_session);
        QCOMPARE(assignments.size(), 1);
        QCOMPARE(m_document->find(assignments.first())->role, Role::Chair);
        QCOMPARE(m_document->find(assignments.first())->participant, m_person);
    }

    void agendaItemIsAddedAndMoved()
    {
        PartsList parts(*m_workspace);
        for (const auto &title : {u"Welcome"_s, u"Questions"_s}) {
            parts.showPartsOf(RecordKey::of(m_session));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto lines = parts.findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
            auto *line = lines.last();
            QTest::keyClicks(line, title);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QCOMPARE(m_document->referring<&AgendaItem::session>(m_session).size(), 2);
        parts.showPartsOf(RecordKey::of(m_session));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *button : parts.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Move Questions up"_s) {
                button->click();
                break;
            }
        }
        for (const AgendaItem &item : m_document->all<AgendaItem>())
            QCOMPARE(item.position, item.title == u"Questions"_s ? 0 : 1);
    }

    // A screen reader must be able to say what it stands on.
    void everythingThatTakesFocusHasAName()
    {
        Inspector inspector(*m_workspace);
        for (const RecordKey key : {RecordKey::of(m_session), RecordKey::of(m_person), RecordKey::of(m_room)}) {
            m_workspace->select(key);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            for (const QWidget *widget : inspector.findChildren<QWidget *>()) {
                const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isEnabled();
                const bool hasWords = !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
                QVERIFY2(!takesFocus || hasWords || widget->objectName().startsWith("qt_"_L1), widget->metaObject()->className());
            }
        }
    }

private:
    QVariantList samples(const FieldInfo &field) const
    {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            return {u""_s, u"مثال & <b>示例</b>"_s};
        case FieldKind::Number:
        case FieldKind::Minutes:
            return {0, 1, 480};
        case FieldKind::ClockTime:
            return {0, 510, 1560};
        case FieldKind::Flag:
            return {0, 1};
        case FieldKind::Hue:
            return {-1, 215, 77};
        case FieldKind::Choice:
            return {QString::fromLatin1(field.choices.front().name), QString::fromLatin1(field.choices.back().name)};
        case FieldKind::Date:
            return {u""_s, u"2018-10-29"_s};
        case FieldKind::Moment:
            return {u""_s, u"2018-10-29T14:30"_s, u"2019-01-01T00:05"_s};
        case FieldKind::Languages:
            return {u""_s, u"en fr"_s};
        case FieldKind::Reference:
            return {QVariant(QMetaType::fromType<qlonglong>())};
        case FieldKind::References:
            return {u""_s};
        }
        return {};
    }
    QLineEdit *lineOf(QWidget &form, const char *label) const
    {
        for (auto *line : form.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1StringView(label))
                return line;
        }
        return nullptr;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Workspace> m_workspace;
    RoomId m_room, m_other;
    SessionId m_session;
    ParticipantId m_person;
};

SUMMITRY_TEST(TestForms)
#include "tst_gui_forms.moc"
