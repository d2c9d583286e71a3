// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "domain/records.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QWheelEvent>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// A wheel over a form scrolls the form; it must not change what it passes.
class QuietComboBox : public QComboBox
{
public:
    QuietComboBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FlagEditor::FlagEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_box(new QCheckBox(label(field)))
{
    fillWith(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::committed);
}

QVariant FlagEditor::value() const
{
    return int(m_box->isChecked());
}

void FlagEditor::setValue(const QVariant &value)
{
    m_box->setChecked(value.toInt() != 0);
}

ChoiceEditor::ChoiceEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_box(new QuietComboBox)
{
    fillWith(m_box);
    for (const Choice &choice : field.choices)
        m_box->addItem(label(choice), QString::fromLatin1(choice.name));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
}

QVariant ChoiceEditor::value() const
{
    return m_box->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(value.toString())));
}

HueEditor::HueEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_box(new QuietComboBox)
{
    fillWith(m_box);
    m_box->addItem(tr("Chosen by its order"), -1);
    for (const auto &[hue, name] : std::initializer_list<std::pair<int, QString>>{
             {38, tr("Amber")}, {75, tr("Olive")}, {120, tr("Green")}, {150, tr("Emerald")}, {175, tr("Teal")}, {195, tr("Cyan")},
             {215, tr("Blue")}, {240, tr("Indigo")}, {265, tr("Violet")}, {295, tr("Purple")}, {325, tr("Pink")}})
        m_box->addItem(swatch(hue, palette()), name, hue);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
}

QVariant HueEditor::value() const
{
    return m_box->currentData();
}

void HueEditor::setValue(const QVariant &value)
{
    int index = m_box->findData(value.toInt());
    if (index < 0) { // a colour from elsewhere
        m_box->addItem(swatch(value.toInt(), palette()), QString::number(value.toInt()), value.toInt());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

} // namespace summitry
