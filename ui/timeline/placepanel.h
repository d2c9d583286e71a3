// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Where could this go?" beside the grid: the places of one session, each tried on the grid as it is reached. Enter takes
// it as one edit; Escape goes back to where one was. Hidden while nothing is asked.
#pragma once

#include "planning/placeoffers.h"
#include "ui/gestures/gestureplan.h"
#include "ui/scene/lanekind.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace summitry {

class PlaceList;
class TimelineView;

class PlacePanel : public QFrame
{
    Q_OBJECT

public:
    explicit PlacePanel(TimelineView &view, QWidget *parent = nullptr); // borrowed

    // Says why where it cannot be moved.
    void ask(SessionId session);
    void accept();
    void goBack();

    [[nodiscard]] PlaceList &list() { return *m_list; }
    // Why there is none; empty where there are some.
    [[nodiscard]] QString reason() const;

    // The hints of the place that is reached, in sentences.
    [[nodiscard]] QString hints() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Before { // where one was
        DayId day;
        LaneKind lanes = LaneKind::Rooms;
        RecordKey selected;
        int along = 0;
        int across = 0;
    };

    [[nodiscard]] PlaceWish wish() const;
    void makeLayout();
    void preview();
    void leave(); // without going back
    void watchFocus(const QWidget *now);
    void fitFonts();

    TimelineView &m_view;
    SessionId m_session;
    PlaceOffers m_offers;
    GesturePlan m_plan;
    Before m_before;
    QLabel *m_heading;
    QLabel *m_title;
    PlaceList *m_list;
    QLabel *m_hints; // of the place that is reached
    QLabel *m_reason;
    QLabel *m_keys;
    QPushButton *m_take;
};

} // namespace summitry
