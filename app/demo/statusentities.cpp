// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/entities.h"
#include "app/demo/relations.h"
#include "app/demo/worldtext.h"

#include <algorithm>

namespace foyer::demo {

using json::Node;

namespace {

bool chose(const QStringList &keys, const Post &post)
{
    return keys.contains(post.key);
}

Node mentionEntities(Scribe &s, const Post &post)
{
    return s.array(post.mentions, [&](const QString &key) {
        const Person &person = *s.world.person(key);
        return s.object({{"id", s.text(personId(s.viewer, s.world, person))},
                         {"username", s.text(person.key)},
                         {"acct", s.text(acctOf(s.viewer, s.world, person))},
                         {"url", s.text(person.url())}});
    });
}

Node filteredEntities(Scribe &s, const Post &post)
{
    return s.array(filtersOn(s.viewer, post), [&](const auto &hit) {
        return s.object({{"filter", filterEntity(s, *hit.first, false)},
                         {"keyword_matches", s.array(hit.second, [&](const QString &word) { return s.text(word); })},
                         {"status_matches", s.none()}});
    });
}

Node reactionEntities(Scribe &s, const Post &post)
{
    return s.array(post.reactions, [&](const PostReaction &reaction) {
        const bool custom = s.world.emoji.contains(reaction.name);
        const QString url = custom ? s.file(u"emoji/" + reaction.name + u".png") : QString();
        return s.object({{"name", s.text(reaction.name)},
                         {"count", s.number(reaction.count)},
                         {"me", s.flag(reaction.mine && post.by != s.viewer.member->person)},
                         {"url", s.text(url)},
                         {"static_url", s.text(url)}});
    });
}

// A quoted post that quotes another tells only that one's id (docs.joinmastodon.org/entities/ShallowQuote).
Node quoteEntity(Scribe &s, const Post &post, int depth)
{
    if (post.quote.isEmpty())
        return s.none();
    const Post *quoted = s.world.post(post.quote);
    const bool shown = post.quoteState.isEmpty() && quoted && maySee(s.viewer, s.world, *quoted);
    const Node state = s.text(!post.quoteState.isEmpty() ? QStringView(post.quoteState)
                                  : shown                ? QStringView(u"accepted")
                                                         : QStringView(u"unauthorized"));
    if (depth > 0)
        return s.object({{"state", state}, {"quoted_status_id", shown ? s.text(postId(s.viewer, s.world, *quoted)) : s.none()}});
    return s.object({{"state", state}, {"quoted_status", shown ? statusEntity(s, *quoted, depth + 1) : s.none()}});
}

void setOwnActs(Scribe &s, Node out, const Post &post)
{
    if (!s.viewer.member)
        return;
    const Member &me = *s.viewer.member;
    s.json.set(out, "favourited", s.flag(chose(me.favourites, post)));
    s.json.set(out, "reblogged", s.flag(chose(me.boosted, post)));
    s.json.set(out, "bookmarked", s.flag(chose(me.bookmarks, post)));
    s.json.set(out, "muted", s.flag(me.muting.contains(post.by)));
    if (post.by == me.person)
        s.json.set(out, "pinned", s.flag(post.pinned));
    s.json.set(out, "filtered", filteredEntities(s, post));
    if (s.server().reactions)
        s.json.set(out, "reactions", reactionEntities(s, post));
}

}

Node statusEntity(Scribe &s, const Post &post, int quoteDepth)
{
    const Person &author = *s.world.person(post.by);
    const Post *parent = s.world.post(post.replyTo);
    const LinkCard *card = s.world.card(post.card);
    const Person *answered = parent ? s.world.person(parent->by) : nullptr;
    const Node out
        = s.object({{"id", s.text(postId(s.viewer, s.world, post))},
                    {"uri", s.text(author.uri() + u"/statuses/" + post.key)},
                    {"url", s.text(author.url() + u'/' + post.key)},
                    {"created_at", s.moment(post.age)},
                    {"edited_at", post.edited.isEmpty() ? s.none() : s.moment(spanOf(post.edited))},
                    {"account", accountEntity(s, author)},
                    {"in_reply_to_id", parent ? s.text(postId(s.viewer, s.world, *parent)) : s.none()},
                    {"in_reply_to_account_id", answered ? s.text(personId(s.viewer, s.world, *answered)) : s.none()},
                    {"sensitive", s.flag(post.sensitive || !post.warning.isEmpty())},
                    {"spoiler_text", s.text(post.warning)},
                    {"visibility", s.text(post.visibility)},
                    {"language", s.text(post.lang)},
                    {"content", s.text(post.html)},
                    {"replies_count", s.number(repliesTo(s.viewer, s.world, post))},
                    {"reblogs_count", s.number(post.boosts)},
                    {"favourites_count", s.number(post.likes)},
                    {"quotes_count", s.number(post.quotes)},
                    {"reblog", s.none()},
                    {"application", post.app.isEmpty() ? s.none() : s.object({{"name", s.text(post.app)}, {"website", s.none()}})},
                    {"media_attachments", mediaEntities(s, post)},
                    {"mentions", mentionEntities(s, post)},
                    {"tags",
                     s.array(post.tags,
                             [&](const QString &tag) {
                                 return s.object({{"name", s.text(tag.toLower())}, {"url", s.text(s.origin() + u"/tags/" + tag.toLower())}});
                             })},
                    {"emojis", emojiEntities(s, post.text + u' ' + post.warning)},
                    {"poll", post.poll ? pollEntity(s, post) : s.none()},
                    {"card", card ? cardEntity(s, *card) : s.none()},
                    {"quote", quoteEntity(s, post, quoteDepth)}});
    if (post.localOnly)
        s.json.set(out, "local_only", s.flag(true));
    setOwnActs(s, out, post);
    return out;
}

Node itemEntity(Scribe &s, int item)
{
    if (!isBoost(s.world, item))
        return statusEntity(s, s.world.posts[item]);
    const Boost &boost = s.world.boosts[item - s.world.posts.size()];
    const Person &by = *s.world.person(boost.by);
    const Post &post = *s.world.post(boost.post);
    const QString id = itemId(s.viewer, s.world, item);
    const QString uri = by.uri() + u"/statuses/boost-" + boost.post + u"/activity";
    return s.object({{"id", s.text(id)},
                     {"uri", s.text(uri)},
                     {"url", s.text(uri)},
                     {"created_at", s.moment(boost.age)},
                     {"edited_at", s.none()},
                     {"account", accountEntity(s, by)},
                     {"sensitive", s.flag(false)},
                     {"spoiler_text", s.text(u"")},
                     {"visibility", s.text(u"public")},
                     {"language", s.none()},
                     {"content", s.text(post.html)},
                     {"reblog", statusEntity(s, post)},
                     {"media_attachments", s.json.array()},
                     {"mentions", s.json.array()},
                     {"tags", s.json.array()},
                     {"emojis", s.json.array()}});
}

Node revisionEntities(Scribe &s, const Post &post)
{
    const Person &author = *s.world.person(post.by);
    const auto version = [&](qint64 age, const QString &html, const QString &warning) {
        const Node poll = post.poll
            ? s.object(
                  {{"options", s.array(post.poll->options, [&](const PollOption &option) { return s.object({{"title", s.text(option.title)}}); })}})
            : s.none();
        return s.object({{"content", s.text(html)},
                         {"spoiler_text", s.text(warning)},
                         {"sensitive", s.flag(post.sensitive)},
                         {"created_at", s.moment(age)},
                         {"account", accountEntity(s, author)},
                         {"poll", poll},
                         {"media_attachments", mediaEntities(s, post)},
                         {"emojis", emojiEntities(s, post.text)}});
    };
    const Node out = s.array(post.revisions, [&](const PostRevision &revision) {
        return version(spanOf(revision.ago), written(s.world, revision.text).html, revision.warning);
    });
    json::Builder::append(out, version(post.edited.isEmpty() ? post.age : spanOf(post.edited), post.html, post.warning));
    return out;
}

}
