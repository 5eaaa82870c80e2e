// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelinetitle.h"

#include "core/model/timelinetags.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineTitle)
};

}

QString timelineTitle(const model::Timeline &timeline, const QList<model::List> &lists)
{
    using enum model::Timeline::Kind;
    switch (timeline.kind) {
    case Home:
        return Words::tr("Home");
    case Local:
        return Words::tr("Local");
    case Federated:
        return Words::tr("Federated");
    case Bubble:
        return Words::tr("Bubble");
    case List: {
        const auto list = std::ranges::find(lists, timeline.argument, &model::List::serverId);
        return list == lists.end() ? Words::tr("List") : list->title;
    }
    case Hashtag:
        return u'#' + model::tagsOf(timeline).join(u" #");
    case Bookmarks:
        return Words::tr("Bookmarks");
    case Favourites:
        return Words::tr("Favourites");
    case AuthorPosts:
        return Words::tr("Posts");
    case AuthorReplies:
        return Words::tr("Posts and replies");
    case AuthorMedia:
        return Words::tr("Media");
    case AuthorPinned:
        return Words::tr("Pinned");
    case Trending:
        return Words::tr("Trending");
    case Link:
        return QUrl(timeline.argument).host();
    case Server:
        return timeline.argument;
    }
    return {};
}

}
