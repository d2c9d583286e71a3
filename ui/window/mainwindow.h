// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: it opens and closes a summit's file, holds the actions, and says what went wrong.
#pragma once

#include "store/summitfile.h"
#include "ui/models/workspace.h"

#include <QMainWindow>

namespace summitry {

class Application;
class FileNotices;
class MainActions;
class SummitView;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // On this file, or on the welcome page where the path is empty or the file can't be opened.
    explicit MainWindow(Application &application, const QString &path = {});
    ~MainWindow() override;

    // In this window where it shows the welcome page, else in a window of its own; a file that a window shows already brings
    // that one to the front. What stands in the way is said here.
    void openFile(const QString &path);
    // The same file as it is now, not to be changed.
    void openForReading(const QString &path);
    // Asks for a name and makes the file.
    void newFile(const QString &templateName);
    // The same without asking.
    void newFileAt(const QString &path, const QString &templateName);
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] SummitView *view() const { return m_view; }
    [[nodiscard]] MainActions &actions() const { return *m_actions; }

    void chooseFile();
    void closeFile();
    void backUp();
    void saveCopyAndReopen();
    // With the dialogs that it takes.
    void perform(WindowTask task);
    void showError(const Error &error);
    void showMessage(const QString &text);
    void setInspectorShown(bool isShown);
    void findAnything();
    void editPreferences();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void take(std::unique_ptr<SummitFile> file);
    void takeHereOrBeside(std::unique_ptr<SummitFile> file);
    void updateTitle();
    // Lets the form take what is being typed, before what it would go to is closed.
    void finishTyping();

    Application &m_application;
    std::unique_ptr<SummitFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainActions> m_actions;
    std::unique_ptr<FileNotices> m_notices;
    SummitView *m_view = nullptr;
};

} // namespace summitry
