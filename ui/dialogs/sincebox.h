// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The moment that changes are told since: when the agenda was printed or exported last, one of one's own, or an edit.
#pragma once

#include "store/summitfile.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace summitry {

class SinceBox : public QWidget
{
    Q_OBJECT

public:
    struct Since {
        qint64 entry = 0; // of the history, the last one that counts as before; 0: none does
        LocalTime moment; // on the summit's clock
    };

    explicit SinceBox(SummitFile &file, QWidget *parent = nullptr); // borrowed

    // An error where the history can't be read.
    [[nodiscard]] Result<Since> since() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Printed, Exported, Moment, Edit };

    void addPublication(Publication publication, Kind kind, const QString &text);
    void addEdits();
    void showKind();
    [[nodiscard]] LocalTime localOf(const QDateTime &moment) const;

    SummitFile &m_file;
    QComboBox *m_kind;
    QDateTimeEdit *m_moment; // shows the summit's clock
    QComboBox *m_edit;
    std::optional<HistoryEntry> m_publications[2]; // by Publication
    QList<HistoryEntry> m_edits;
};

} // namespace summitry
