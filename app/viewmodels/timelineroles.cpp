// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineRows that QML reads.
#include "app/viewmodels/rowview.h"
#include "app/viewmodels/timelinerows.h"

namespace foyer::app {

int TimelineRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> TimelineRows::roleNames() const
{
    return {{RowIdRole, "rowId"}, {KindRole, "kind"}, {PostRole, "post"}, {PostsRole, "posts"}, {GapLoadingRole, "gapLoading"}, {AtRole, "at"}};
}

QVariant TimelineRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RowIdRole:
        return static_cast<double>(item.row.id);
    case KindRole:
        return item.row.gap ? QStringLiteral("gap") : item.isRun() ? QStringLiteral("boosts") : QStringLiteral("post");
    case PostRole:
        return viewOf(item);
    case PostsRole:
        return postsOf(item);
    case GapLoadingRole:
        return item.gapLoading;
    case AtRole:
        return static_cast<double>(item.row.at.ms);
    default:
        return {};
    }
}

QVariant TimelineRows::viewOf(const Item &item) const
{
    if (!item.view.isValid())
        item.view = QVariant::fromValue(rowView(services(), item.row, m_filters, m_question.view.accounts.size() > 1));
    return item.view;
}

QVariantList TimelineRows::postsOf(const Item &item) const
{
    QVariantList posts;
    for (const Item &boost : item.boosts)
        posts << viewOf(boost);
    return posts;
}

int TimelineRows::indexOfRow(double rowId) const
{
    return indexOf(static_cast<store::RowId>(rowId));
}

double TimelineRows::rowIdAt(int row) const
{
    return row >= 0 && row < count() ? static_cast<double>(m_items[static_cast<std::size_t>(row)].row.id) : 0;
}

QVariant TimelineRows::postAt(int row) const
{
    return row >= 0 && row < count() ? viewOf(m_items[static_cast<std::size_t>(row)]) : QVariant();
}

}
