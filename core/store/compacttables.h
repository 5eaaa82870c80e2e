// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of compact.h for core/model: which member is stored under which key. A released key is never given another meaning.
// Left out are members that have a column of their own, and those that differ by account (see payload.h). Any thread.
#pragma once

#include "core/model/account.h"
#include "core/model/lists.h"
#include "core/store/compact.h"

namespace foyer::store::compact {

using namespace foyer::model;

// A run of plain words is a string, a line break is 0, anything else [kind, style, text, target].
template<>
struct Codec<Span> {
    static json::Node write(json::Builder &builder, const Span &in);
    static void read(json::Value value, Span &out);
};

// A paragraph that nothing is said of is the list of its spans, any other block an object.
template<>
struct Codec<Block> {
    static json::Node write(json::Builder &builder, const Block &in);
    static void read(json::Value value, Block &out);
};

template<>
struct Table<Body> {
    static constexpr auto fields = std::make_tuple(field("b", &Body::blocks), field("t", &Body::tagBar));
};

template<>
struct Table<Emoji> {
    static constexpr auto fields = std::make_tuple(field("n", &Emoji::shortcode), field("u", &Emoji::url), field("s", &Emoji::staticUrl),
                                                   field("c", &Emoji::category), field("p", &Emoji::visibleInPicker));
};

template<>
struct Table<ProfileField> {
    static constexpr auto fields
        = std::make_tuple(field("n", &ProfileField::name), field("v", &ProfileField::value), field("t", &ProfileField::verifiedAt));
};

template<>
struct Table<Role> {
    static constexpr auto fields = std::make_tuple(field("n", &Role::name), field("c", &Role::color));
};

// handle and the server ids: see AuthorPayload.
template<>
struct Table<Author> {
    static constexpr auto fields = std::make_tuple(
        field("i", &Author::uri), field("u", &Author::url), field("un", &Author::username), field("d", &Author::displayName),
        field("a", &Author::avatar), field("as", &Author::avatarStatic), field("ad", &Author::avatarDescription), field("h", &Author::header),
        field("hs", &Author::headerStatic), field("hd", &Author::headerDescription), field("b", &Author::bot), field("g", &Author::group),
        field("l", &Author::locked), field("di", &Author::discoverable), field("ni", &Author::noindex), field("su", &Author::suspended),
        field("li", &Author::limited), field("me", &Author::memorial), field("hc", &Author::hidesCollections), field("e", &Author::emojis),
        field("n", &Author::note), field("f", &Author::fields), field("r", &Author::roles), field("p", &Author::posts),
        field("fr", &Author::followers), field("fg", &Author::following), field("c", &Author::createdAt), field("lp", &Author::lastPostAt),
        field("m", &Author::movedToHandle), field("H", &Author::handle));
};

template<>
struct Table<Relationship> {
    static constexpr auto fields
        = std::make_tuple(field("i", &Relationship::serverId), field("f", &Relationship::following), field("r", &Relationship::requested),
                          field("fb", &Relationship::followedBy), field("rb", &Relationship::requestedBy), field("m", &Relationship::muting),
                          field("mn", &Relationship::mutingNotifications), field("b", &Relationship::blocking), field("bb", &Relationship::blockedBy),
                          field("db", &Relationship::domainBlocking), field("sb", &Relationship::showingBoosts), field("n", &Relationship::notifying),
                          field("e", &Relationship::endorsed), field("t", &Relationship::note), field("l", &Relationship::languages),
                          field("x", &Relationship::muteExpiresAt));
};

template<>
struct Table<Media> {
    static constexpr auto fields
        = std::make_tuple(field("k", &Media::kind), field("u", &Media::url), field("p", &Media::previewUrl), field("r", &Media::remoteUrl),
                          field("b", &Media::blurhash), field("d", &Media::description), field("s", &Media::size), field("ps", &Media::previewSize),
                          field("f", &Media::focus), field("t", &Media::duration), field("fps", &Media::framesPerSecond));
};

template<>
struct Table<PollOption> {
    static constexpr auto fields = std::make_tuple(field("t", &PollOption::title), field("v", &PollOption::votes));
};

template<>
struct Table<Poll> {
    static constexpr auto fields
        = std::make_tuple(field("o", &Poll::options), field("v", &Poll::votes), field("p", &Poll::voters), field("m", &Poll::multiple),
                          field("x", &Poll::expired), field("t", &Poll::expiresAt), field("e", &Poll::emojis));
};

template<>
struct Table<CardAuthor> {
    static constexpr auto fields = std::make_tuple(field("n", &CardAuthor::name), field("u", &CardAuthor::url), field("h", &CardAuthor::handle),
                                                   field("i", &CardAuthor::serverId));
};

template<>
struct Table<Card> {
    static constexpr auto fields
        = std::make_tuple(field("k", &Card::kind), field("u", &Card::url), field("t", &Card::title), field("d", &Card::description),
                          field("pn", &Card::providerName), field("pu", &Card::providerUrl), field("i", &Card::image),
                          field("id", &Card::imageDescription), field("b", &Card::blurhash), field("e", &Card::embedUrl), field("l", &Card::language),
                          field("s", &Card::size), field("p", &Card::publishedAt), field("a", &Card::authors));
};

template<>
struct Table<Mention> {
    static constexpr auto fields = std::make_tuple(field("h", &Mention::handle), field("n", &Mention::username), field("u", &Mention::url));
};

template<>
struct Table<Reaction> {
    static constexpr auto fields
        = std::make_tuple(field("n", &Reaction::name), field("u", &Reaction::url), field("s", &Reaction::staticUrl), field("c", &Reaction::count));
};

template<>
struct Table<FilterMatch> {
    static constexpr auto fields
        = std::make_tuple(field("i", &FilterMatch::filterId), field("t", &FilterMatch::title), field("h", &FilterMatch::hides));
};

template<>
struct Table<Post> {
    static constexpr auto fields = std::make_tuple(
        field("u", &Post::url), field("e", &Post::editedAt), field("lo", &Post::localOnly), field("s", &Post::sensitive),
        field("w", &Post::contentWarning), field("l", &Post::language), field("b", &Post::body), field("m", &Post::media), field("p", &Post::poll),
        field("c", &Post::card), field("@", &Post::mentions), field("t", &Post::tags), field("em", &Post::emojis), field("r", &Post::reactions),
        field("an", &Post::applicationName), field("au", &Post::applicationUrl), field("nr", &Post::replies), field("nb", &Post::boosts),
        field("nf", &Post::favourites), field("nq", &Post::quotes));
};

template<>
struct Table<Revision> {
    static constexpr auto fields = std::make_tuple(field("t", &Revision::createdAt), field("w", &Revision::contentWarning),
                                                   field("s", &Revision::sensitive), field("b", &Revision::body), field("m", &Revision::media),
                                                   field("p", &Revision::pollOptions), field("e", &Revision::emojis));
};

template<>
struct Table<Capabilities> {
    static constexpr auto fields = std::make_tuple(
        field("s", &Capabilities::streaming), field("m", &Capabilities::markers), field("f2", &Capabilities::filtersV2),
        field("l", &Capabilities::lists), field("b", &Capabilities::bookmarks), field("ft", &Capabilities::followedTags),
        field("t", &Capabilities::trends), field("fd", &Capabilities::federatedTimeline), field("bu", &Capabilities::bubbleTimeline),
        field("h", &Capabilities::editHistory), field("q", &Capabilities::quotes), field("r", &Capabilities::reactions),
        field("tr", &Capabilities::translation), field("ff", &Capabilities::familiarFollowers), field("su", &Capabilities::suggestions),
        field("di", &Capabilities::directory), field("a", &Capabilities::announcements));
};

template<>
struct Table<InstanceLimits> {
    static constexpr auto fields = std::make_tuple(field("c", &InstanceLimits::postCharacters), field("u", &InstanceLimits::charactersPerUrl),
                                                   field("m", &InstanceLimits::mediaPerPost), field("o", &InstanceLimits::pollOptions),
                                                   field("oc", &InstanceLimits::pollOptionCharacters), field("p0", &InstanceLimits::pollMinSeconds),
                                                   field("p1", &InstanceLimits::pollMaxSeconds), field("i", &InstanceLimits::imageBytes),
                                                   field("v", &InstanceLimits::videoBytes), field("t", &InstanceLimits::mediaTypes));
};

template<>
struct Table<InstanceRule> {
    static constexpr auto fields = std::make_tuple(field("t", &InstanceRule::text), field("h", &InstanceRule::hint));
};

template<>
struct Table<Instance> {
    static constexpr auto fields
        = std::make_tuple(field("d", &Instance::domain), field("t", &Instance::title), field("s", &Instance::description),
                          field("i", &Instance::thumbnail), field("v", &Instance::version), field("n", &Instance::software),
                          field("w", &Instance::streamingUrl), field("l", &Instance::languages), field("r", &Instance::rules),
                          field("ch", &Instance::contactHandle), field("ce", &Instance::contactEmail), field("o", &Instance::registrationsOpen),
                          field("a", &Instance::approvalRequired), field("m", &Instance::limits), field("c", &Instance::capabilities));
};

template<>
struct Table<List> {
    static constexpr auto fields
        = std::make_tuple(field("i", &List::serverId), field("t", &List::title), field("x", &List::exclusive), field("r", &List::repliesPolicy));
};

template<>
struct Table<Tag> {
    static constexpr auto fields = std::make_tuple(field("n", &Tag::name), field("u", &Tag::url), field("f", &Tag::following), field("c", &Tag::uses),
                                                   field("p", &Tag::people));
};

template<>
struct Table<TrendingLink> {
    static constexpr auto fields
        = std::make_tuple(field("l", &TrendingLink::card), field("c", &TrendingLink::uses), field("p", &TrendingLink::people));
};

template<>
struct Table<FilterKeyword> {
    static constexpr auto fields = std::make_tuple(field("t", &FilterKeyword::text), field("w", &FilterKeyword::wholeWord));
};

template<>
struct Table<Filter> {
    static constexpr auto fields
        = std::make_tuple(field("i", &Filter::serverId), field("t", &Filter::title), field("c", &Filter::contexts), field("x", &Filter::expiresAt),
                          field("a", &Filter::action), field("k", &Filter::keywords), field("p", &Filter::postIds));
};

}
