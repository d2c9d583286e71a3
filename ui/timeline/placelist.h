// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offered places, one below the other: where and when, and the price in a second line.
#pragma once

#include "planning/placeoffers.h"

#include <QListWidget>

namespace summitry {

class PlaceList : public QListWidget
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    // The first becomes the current one.
    void showOffers(const std::vector<PlaceOffer> &offers, SessionId session, const Document &document);

protected:
    void resizeEvent(QResizeEvent *event) override; // the current one stays in sight
};

} // namespace summitry
