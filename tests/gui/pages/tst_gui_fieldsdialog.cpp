// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Some fields of one record in a dialog: taken together as one step, or not at all.
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/workspace.h"
#include "ui/pages/fieldsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFieldsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summit = std::make_unique<SmallSummit>();
        m_workspace = std::make_unique<Workspace>(m_summit->document);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_summit.reset();
    }

    void showsTheFieldsAskedForAsTheyAre()
    {
        open();
        QCOMPARE(m_dialog->windowTitle(), u"Edit the person"_s);
        QCOMPARE(m_dialog->findChildren<FieldEditor *>().size(), 3);
        QCOMPARE(line(u"name"_s)->text(), u"Ana Ruiz"_s);
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QVERIFY2(label->buddy(), qPrintable(label->text())); // its letter leads to the field
        }
    }

    void allOfItIsOneStep()
    {
        open();
        line(u"name"_s)->setText(u"Zoe Ruiz"_s);
        line(u"country"_s)->setText(u"FR"_s);
        line(u"arrival"_s)->setText(u"2018-10-28"_s);
        const auto steps = m_summit->document.undoList().doneCount();
        press(QDialogButtonBox::Ok);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QCOMPARE(m_summit->document.undoList().nextUndo()->text, u"Edit the person"_s);
        QCOMPARE(ana().name, u"Zoe Ruiz"_s);
        QCOMPARE(ana().country, u"FR"_s);
        QCOMPARE(ana().arrival, QDate(2018, 10, 28));
        m_workspace->undo();
        QCOMPARE(ana().name, u"Ana Ruiz"_s);
        QVERIFY(!ana().arrival.isValid());
    }

    void whatCantBeTakenKeepsAllOfItOpen()
    {
        open();
        line(u"name"_s)->setText(u"Zoe Ruiz"_s);
        line(u"arrival"_s)->setText(u"soon"_s);
        press(QDialogButtonBox::Ok);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(ana().name, u"Ana Ruiz"_s);
        QVERIFY(says(u"soon"_s));
        line(u"arrival"_s)->setText(u"28 Oct 2018"_s);
        press(QDialogButtonBox::Ok);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!says(u"soon"_s));
        QCOMPARE(ana().name, u"Zoe Ruiz"_s);
    }

    void nothingChangedIsNoStep()
    {
        open();
        const auto steps = m_summit->document.undoList().doneCount();
        press(QDialogButtonBox::Ok);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_summit->document.undoList().doneCount(), steps);
    }

    void callingOffChangesNothing()
    {
        open();
        line(u"name"_s)->setText(u"Nobody"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(ana().name, u"Ana Ruiz"_s);
    }

    void aSummitForReadingOnlyCanOnlyBeLookedAt()
    {
        m_summit->document.setReadOnly();
        open();
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(button(QDialogButtonBox::Cancel)->isEnabled());
    }

    void aRefusedEditKeepsTheDialog()
    {
        open();
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        line(u"name"_s)->setText(u"Zoe Ruiz"_s);
        m_summit->document.setReadOnly();
        press(QDialogButtonBox::Ok);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(line(u"name"_s)->text(), u"Zoe Ruiz"_s); // what was typed is not lost
    }

private:
    void open()
    {
        m_dialog = std::make_unique<FieldsDialog>(*m_workspace, RecordKey::of(m_summit->ana),
                                                  QStringList{u"name"_s, u"country"_s, u"arrival"_s}, u"Edit the person"_s);
        m_dialog->show();
    }
    const Participant &ana() const { return *m_summit->document.find(m_summit->ana); }
    QLineEdit *line(const QString &field) const
    {
        for (const auto *editor : m_dialog->findChildren<FieldEditor *>()) {
            if (QLatin1StringView(editor->field().name) == field)
                return editor->findChild<QLineEdit *>();
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisibleTo(m_dialog.get()) && label->text().contains(text); });
    }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    void press(QDialogButtonBox::StandardButton which) { QTest::mouseClick(button(which), Qt::LeftButton); }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FieldsDialog> m_dialog;
};

SUMMITRY_TEST(TestFieldsDialog)
#include "tst_gui_fieldsdialog.moc"
