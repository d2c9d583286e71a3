// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a document is for. Public first: who does not choose gives away least.
#pragma once

#include "domain/exportprofile.h"

#include <QComboBox>

namespace summitry {

class AudienceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AudienceBox(QWidget *parent = nullptr);

    [[nodiscard]] ExportProfile profile() const { return ExportProfile(Audience(currentIndex())); }
};

// "Names 62 people, 14 of them by alias; 31 are left out." What one reads before a list leaves the house.
[[nodiscard]] QString censusSentence(int named, int byAlias, int leftOut);

} // namespace summitry
