// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/rowview.h"

#include "app/viewmodels/accountscope.h"

namespace foyer::app {

PostView rowView(const Services &services, const timelines::Row &row, const FilterSet &filters, bool merged)
{
    if (row.gap)
        return {};
    ViewContext context = services.viewContext(row.account, row.postId);
    context.boost = row.boost;
    context.boosters = row.boosters;
    context.seenBefore = row.seenBefore;
    context.filtering = filters.forPost(row.account, row.post);
    if (merged)
        context.seenThrough = handlesOf(*services.sessions, QList{row.account} + row.alsoSeenBy);
    return makePostView(row.post, context);
}

}
