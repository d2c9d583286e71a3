// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file remembers of each edit, for "what changed since".
#include "storetest.h"

#include "store/jsontext.h"
#include "tests/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEditIsRecordedNewestFirst();
    void anAdditionHoldsWhatIsNotEmpty();
    void aChangeHoldsWhatDiffers();
    void aClearedFieldIsRecordedAsEmpty();
    void aRemovalHoldsWhatWasThere();
    void undoIsRecordedToo();
    void anEditThatChangesNothingIsNotRecorded();
    void theTextIsJsonWhateverItHolds_data();
    void theTextIsJsonWhateverItHolds();
    void readersSeeItToo();
    void revisionsCountTheEditsOfARecord();

private:
    // Of the last edit: "session before {…} after {…}" for each record, as JSON objects.
    [[nodiscard]] QJsonObject last(const QString &table, const QString &column);

    QTemporaryDir m_folder;
    QString m_path;
    File m_file;
    SessionId m_session;
};

void TestHistory::init()
{
    m_file.reset();
    m_path = m_folder.filePath(u"%1.summit"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    QFile::remove(m_path);
    m_file = created(m_path);
    Draft draft(m_file->document(), u"Add a session"_s);
    Session session;
    session.title = u"Opening"_s;
    session.start = LocalTime(QDate(2018, 10, 29), 9 * 60);
    m_session = draft.add(session);
    QVERIFY(m_file->document().apply(draft.take()));
}

QJsonObject TestHistory::last(const QString &table, const QString &column)
{
    if (!m_file->close())
        return {};
    const QStringList rows = asked(m_path, u"SELECT %1 FROM edit_change WHERE record = '%2' AND edit = (SELECT max(number) FROM edit)"_s.arg(column, table));
    m_file = opened(m_path);
    if (rows.size() != 1)
        return {{u"rows"_s, qint64(rows.size())}};
    return rows.first().isEmpty() ? QJsonObject{{u"null"_s, true}} : QJsonDocument::fromJson(rows.first().toUtf8()).object();
}

void TestHistory::everyEditIsRecordedNewestFirst()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    const auto entries = m_file->history(10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).text, u"Add delegation CAOI"_s);
    QCOMPARE(entries->at(1).text, u"Add a session"_s);
    QCOMPARE(entries->at(2).text, u"Make a summit"_s);
    QCOMPARE(entries->at(0).number, 3);
    for (const HistoryEntry &entry : *entries) {
        QCOMPARE(entry.at.timeSpec(), Qt::UTC);
        QVERIFY(entry.at > before && entry.at <= QDateTime::currentDateTimeUtc());
    }
    QCOMPARE(m_file->history(1)->size(), 1);
    QCOMPARE(m_file->history(0)->size(), 0);
}

void TestHistory::anAdditionHoldsWhatIsNotEmpty()
{
    const QJsonObject expected{{u"title"_s, u"Opening"_s}, {u"kind"_s, u"panel"_s}, {u"state"_s, u"planned"_s},
                               {u"start"_s, u"2018-10-29T09:00"_s}, {u"minutes"_s, 60}};
    QCOMPARE(last(u"session"_s, u"after"_s), expected);
    QCOMPARE(last(u"session"_s, u"before"_s), (QJsonObject{{u"null"_s, true}}));
}

void TestHistory::aChangeHoldsWhatDiffers()
{
    Draft draft(m_file->document(), u"Stretch"_s);
    draft.change(m_session, [](Session &session) {
        session.minutes = 90;
        session.title = u"Opening session"_s;
    });
    QVERIFY(m_file->document().apply(draft.take()));
    QCOMPARE(last(u"session"_s, u"before"_s), (QJsonObject{{u"title"_s, u"Opening"_s}, {u"minutes"_s, 60}}));
    QCOMPARE(last(u"session"_s, u"after"_s), (QJsonObject{{u"title"_s, u"Opening session"_s}, {u"minutes"_s, 90}}));
}

void TestHistory::aClearedFieldIsRecordedAsEmpty()
{
    Draft draft(m_file->document(), u"Unplace"_s);
    draft.change(m_session, [](Session &session) { session.start = {}; });
    QVERIFY(m_file->document().apply(draft.take()));
    QCOMPARE(last(u"session"_s, u"after"_s), (QJsonObject{{u"start"_s, u""_s}}));
}

void TestHistory::aRemovalHoldsWhatWasThere()
{
    Draft draft(m_file->document(), u"Remove"_s);
    draft.remove(m_session);
    QVERIFY(m_file->document().apply(draft.take()));
    QCOMPARE(last(u"session"_s, u"before"_s).value(u"title"_s).toString(), u"Opening"_s);
    QCOMPARE(last(u"session"_s, u"after"_s), (QJsonObject{{u"null"_s, true}}));
}

void TestHistory::undoIsRecordedToo()
{
    QVERIFY(m_file->document().undo());
    QCOMPARE(m_file->history(10)->size(), 3);
    QCOMPARE(last(u"session"_s, u"before"_s).value(u"title"_s).toString(), u"Opening"_s);
}

void TestHistory::anEditThatChangesNothingIsNotRecorded()
{
    Draft draft(m_file->document(), u"Nothing"_s);
    draft.change(m_session, [](Session &) {});
    QVERIFY(m_file->document().apply(draft.take()));
    QCOMPARE(m_file->history(10)->size(), 2);
}

void TestHistory::theTextIsJsonWhateverItHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"\"a\\b\" \\\""_s;
    QTest::newRow("line breaks and controls") << u"a\nb\tc\r\u0001\u001f"_s;
    QTest::newRow("a NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("other scripts") << u"\u0642\u0645\u0629 \u5cf0\u4f1a \U0001f54a"_s;
}

void TestHistory::theTextIsJsonWhateverItHolds()
{
    QFETCH(QString, text);
    QByteArray written;
    JsonText json(written);
    json.add("title", text);
    json.add("minutes", 60);
    json.add("room", qlonglong(9'007'199'254'740'993));
    json.add("track", QVariant());
    json.finish();
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(written, &problem).object();
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QCOMPARE(object.value(u"title"_s).toString(), text);
    QCOMPARE(object.value(u"room"_s).toInteger(), 9'007'199'254'740'993);
    QVERIFY(object.value(u"track"_s).isNull() && object.size() == 4);
}

void TestHistory::readersSeeItToo()
{
    QVERIFY(m_file->close());
    m_file = opened(m_path, Access::ReadOnly);
    QCOMPARE(m_file->history(10)->size(), 2);
}

void TestHistory::revisionsCountTheEditsOfARecord()
{
    QCOMPARE(m_file->revisions(RecordType::Session)->value(m_session.value).number, 0);
    const auto move = [&](int minutes) {
        Draft draft(m_file->document(), u"Move"_s);
        draft.change(m_session, [&](Session &session) { session.start = session.start.plus(minutes); });
        return m_file->document().apply(draft.take());
    };
    QVERIFY(move(15));
    QVERIFY(move(30));
    QVERIFY(m_file->document().undo());
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s); // another record's edit
    const auto found = m_file->revisions(RecordType::Session);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const Revision revision = found->value(m_session.value);
    QCOMPARE(revision.number, 3); // an undo goes on from there: what is sent out never goes back
    const QList<HistoryEntry> history = *m_file->history(2);
    QCOMPARE(revision.at, history.last().at);
    QVERIFY(m_file->close());
    QVERIFY(!m_file->revisions(RecordType::Session));
}

SUMMITRY_TEST(TestHistory)
#include "tst_history.moc"
