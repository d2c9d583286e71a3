// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every page and dialog of one open summit shares: the document, its conflicts, the selected record, and the one
// way to change things and to go somewhere.
#pragma once

#include "document/branches.h"
#include "document/draft.h"
#include "planning/conflictindex.h"

#include <QObject>

namespace summitry {

// What only the window can do, since it takes dialogs.
enum class WindowTask { Import, Export, PrintAgenda, MakePack, TellChanges, ShowKeys, ShowInspector, EnterInspector };

class Workspace : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed; without a store what is tried out is kept in memory alone.
    explicit Workspace(Document &document, BranchStore *branches = nullptr, QObject *parent = nullptr);

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const ConflictIndex &conflicts() const { return m_conflicts; }

    void setPublished(PublishedProgramme published) { m_conflicts.setPublished(std::move(published)); }

    // False where it was refused; then failed() has said why and nothing has changed.
    bool apply(Edit edit);
    bool apply(Draft &draft) { return apply(draft.take()); }
    // Once more what the disk would not take last; nothing where there is no such edit.
    void tryAgain();
    // It is not wanted any more.
    void giveUp();
    void undo();
    void redo();
    // Until so many steps are done, or one is refused.
    void undoTo(std::size_t doneCount);

    [[nodiscard]] RecordKey selected() const { return m_selected; }
    // What the inspector shows. A null key selects nothing.
    void select(RecordKey key);
    // The same, and asks for the inspector where it is hidden.
    void inspect(RecordKey key);
    // And goes into its form.
    void enterDetails(RecordKey key);
    // Asks the window to show the page that has this record, with the record selected.
    void open(RecordKey key);
    // Asks the window for a page; `filter` is "field=value" or a flag the page knows ("unplaced", "no-room", "conflicts").
    void openPage(const QString &page, const QString &filter = {});
    void ask(WindowTask task);
    // Trying out: what there is of it, see Branches. Each says what it did, or why not.
    [[nodiscard]] const Branches &branches() const { return m_branches; }
    void readBranches();
    bool tryOut(const QString &name); // something new
    bool enterBranch(BranchId branch);
    void leaveBranch();
    void takeBranch(); // all of the open one
    void takeSessions(const QSet<SessionId> &sessions); // of it, into the programme
    bool renameBranch(BranchId branch, const QString &name);
    void dropBranch(BranchId branch);
    // False while something is tried out, which is then said: it must not be printed, exported or imported into.
    bool mayGoOut();
    // Goes to the next hard conflict by time after the one gone to last, else after the selected session, or to the one
    // before; round at the ends. Says what it is.
    void goToNextConflict() { goToConflict(1); }
    void goToPreviousConflict() { goToConflict(-1); }
    // Opens what it is about; the next steps go on from there.
    void goTo(const Conflict &conflict);
    void goToOnTimeline(const Conflict &conflict);
    // Where on the timeline it could be instead.
    void findPlaceFor(SessionId session);

Q_SIGNALS:
    void selectionChanged(summitry::RecordKey key);
    void openRequested(summitry::RecordKey key);
    void pageRequested(const QString &page, const QString &filter);
    void taskRequested(summitry::WindowTask task);
    void steppedOver(const summitry::Edit &edit); // undone, or done again
    void failed(const summitry::Error &error);
    void gaveUp();
    void remarked(const QString &text); // something to read at leisure, in lines
    void aboutToChangeLine(); // what is being typed belongs to the one that is open
    void message(const QString &text); // for the status bar
    void conflictReached(const summitry::Conflict &conflict); // after openRequested()

private:
    void forgetRemoved();
    void refuse(const Error &error);
    void goToConflict(int by);
    void show(const Conflict &conflict); // without a word

    Document &m_document;
    Branches m_branches;
    ConflictIndex m_conflicts;
    Edit m_refused;
    RecordKey m_selected;
    std::optional<Conflict> m_conflict; // gone to last
};

} // namespace summitry
