// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of fields' texts are translated, for writing them and for reading them.
#pragma once

#include <QCoreApplication>

namespace summitry {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace summitry
