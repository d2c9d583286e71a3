// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message across the top of a window or page: what happened, what can be done about it, and a way to put it away.
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace summitry {

class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    Q_ENUM(Kind)

    struct Button {
        QString text;
        std::function<void()> action; // the banner is hidden before it runs
    };

    // Hidden until it has something to say.
    explicit Banner(QWidget *parent = nullptr);

    using QWidget::show;
    // Replaces what it said before. Read out to those who listen instead of look.
    void show(Kind kind, const QString &text, const QList<Button> &buttons = {});

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    // The person has put it away, by the cross or by one of its buttons.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showKind();
    void retranslate();
    void close();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace summitry
