// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/htmlstyle.h"

namespace summitry {

namespace {

constexpr QLatin1StringView lightColours(R"(:root { color-scheme: light; --ink: #161618; --muted: #55585c; --line: #b4b7bb; }
)");
constexpr QLatin1StringView paperRules(R"(body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 52rem; background: #fff; color: var(--ink);
  font: 1rem/1.45 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "DejaVu Sans", sans-serif; }
.event { margin: 0; font-weight: 600; color: var(--muted); }
h1 { margin: 0; font-size: 2.1rem; line-height: 1.2; }
.subtitle { margin: .2rem 0 0; font-size: 1.25rem; color: var(--muted); }
header { padding-bottom: .7rem; border-bottom: 2px solid var(--ink); }
h2 { margin: 2rem 0 .4rem; font-size: 1.4rem; }
h3 { margin: 1.4rem 0 .3rem; font-size: 1.15rem; }
h4 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
p { margin: .6rem 0; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
td, th { padding-block: .5rem; padding-inline: 0 .7rem; vertical-align: top; text-align: start; font-weight: normal; }
thead th { padding-bottom: .2rem; font-size: .8em; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--ink); }
tbody tr { border-bottom: 1px solid var(--line); }
tr.group { border-bottom-color: var(--ink); }
tr.slim td { padding-block: .2rem; }
.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.title { font-weight: 600; }
.detail, .muted, .at { color: var(--muted); }
.detail { font-size: .85em; }
.main { padding-inline-start: .7rem; border-inline-start: .2rem solid transparent; }
.within .main { padding-inline-start: 1.4rem; }
.items { margin: .2rem 0 0; padding: 0; list-style: none; }
.items li { display: flex; gap: .7rem; }
.at { flex: none; min-width: 2.8rem; font-variant-numeric: tabular-nums; }
ol.plan > li { margin: .8rem 0; }
ol.points { list-style: none; padding: 0; }
footer { margin-top: 2rem; font-size: .85rem; color: var(--muted); }
@page { margin: 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  h2, h3, h4, tr.group { break-after: avoid; }
  .new-page { break-before: page; }
}
)");
constexpr QLatin1StringView webColours(R"(:root { color-scheme: light dark; --paper: #fff; --ink: #161618; --muted: #55585c; --line: #b4b7bb; --link: #1a4f8b; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #17181b; --ink: #e6e6e9; --muted: #a7abb1; --line: #45484e; --link: #8fbcf5; }
}
)");
constexpr QLatin1StringView webRules(R"(body { background: var(--paper); }
a { color: var(--link); text-decoration-thickness: from-font; text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.title a, h2 a { text-decoration: none; }
.event a { color: inherit; text-decoration: none; }
.title a:hover, h2 a:hover, .event a:hover { text-decoration: underline; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; padding: .3rem .6rem; background: var(--paper); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0 0 1.5rem; padding: 0 0 .6rem; list-style: none; border-bottom: 1px solid var(--line); }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.lead { font-size: 1.1rem; }
h2:target, tr:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
@media print {
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
}
)");

} // namespace

QString htmlStyle()
{
    return lightColours + paperRules;
}

QString webStyle()
{
    return webColours + paperRules + webRules;
}

} // namespace summitry
