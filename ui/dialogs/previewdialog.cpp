// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewdialog.h"

#include "publishing/printing.h"
#include "ui/dialogs/previewtools.h"
#include "ui/style/banner.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QToolBar>

namespace summitry {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(QList<Paper> papers, QWidget *parent)
    : QDialog(parent),
      m_papers(std::move(papers)),
      m_printer(QPrinter::HighResolution),
      m_banner(new Banner),
      m_page(new QLabel)
{
    setWindowTitle(tr("Preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 800);
    m_printer.setPageSize(QPageSize(QPageSize::A4));
    m_printer.setDocName(m_papers.first().fullTitle());
    m_preview = new QPrintPreviewWidget(&m_printer);
    m_preview->setAccessibleName(windowTitle());
    auto *bar = new QToolBar;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_preview, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::draw);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPage);
    makeTools(bar);
    m_preview->fitInView();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::makeTools(QToolBar *bar)
{
    bar->setMovable(false);
    m_back = add(bar, u"chevron-left"_s, tr("Previous page"), Qt::Key_PageUp, &PreviewDialog::goBack);
    m_page->setTextFormat(Qt::PlainText);
    bar->addWidget(m_page);
    m_on = add(bar, u"chevron-right"_s, tr("Next page"), Qt::Key_PageDown, &PreviewDialog::goOn);
    bar->addSeparator();
    add(bar, u"zoom-out"_s, tr("Smaller"), QKeySequence::ZoomOut, &PreviewDialog::zoomOut);
    add(bar, u"zoom-in"_s, tr("Larger"), QKeySequence::ZoomIn, &PreviewDialog::zoomIn);
    add(bar, u"maximize-2"_s, tr("Whole page"), QKeySequence(Qt::CTRL | Qt::Key_0), &PreviewDialog::fitPage);
    add(bar, u"arrow-left-right"_s, tr("Full width"), QKeySequence(Qt::CTRL | Qt::Key_1), &PreviewDialog::fitWidth);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    QAction *printing = add(bar, u"printer"_s, tr("Print…"), QKeySequence::Print, &PreviewDialog::print);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    showWithText(*bar, *printing);
}

QAction *PreviewDialog::add(QToolBar *bar, const QString &iconName, const QString &text, const QKeySequence &keys,
                            void (PreviewDialog::*slot)())
{
    QAction *action = bar->addAction(toolIcon(iconName), text);
    action->setShortcut(keys);
    nameTool(*bar, *action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PreviewDialog::draw(QPrinter *printer)
{
    Progress progress;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a pack has hundreds of pages
    const auto pages = printPapers(m_papers, *printer, progress);
    QGuiApplication::restoreOverrideCursor();
    if (!pages)
        m_banner->show(Banner::Kind::Error, pages.error().text);
}

void PreviewDialog::goBack()
{
    m_preview->setCurrentPage(m_preview->currentPage() - 1);
    showPage();
}

void PreviewDialog::goOn()
{
    m_preview->setCurrentPage(m_preview->currentPage() + 1);
    showPage();
}

void PreviewDialog::zoomIn()
{
    m_preview->zoomIn();
}

void PreviewDialog::zoomOut()
{
    m_preview->zoomOut();
}

void PreviewDialog::fitPage()
{
    m_preview->fitInView();
}

void PreviewDialog::fitWidth()
{
    m_preview->fitToWidth();
}

void PreviewDialog::print()
{
    QPrintDialog dialog(&m_printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_banner->hide();
    m_preview->print();
    if (!m_banner->isVisible())
        accept();
}

void PreviewDialog::showPage()
{
    const int page = m_preview->currentPage();
    m_page->setText(tr("%1 of %2", "page, how many").arg(page).arg(m_preview->pageCount()));
    m_back->setEnabled(page > 1);
    m_on->setEnabled(page < m_preview->pageCount());
}

} // namespace summitry
