// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the members of World stand in resources/demo/*.json.
#pragma once

#include "app/demo/world.h"
#include "core/json/fields.h"

namespace foyer::json {

template<>
struct Fields<demo::PersonField> {
    using T = demo::PersonField;
    static constexpr auto table = std::make_tuple(field("name", &T::name), field("value", &T::value), field("verified", &T::verified));
};

template<>
struct Fields<demo::Person> {
    using T = demo::Person;
    static constexpr auto table
        = std::make_tuple(field("key", &T::key), field("name", &T::name), field("host", &T::host), field("bio", &T::bio), field("avatar", &T::avatar),
                          field("portrait", &T::portrait), field("header", &T::header), field("fields", &T::fields), field("flags", &T::flags),
                          field("movedTo", &T::movedTo), field("role", &T::role), field("roleColor", &T::roleColor), field("posts", &T::posts),
                          field("followers", &T::followers), field("following", &T::following), field("since", &T::since),
                          field("featured", &T::featured), field("avatarAlt", &T::avatarAlt), field("headerAlt", &T::headerAlt));
};

template<>
struct Fields<demo::PostMedia> {
    using T = demo::PostMedia;
    static constexpr auto table = std::make_tuple(field("pic", &T::pic), field("kind", &T::kind), field("alt", &T::alt), field("focus", &T::focus),
                                                  field("seconds", &T::seconds), field("sound", &T::sound));
};

template<>
struct Fields<demo::PollOption> {
    using T = demo::PollOption;
    static constexpr auto table = std::make_tuple(field("title", &T::title), field("votes", &T::votes));
};

template<>
struct Fields<demo::PostPoll> {
    using T = demo::PostPoll;
    static constexpr auto table = std::make_tuple(field("options", &T::options), field("ends", &T::ends), field("multiple", &T::multiple),
                                                  field("hidden", &T::hidden), field("voters", &T::voters));
};

template<>
struct Fields<demo::PostRevision> {
    using T = demo::PostRevision;
    static constexpr auto table = std::make_tuple(field("ago", &T::ago), field("text", &T::text), field("warning", &T::warning));
};

template<>
struct Fields<demo::PostReaction> {
    using T = demo::PostReaction;
    static constexpr auto table = std::make_tuple(field("name", &T::name), field("count", &T::count), field("mine", &T::mine));
};

template<>
struct Fields<demo::Post> {
    using T = demo::Post;
    static constexpr auto table
        = std::make_tuple(field("key", &T::key), field("by", &T::by), field("ago", &T::ago), field("text", &T::text), field("lang", &T::lang),
                          field("visibility", &T::visibility), field("warning", &T::warning), field("sensitive", &T::sensitive),
                          field("localOnly", &T::localOnly), field("pinned", &T::pinned), field("replyTo", &T::replyTo), field("media", &T::media),
                          field("poll", &T::poll), field("card", &T::card), field("quote", &T::quote), field("quoteState", &T::quoteState),
                          field("edited", &T::edited), field("revisions", &T::revisions), field("reactions", &T::reactions), field("app", &T::app),
                          field("likes", &T::likes), field("boosts", &T::boosts), field("quotes", &T::quotes));
};

template<>
struct Fields<demo::Boost> {
    using T = demo::Boost;
    static constexpr auto table = std::make_tuple(field("by", &T::by), field("post", &T::post), field("ago", &T::ago));
};

template<>
struct Fields<demo::LinkCard> {
    using T = demo::LinkCard;
    static constexpr auto table = std::make_tuple(
        field("key", &T::key), field("url", &T::url), field("type", &T::type), field("title", &T::title), field("description", &T::description),
        field("provider", &T::provider), field("authorName", &T::authorName), field("author", &T::author), field("pic", &T::pic),
        field("alt", &T::alt), field("lang", &T::lang), field("published", &T::published), field("uses", &T::uses), field("people", &T::people));
};

template<>
struct Fields<demo::TrendingTag> {
    using T = demo::TrendingTag;
    static constexpr auto table = std::make_tuple(field("name", &T::name), field("uses", &T::uses), field("people", &T::people));
};

template<>
struct Fields<demo::Server> {
    using T = demo::Server;
    static constexpr auto table
        = std::make_tuple(field("host", &T::host), field("title", &T::title), field("description", &T::description), field("version", &T::version),
                          field("pic", &T::pic), field("contact", &T::contact), field("languages", &T::languages), field("rules", &T::rules),
                          field("reactions", &T::reactions), field("trends", &T::trends), field("tags", &T::tags));
};

template<>
struct Fields<demo::ListOfPeople> {
    using T = demo::ListOfPeople;
    static constexpr auto table
        = std::make_tuple(field("id", &T::id), field("title", &T::title), field("members", &T::members), field("replies", &T::replies));
};

template<>
struct Fields<demo::WordFilter> {
    using T = demo::WordFilter;
    static constexpr auto table = std::make_tuple(field("id", &T::id), field("title", &T::title), field("context", &T::context),
                                                  field("action", &T::action), field("words", &T::words));
};

template<>
struct Fields<demo::Notice> {
    using T = demo::Notice;
    static constexpr auto table = std::make_tuple(field("type", &T::type), field("by", &T::by), field("ago", &T::ago), field("post", &T::post),
                                                  field("emoji", &T::emoji), field("text", &T::text));
};

template<>
struct Fields<demo::Vote> {
    using T = demo::Vote;
    static constexpr auto table = std::make_tuple(field("post", &T::post), field("choices", &T::choices));
};

template<>
struct Fields<demo::PrivateNote> {
    using T = demo::PrivateNote;
    static constexpr auto table = std::make_tuple(field("person", &T::person), field("text", &T::text));
};

template<>
struct Fields<demo::Member> {
    using T = demo::Member;
    static constexpr auto table = std::make_tuple(
        field("person", &T::person), field("token", &T::token), field("follows", &T::follows), field("followers", &T::followers),
        field("requested", &T::requested), field("muting", &T::muting), field("blocking", &T::blocking), field("notifying", &T::notifying),
        field("favourites", &T::favourites), field("bookmarks", &T::bookmarks), field("boosted", &T::boosted), field("tags", &T::tags),
        field("notes", &T::notes), field("votes", &T::votes), field("lists", &T::lists), field("filters", &T::filters), field("readTo", &T::readTo),
        field("unread", &T::unread), field("notices", &T::notices));
};

}
