// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as it will lie on the table: its real pages on the screen, then the printer.
#pragma once

#include "publishing/paper.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;
class QToolBar;

namespace summitry {

class Banner;

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(QList<Paper> papers, QWidget *parent = nullptr); // one at least
    ~PreviewDialog() override;

private:
    void makeTools(QToolBar *bar);
    QAction *add(QToolBar *bar, const QString &iconName, const QString &text, const QKeySequence &keys,
                 void (PreviewDialog::*slot)());
    void draw(QPrinter *printer);
    void goBack();
    void goOn();
    void zoomIn();
    void zoomOut();
    void fitPage();
    void fitWidth();
    void print();
    void showPage();

    QList<Paper> m_papers;
    QPrinter m_printer;
    Banner *m_banner;
    QPrintPreviewWidget *m_preview;
    QLabel *m_page;
    QAction *m_back = nullptr;
    QAction *m_on = nullptr;
};

} // namespace summitry
