// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mappost.h"

#include "core/html/parse.h"
#include "core/html/text.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapbody.h"
#include "core/mastodon/mapmedia.h"
#include "core/mastodon/mapquote.h"
#include "core/mastodon/words.h"

namespace foyer::mastodon {
namespace {

using model::Visibility;
constexpr Words<Visibility, 8> visibilities{{
    {Visibility::Public, u"public"},
    {Visibility::Unlisted, u"unlisted"},
    {Visibility::Followers, u"private"},
    {Visibility::Direct, u"direct"},
    {Visibility::Local, u"local"},
    {Visibility::Public, u"public_unlisted"},
    {Visibility::Unlisted, u"login"}, // kmyblue
    {Visibility::Direct, u"list"},    // Pleroma, Akkoma: told to some by name
}};

// A word that we do not know ("limited", "mutuals_only", "circle"…) means: not everybody.
Visibility toVisibility(const QString &word)
{
    return word.isEmpty() ? Visibility::Public : valueOf(visibilities, word, Visibility::Followers);
}

QList<model::Mention> toMentions(const QList<entities::Mention> &mentions, const MapContext &context)
{
    QList<model::Mention> mapped;
    for (const entities::Mention &mention : mentions) {
        const QString handle = toHandle(mention.acct.isEmpty() ? mention.username : mention.acct, context);
        if (!handle.isEmpty())
            mapped.append({.serverId = mention.id, .handle = handle, .username = mention.username, .url = webAddress(mention.url, context)});
    }
    return mapped;
}

QStringList toTags(const QList<entities::StatusTag> &tags)
{
    QStringList mapped;
    for (const entities::StatusTag &tag : tags) {
        const QString name = tag.name.startsWith(u'#') ? tag.name.sliced(1) : tag.name;
        if (!name.isEmpty() && !mapped.contains(name, Qt::CaseInsensitive))
            mapped.append(name);
    }
    return mapped;
}

QList<model::Reaction> toReactions(const entities::Status &status, const MapContext &context)
{
    const QList<entities::Reaction> &told = status.pleroma && !status.pleroma->emojiReactions.isEmpty() ? status.pleroma->emojiReactions
        : !status.reactions.isEmpty()                                                                   ? status.reactions
                                                                                                        : status.emojiReactions;
    QList<model::Reaction> mapped;
    for (const entities::Reaction &reaction : told) {
        if (!reaction.name.isEmpty())
            mapped.append(toReaction(reaction, context));
    }
    return mapped;
}

QList<model::FilterMatch> toMatches(const QList<entities::FilterResult> &results)
{
    QList<model::FilterMatch> mapped;
    for (const entities::FilterResult &result : results) {
        if (!result.filter.id.isEmpty())
            mapped.append({.filterId = result.filter.id, .title = result.filter.title, .hides = result.filter.filterAction == u"hide"});
    }
    return mapped;
}

QString uriOf(const entities::Status &status, const MapContext &context)
{
    if (!status.uri.isEmpty())
        return status.uri;
    return status.url.isEmpty() ? context.origin + u"/statuses/" + status.id : status.url;
}

model::Body bodyOf(const entities::Status &status, const model::Post &post)
{
    const html::Context known{
        .emojis = shortcodes(post.emojis),
        .mentions = post.mentions,
        .tags = post.tags,
        .hasMedia = !post.media.isEmpty() || post.poll || post.card,
        .stripQuoteInline = post.quote.has_value(),
    };
    if (status.content.isEmpty() && status.pleroma)
        return html::parsePlain(status.pleroma->content.plain, known);
    model::Body body = html::parse(status.content, known);
    if (status.friendica && !status.friendica->title.isEmpty()) {
        // Friendica's posts may have a title, which its content does not repeat.
        const model::Span title{.kind = model::Span::Kind::Text, .text = html::tamed(status.friendica->title)};
        body.blocks.prepend({.kind = model::Block::Kind::Heading, .number = 2, .spans = {title}});
    }
    return body;
}

}

std::optional<model::Post> toPost(const entities::Status &status, MapContext &context)
{
    if (status.reblog)
        return toPost(*status.reblog, context);
    std::optional<model::Author> author = toAuthor(status.account, context);
    if (status.id.isEmpty() || !author)
        return {};
    model::Post post{
        .uri = uriOf(status, context),
        .serverId = status.id,
        .url = webAddress(status.url, context),
        .author = *std::move(author),
        .createdAt = status.createdAt,
        .editedAt = status.editedAt,
        .visibility = toVisibility(status.visibility),
        .localOnly = status.localOnly || status.visibility == u"local",
        .sensitive = status.sensitive,
        .contentWarning = html::tamed(status.spoilerText),
        .language = status.language,
        .media = mapList(status.mediaAttachments, context, toMedia),
        .poll = status.poll ? toPoll(*status.poll, context) : std::nullopt,
        .card = status.card ? toCard(*status.card, context) : std::nullopt,
        .quote = toQuote(status, context),
        .mentions = toMentions(status.mentions, context),
        .tags = toTags(status.tags),
        .emojis = toEmojis(status.emojis, context),
        .reactions = toReactions(status, context),
        .filtered = toMatches(status.filtered),
        .inReplyToServerId = status.inReplyToId,
        .inReplyToAuthorId = status.inReplyToAccountId,
        .replies = status.repliesCount,
        .boosts = status.reblogsCount,
        .favourites = status.favouritesCount,
        .quotes = status.quotesCount,
        .favourited = status.favourited,
        .boosted = status.reblogged,
        .bookmarked = status.bookmarked,
        .muted = status.muted,
        .pinned = status.pinned,
    };
    if (status.application) {
        post.applicationName = html::tamed(status.application->name);
        post.applicationUrl = webAddress(status.application->website, context);
    }
    post.body = bodyOf(status, post);
    return post;
}

std::optional<model::TimelineEntry> toEntry(const entities::Status &status, MapContext &context)
{
    std::optional<model::Post> post = toPost(status, context);
    if (status.id.isEmpty() || !post)
        return {};
    model::TimelineEntry entry{.id = status.id, .post = *std::move(post)};
    if (!status.reblog)
        return entry;
    std::optional<model::Author> by = toAuthor(status.account, context);
    if (!by)
        return {};
    entry.post.filtered = entry.post.filtered.isEmpty() ? toMatches(status.filtered) : entry.post.filtered;
    entry.boost = model::Boost{
        .by = *std::move(by),
        .at = status.createdAt,
        .uri = uriOf(status, context),
        .visibility = toVisibility(status.visibility),
    };
    return entry;
}

entities::Status fromPost(const model::Post &post, const MapContext &context)
{
    entities::Status status{
        .id = post.serverId,
        .uri = post.uri,
        .url = post.url,
        .account = fromAuthor(post.author, context),
        .createdAt = post.createdAt,
        .editedAt = post.editedAt,
        .content = fromBody(post.body, context),
        .spoilerText = post.contentWarning,
        .visibility = wordOf(visibilities, post.visibility),
        .sensitive = post.sensitive,
        .language = post.language,
        .inReplyToId = post.inReplyToServerId,
        .inReplyToAccountId = post.inReplyToAuthorId,
        .emojis = fromEmojis(post.emojis),
        .poll = post.poll ? std::optional(fromPoll(*post.poll)) : std::nullopt,
        .card = post.card ? std::optional(fromCard(*post.card, context)) : std::nullopt,
        .quote = post.quote ? std::optional(fromQuote(*post.quote, context)) : std::nullopt,
        .repliesCount = post.replies,
        .reblogsCount = post.boosts,
        .favouritesCount = post.favourites,
        .quotesCount = post.quotes,
        .favourited = post.favourited,
        .reblogged = post.boosted,
        .bookmarked = post.bookmarked,
        .muted = post.muted,
        .pinned = post.pinned,
        .localOnly = post.localOnly,
    };
    if (!post.applicationName.isEmpty())
        status.application = entities::Application{.name = post.applicationName, .website = post.applicationUrl};
    for (const model::Media &media : post.media)
        status.mediaAttachments.append(fromMedia(media));
    for (const model::Mention &mention : post.mentions)
        status.mentions.append({.id = mention.serverId, .username = mention.username, .acct = toAcct(mention.handle, context), .url = mention.url});
    for (const QString &tag : post.tags)
        status.tags.append({.name = tag, .url = tagAddress(tag, context)});
    for (const model::Reaction &reaction : post.reactions)
        status.reactions.append(fromReaction(reaction));
    for (const model::FilterMatch &match : post.filtered) {
        const QString action = match.hides ? QStringLiteral("hide") : QStringLiteral("warn");
        status.filtered.append({.filter = {.id = match.filterId, .title = match.title, .filterAction = action}});
    }
    return status;
}

entities::Status fromEntry(const model::TimelineEntry &entry, const MapContext &context)
{
    entities::Status status = fromPost(entry.post, context);
    if (!entry.boost)
        return status;
    entities::Status boost{
        .id = entry.id,
        .uri = entry.boost->uri,
        .url = entry.boost->uri, // as Mastodon writes it
        .account = fromAuthor(entry.boost->by, context),
        .createdAt = entry.boost->at,
        .visibility = wordOf(visibilities, entry.boost->visibility),
        .reblogged = status.reblogged,
    };
    boost.reblog = std::make_shared<entities::Status>(std::move(status));
    return boost;
}

model::Thread toThread(const entities::Context &thread, MapContext &context)
{
    return {.ancestors = mapList(thread.ancestors, context, toPost), .descendants = mapList(thread.descendants, context, toPost)};
}

std::optional<model::Revision> toRevision(const entities::StatusEdit &edit, MapContext &context)
{
    const QList<model::Emoji> emojis = toEmojis(edit.emojis, context);
    const QList<model::Media> media = mapList(edit.mediaAttachments, context, toMedia);
    model::Revision revision{
        .createdAt = edit.createdAt,
        .contentWarning = html::tamed(edit.spoilerText),
        .sensitive = edit.sensitive,
        .body = html::parse(edit.content, {.emojis = shortcodes(emojis), .hasMedia = !media.isEmpty() || edit.poll}),
        .media = media,
        .emojis = emojis,
    };
    if (edit.poll) {
        for (const entities::EditPollOption &option : edit.poll->options)
            revision.pollOptions.append(html::tamed(option.title));
    }
    return revision;
}

model::Reaction toReaction(const entities::Reaction &reaction, const MapContext &context)
{
    // Misskey's kin write ":blobcat:" and ":blobcat@.:", where the dot is this server.
    QString name = reaction.name;
    if (name.size() > 2 && name.startsWith(u':') && name.endsWith(u':'))
        name = name.sliced(1, name.size() - 2);
    if (name.endsWith(u"@."))
        name.chop(2);
    if (!reaction.domain.isEmpty() && !name.contains(u'@'))
        name += u'@' + reaction.domain;
    const QString staticUrl = webAddress(reaction.staticUrl, context);
    const QString url = webAddress(reaction.url, context);
    return {
        .name = name,
        .url = url,
        .staticUrl = staticUrl.isEmpty() ? url : staticUrl,
        .count = std::max<qint64>(0, reaction.count),
        .mine = reaction.me,
    };
}

entities::Reaction fromReaction(const model::Reaction &reaction)
{
    return {.name = reaction.name, .count = reaction.count, .me = reaction.mine, .url = reaction.url, .staticUrl = reaction.staticUrl};
}

}
