// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wrappedlabel.h"

namespace summitry {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    constexpr qsizetype most = 32; // while a window is resized there is always another
    Look look{text(), font(), contentsMargins()};
    if (look != m_look || m_heights.size() > most) {
        m_look = std::move(look);
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, measuredHeight(width));
}

int WrappedLabel::measuredHeight(int width) const
{
    return QLabel::heightForWidth(width);
}

} // namespace summitry
