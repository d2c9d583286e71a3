// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineprinting.h"

#include "base/safefile.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStyleOptionToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

PrintButton::PrintButton(TimelineView &view, QWidget *parent)
    : QToolButton(parent),
      m_view(view),
      m_audiences(new QActionGroup(this))
{
    setIcon(summitry::icon(u"printer"_s));
    setText(tr("Print…"));
    setToolTip(tr("Print this day's timeline"));
    setAccessibleName(tr("Print this day's timeline"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    addAudiences();
    menu->addSeparator();
    menu->addAction(summitry::icon(u"file-text"_s), tr("Save as &PDF…"), this, &PrintButton::savePdf);
    menu->addAction(summitry::icon(u"printer"_s), tr("P&rint…"), this, &PrintButton::print);
}

void PrintButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu; // the dots say enough
}

void PrintButton::addAudiences()
{
    menu()->addSection(tr("For"));
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers}) {
        QAction *action = menu()->addAction(choiceLabel(audience));
        action->setCheckable(true);
        action->setData(int(audience));
        action->setChecked(audience == Audience::Public); // who does not choose gives away least
        m_audiences->addAction(action);
    }
}

Audience PrintButton::audience() const
{
    return Audience(m_audiences->checkedAction()->data().toInt());
}

TimelinePaper PrintButton::paper() const
{
    const TimelineScene &shown = m_view.scene();
    const Workspace &workspace = m_view.workspace();
    const TimelineScene day = !shown.isOfAllDays() ? shown
                                                   : TimelineScene(workspace.document(), workspace.conflicts(), m_view.dayInSight(),
                                                                   shown.colourRule(), shown.laneChoice());
    TimelinePaper paper = timelinePaper(day, workspace.document(), audience());
    paper.axis = m_view.axis();
    return paper;
}

void PrintButton::savePdf()
{
    if (!m_view.workspace().mayGoOut())
        return;
    const QString name = tr("timeline-%1.pdf", "file name").arg(paper().scene.date().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the timeline"), QDir(folderForExports()).filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    preferences::exportFolder.setValue(QFileInfo(path).absolutePath());
    savePdfTo(path);
}

void PrintButton::savePdfTo(const QString &path)
{
    if (!m_view.workspace().mayGoOut())
        return;
    const auto bytes = timelinePdf(paper());
    const auto saved = bytes.and_then([&](const QByteArray &pdf) { return SafeFile::save(path, pdf); });
    if (saved)
        Q_EMIT m_view.workspace().message(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT m_view.workspace().failed(saved.error());
}

void PrintButton::print()
{
    if (!m_view.workspace().mayGoOut())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(timelinePageLayout());
    const TimelinePaper printed = paper();
    printer.setDocName(printed.date);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Preview"));
    preview.resize(1100, 760);
    connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *target) {
        if (const auto pages = printTimeline(printed, *target); !pages)
            QMessageBox::warning(&preview, preview.windowTitle(), pages.error().text);
    });
    preview.exec();
}

} // namespace summitry
