// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: its title, a line that says what is shown, and room at the end for what can be done there.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace summitry {

class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // takes no room while empty
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;

    // At the trailing end, in this order; the head takes ownership.
    void addAction(QWidget *action);
    using QWidget::addAction;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFonts();

    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_layout;
};

} // namespace summitry
