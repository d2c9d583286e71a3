// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a summit, in the order of the side bar and of the menu "View": what they are called, and how each is made.
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace summitry {

class Page;
class Workspace;

struct Place {
    const char *name; // as Page::name() says it
    const char *icon;
    const char *label; // translated where it is shown, context "summitry::MainActions"
    Page *(*make)(Workspace &workspace, QWidget *parent);
};

[[nodiscard]] std::span<const Place> places();
[[nodiscard]] const Place *placeNamed(QStringView name); // null: none
// "&Sessions", with its access key: for a menu.
[[nodiscard]] QString label(const Place &place);
// "Sessions", as the page itself is called.
[[nodiscard]] QString title(const Place &place);

} // namespace summitry
