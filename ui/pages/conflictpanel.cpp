// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictpanel.h"

#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/textmetrics.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

// A sentence that wraps, with an icon before it, to click.
class SentenceButton final : public QAbstractButton
{
public:
    SentenceButton(const QString &sentence, const QIcon &picture)
    {
        setText(sentence);
        setIcon(picture);
        setAccessibleName(sentence);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    QSize minimumSizeHint() const override { return {120, metrics::targetHeight}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QRect room(0, 0, std::max(40, width - left - padding), 100000);
        return std::max(lineHeight(font()), fontMetrics().boundingRect(room, wrapped, text()).height()) + 2 * padding;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (underMouse()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().midlight());
            painter.drawRoundedRect(rect(), metrics::smallRadius, metrics::smallRadius);
        }
        const QRect mark(padding, padding + (lineHeight(font()) - metrics::icon) / 2, metrics::icon, metrics::icon);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(left, padding, -padding, -padding)),
                         wrapped, text());
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    static constexpr int padding = 5;
    static constexpr int left = padding + metrics::icon + metrics::iconGap;
};

RecordKey subjectOf(const Conflict &conflict)
{
    return RecordKey::of(conflict.first);
}

} // namespace

ConflictPanel::ConflictPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
}

void ConflictPanel::refresh()
{
    constexpr std::size_t most = 6;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto *title = new QLabel(tr("Conflicts"));
    title->setFont(strongFont(font()));
    m_rows->addWidget(title);
    const std::vector<Conflict> conflicts = m_workspace.conflicts().conflicts();
    if (conflicts.empty()) {
        auto *calm = new QLabel(tr("None: nobody is needed twice, and every room is used once at a time."));
        calm->setWordWrap(true);
        calm->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(calm);
        return;
    }
    for (std::size_t i = 0; i < std::min(most, conflicts.size()); ++i) {
        const Conflict &conflict = conflicts[i];
        auto *row = new SentenceButton(sentence(conflict, m_workspace.document()), icon(u"triangle-alert"_s, IconTint::Conflict));
        connect(row, &QAbstractButton::clicked, this, [this, key = subjectOf(conflict)] { m_workspace.open(key); });
        m_rows->addWidget(row);
    }
    if (conflicts.size() > most) {
        auto *rest = new SentenceButton(tr("and %n more", nullptr, int(conflicts.size() - most)),
                                        icon(u"ellipsis"_s, IconTint::Secondary));
        connect(rest, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"sessions"_s, u"conflicts"_s); });
        m_rows->addWidget(rest);
    }
}

} // namespace summitry
