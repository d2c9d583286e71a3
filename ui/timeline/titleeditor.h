// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text over a block: its title, typed in place. Enter takes it, Escape and an empty text do not.
#pragma once

#include <QLineEdit>

namespace summitry {

class TitleEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEditor(QWidget *parent);

    void begin(const QRect &rect, const QString &title);
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    void cancel();

Q_SIGNALS:
    void accepted(const QString &title);
    void finished(); // after accepted(), or without

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept();
    void end();

    bool m_isEditing = false;
    QString m_before;
};

} // namespace summitry
