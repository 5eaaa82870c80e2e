// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payload.h"

#include "core/store/compacttables.h"

#include <algorithm>

namespace foyer::store {
namespace {

struct PostExtra {
    QString replyToAuthor;
    QString pollId;
    QList<int> ownVotes;
    bool voted = false;
    QList<model::FilterMatch> filtered;
    QStringList mentionIds; // in the order of the post's mentions
    QStringList mediaIds;
    QStringList ownReactions; // names
    int quoteState = -1;      // model::Quote::State; -1 = quotes nothing
    QString quoteId;
    bool quoteIsShown = false;

    bool operator==(const PostExtra &) const = default;
};

bool hasLink(const model::Post &post)
{
    return post.card || std::ranges::any_of(post.body.blocks, [](const model::Block &block) {
               return std::ranges::any_of(block.spans, [](const model::Span &span) { return span.kind == model::Span::Kind::Link; });
           });
}

qint64 flagIf(bool set, qint64 flag)
{
    return set ? flag : 0;
}

template<class T>
QStringList serverIds(const QList<T> &elements)
{
    QStringList ids;
    if (std::ranges::all_of(elements, [](const T &element) { return element.serverId.isEmpty(); }))
        return ids;
    for (const T &element : elements)
        ids += element.serverId;
    return ids;
}

template<class T>
void setServerIds(QList<T> &elements, const QStringList &ids)
{
    for (qsizetype i = 0; i < std::min(elements.size(), ids.size()); ++i)
        elements[i].serverId = ids[i];
}

}

template<>
struct compact::Table<PostExtra> {
    static constexpr auto fields = std::make_tuple(
        field("a", &PostExtra::replyToAuthor), field("p", &PostExtra::pollId), field("v", &PostExtra::ownVotes), field("V", &PostExtra::voted),
        field("f", &PostExtra::filtered), field("@", &PostExtra::mentionIds), field("m", &PostExtra::mediaIds), field("r", &PostExtra::ownReactions),
        field("q", &PostExtra::quoteState), field("qi", &PostExtra::quoteId), field("qs", &PostExtra::quoteIsShown));
};

QByteArray packed(const QByteArray &payload)
{
    constexpr qsizetype worthwhile = 160; // below it, next to nothing is gained
    constexpr int fastest = 1;            // a slower level takes a fiftieth less room
    return payload.size() < worthwhile ? payload : qCompress(payload, fastest);
}

QByteArray unpacked(const QByteArray &payload)
{
    return payload.startsWith('{') ? payload : qUncompress(payload);
}

qint64 postFlags(const model::Post &post)
{
    const bool reply = !post.inReplyToServerId.isEmpty();
    const bool toSelf = !post.inReplyToAuthorId.isEmpty() && post.inReplyToAuthorId == post.author.serverId;
    return flagIf(!post.media.isEmpty(), HasMedia) | flagIf(post.poll.has_value(), HasPoll) | flagIf(hasLink(post), HasLink)
        | flagIf(!post.contentWarning.isEmpty(), HasWarning) | flagIf(reply, IsReply) | flagIf(reply && !toSelf, IsReplyToOther)
        | flagIf(post.quote.has_value(), QuotesPost);
}

qint64 stateFlags(const model::Post &post)
{
    return flagIf(post.favourited, Favourited) | flagIf(post.boosted, Boosted) | flagIf(post.bookmarked, Bookmarked) | flagIf(post.muted, Muted)
        | flagIf(post.pinned, Pinned);
}

QByteArray postPayload(const model::Post &post)
{
    return compact::toBytes(post);
}

model::Post postFromPayload(const QByteArray &payload)
{
    return compact::fromBytes<model::Post>(unpacked(payload));
}

QByteArray postExtra(const model::Post &post, bool quoteIsStored)
{
    PostExtra extra{.replyToAuthor = post.inReplyToAuthorId,
                    .filtered = post.filtered,
                    .mentionIds = serverIds(post.mentions),
                    .mediaIds = serverIds(post.media)};
    if (post.poll) {
        extra.pollId = post.poll->serverId;
        extra.ownVotes = post.poll->ownVotes;
        extra.voted = post.poll->voted;
    }
    for (const model::Reaction &reaction : post.reactions) {
        if (reaction.mine)
            extra.ownReactions += reaction.name;
    }
    if (post.quote) {
        extra.quoteState = static_cast<int>(post.quote->state);
        extra.quoteId = post.quote->postServerId;
        extra.quoteIsShown = post.quote->post || (quoteIsStored && post.quote->state == model::Quote::State::Accepted);
    }
    return extra == PostExtra() ? QByteArray() : compact::toBytes(extra);
}

bool applyExtra(model::Post &post, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return false;
    const auto extra = compact::fromBytes<PostExtra>(bytes);
    post.inReplyToAuthorId = extra.replyToAuthor;
    post.filtered = extra.filtered;
    setServerIds(post.mentions, extra.mentionIds);
    setServerIds(post.media, extra.mediaIds);
    if (post.poll) {
        post.poll->serverId = extra.pollId;
        post.poll->ownVotes = extra.ownVotes;
        post.poll->voted = extra.voted;
    }
    for (model::Reaction &reaction : post.reactions)
        reaction.mine = extra.ownReactions.contains(reaction.name);
    if (extra.quoteState >= 0)
        post.quote = model::Quote{.state = static_cast<model::Quote::State>(extra.quoteState), .postServerId = extra.quoteId};
    return extra.quoteIsShown;
}

QString authorKey(const model::Author &author)
{
    if (!author.handle.isEmpty())
        return author.handle.toLower();
    return author.url.isEmpty() ? author.uri : author.url;
}

QByteArray authorPayload(const model::Author &author)
{
    const QString key = authorKey(author);
    if (author.handle != key)
        return compact::toBytes(author);
    model::Author plain = author;
    plain.handle.clear(); // the key says it
    return compact::toBytes(plain);
}

model::Author authorFromPayload(const QString &handle, const QByteArray &payload)
{
    auto author = compact::fromBytes<model::Author>(payload);
    if (author.handle.isEmpty())
        author.handle = handle;
    return author;
}

}
