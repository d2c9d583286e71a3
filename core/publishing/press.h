// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One paper on a device's pages, after those that were printed there before.
#pragma once

#include "publishing/pages.h"
#include "publishing/printing.h"
#include "publishing/typesetter.h"

class QPainter;

namespace summitry {

class Press
{
public:
    // All borrowed. The painter is active on the device.
    Press(QPagedPaintDevice &device, QPainter &painter, Printed &printed);

    // The paper, or one stretch of its blocks that begins on a page and is numbered by itself.
    [[nodiscard]] Result<void> print(const Paper &paper);

private:
    [[nodiscard]] Result<bool> turnTo(int page); // false: nobody asked for it
    void drawPage(const Paper &paper, const Typesetter &typesetter, const std::vector<PaperPage> &pages, std::size_t index);
    void drawEdge(const Typesetter &typesetter, double y, const QString &start, const QString &end);
    [[nodiscard]] qreal points(double count) const;
    [[nodiscard]] QPointF printableOrigin() const;

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    Printed &m_printed;
    QSizeF m_sheet; // points
    bool m_hasPage = false;
};

} // namespace summitry
