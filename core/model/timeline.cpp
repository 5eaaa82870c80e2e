// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/timeline.h"

#include <array>
#include <utility>

namespace foyer::model {
namespace {

using enum Timeline::Kind;
constexpr std::array<std::pair<Timeline::Kind, const char16_t *>, 15> names{{
    {Home, u"home"},
    {Local, u"local"},
    {Federated, u"federated"},
    {Bubble, u"bubble"},
    {List, u"list"},
    {Hashtag, u"hashtag"},
    {Bookmarks, u"bookmarks"},
    {Favourites, u"favourites"},
    {AuthorPosts, u"author-posts"},
    {AuthorReplies, u"author-replies"},
    {AuthorMedia, u"author-media"},
    {AuthorPinned, u"author-pinned"},
    {Trending, u"trending"},
    {Link, u"link"},
    {Server, u"server"},
}};

bool takesArgument(Timeline::Kind kind)
{
    return kind == List || kind == Hashtag || kind == Link || kind == Server || (kind >= AuthorPosts && kind <= AuthorPinned);
}

}

QString Timeline::key() const
{
    const QString name(names[static_cast<std::size_t>(kind)].second);
    return argument.isEmpty() ? name : name + u':' + argument;
}

std::optional<Timeline> Timeline::fromKey(QStringView key)
{
    const qsizetype colon = key.indexOf(u':');
    const QStringView name = colon < 0 ? key : key.first(colon);
    const QStringView argument = colon < 0 ? QStringView() : key.sliced(colon + 1);
    for (const auto &[kind, known] : names) {
        if (name == known && takesArgument(kind) == !argument.isEmpty())
            return Timeline{kind, argument.toString()};
    }
    return std::nullopt;
}

}
