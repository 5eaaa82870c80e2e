// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/makepostview.h"

#include "app/presentation/attachments.h"
#include "app/presentation/bodyview.h"
#include "app/presentation/numbers.h"
#include "app/presentation/personview.h"
#include "app/presentation/quoteview.h"
#include "app/presentation/spoken.h"
#include "app/presentation/words.h"
#include "core/formula/find.h"

#include <algorithm>

namespace foyer::app {
namespace {

constexpr qsizetype maxWarningLength = 500;
constexpr int maxEmojisInWarning = 20;

QString replyHandle(const model::Post &post)
{
    if (post.inReplyToServerId.isEmpty())
        return {};
    if (!post.inReplyToAuthorId.isEmpty() && post.inReplyToAuthorId == post.author.serverId)
        return u'@' + post.author.handle;
    const auto mention = std::ranges::find(post.mentions, post.inReplyToAuthorId, &model::Mention::serverId);
    if (mention != post.mentions.end())
        return u'@' + mention->handle;
    //: Takes the place of a handle: replying to …
    return Words::tr("someone");
}

QString seenMarkup(const QList<model::Author> &boosters, const QString &authorMarkup, const EmojiStyle &style)
{
    const QString first = isolated(nameMarkup(boosters.first(), style));
    const int others = static_cast<int>(boosters.size()) - 1;
    if (others == 0)
        return Words::tr("%1 boosted a post by %2 that you have read").arg(first, isolated(authorMarkup));
    return Words::tr("%1 and %Ln others boosted a post by %2 that you have read", nullptr, others).arg(first, isolated(authorMarkup));
}

void addBoost(PostView &view, const ViewContext &context)
{
    if (!context.boost && context.boosters.isEmpty())
        return;
    const QList<model::Author> boosters = context.boosters.isEmpty() ? QList{context.boost->by} : context.boosters;
    const model::Author &first = boosters.first();
    view.boostedByMarkup = boostedByMarkup(boosters, context.emoji);
    view.boosterAvatar = makePersonView(first, context.emoji).avatar;
    view.boosterServerId = first.serverId;
    if (context.seenBefore)
        view.seenMarkup = seenMarkup(boosters, view.author.nameMarkup, context.emoji);
}

void addAttachments(PostView &view, const model::Post &post, const ViewContext &context)
{
    view.media = makeMediaViews(post.media);
    if (post.poll) {
        view.hasPoll = true;
        view.poll = makePollView(*post.poll, context.emoji);
    }
    // Beside pictures or a quoted post a card only says again what the link says.
    if (post.card && post.media.isEmpty() && !post.quote && isWebAddress(post.card->url)) {
        view.hasCard = true;
        view.card = makeCardView(*post.card);
    }
    for (const model::Reaction &reaction : post.reactions)
        view.reactions.append(makeReactionView(reaction, context.emoji));
}

void addFilter(PostView &view, const model::Post &post, const ViewContext &context)
{
    if (!context.filtering)
        return;
    const model::FilterVerdict verdict = context.filtering->judge(post);
    if (verdict.action >= model::FilterVerdict::Action::Warn)
        view.filterTitle = verdict.title.isEmpty() ? Words::tr("a filter of yours") : verdict.title;
    else if (verdict.action == model::FilterVerdict::Action::Blur)
        view.sensitive = true;
}

void addNumbers(PostView &view, const model::Post &post)
{
    view.replies = countText(post.replies);
    view.boosts = countText(post.boosts);
    view.favourites = countText(post.favourites);
    view.quotes = countText(post.quotes);
    view.favourited = post.favourited;
    view.boosted = post.boosted;
    view.bookmarked = post.bookmarked;
    view.pinned = post.pinned;
}

}

QString visibilityName(const model::Post &post)
{
    if (post.localOnly)
        return QStringLiteral("local");
    switch (post.visibility) {
    case model::Visibility::Unlisted:
        return QStringLiteral("unlisted");
    case model::Visibility::Followers:
        return QStringLiteral("followers");
    case model::Visibility::Direct:
        return QStringLiteral("direct");
    case model::Visibility::Local:
        return QStringLiteral("local");
    case model::Visibility::Public:
        break;
    }
    return QStringLiteral("public");
}

QString boostedByMarkup(const QList<model::Author> &boosters, const EmojiStyle &style)
{
    if (boosters.isEmpty())
        return {};
    const QString first = isolated(nameMarkup(boosters.first(), style));
    const int others = static_cast<int>(boosters.size()) - 1;
    if (others == 0)
        return Words::tr("%1 boosted").arg(first);
    return Words::tr("%1 and %Ln others boosted", nullptr, others).arg(first);
}

PostView makePostView(const model::Post &post, const ViewContext &context, int quoteDepth)
{
    PostView view;
    view.postId = static_cast<double>(context.postId);
    view.accountId = static_cast<double>(context.account);
    view.serverId = post.serverId;
    view.url = isWebAddress(post.url) ? post.url : isWebAddress(post.uri) ? post.uri : QString();
    view.author = makePersonView(post.author, context.emoji);
    addBoost(view, context);
    view.replyTo = replyHandle(post);
    view.createdAt = static_cast<double>(post.createdAt.ms);
    view.editedAt = static_cast<double>(post.editedAt.ms);
    view.visibility = visibilityName(post);
    view.language = languageName(post.language);
    const QString warning = oneLine(post.contentWarning, maxWarningLength);
    view.warningMarkup = withEmojis(warning, post.emojis, context.emoji, maxEmojisInWarning);
    view.warningRightToLeft = isRightToLeft(warning);
    view.blocks = makeBlocks(post.body, {.emojis = post.emojis, .mentions = post.mentions, .emoji = context.emoji});
    view.isLong = isLongBody(post.body);
    view.tagBar = post.body.tagBar;
    view.sensitive = post.sensitive;
    addFilter(view, post, context);
    addAttachments(view, post, context);
    if (post.quote)
        addQuote(view, *post.quote, context, quoteDepth);
    addNumbers(view, post);
    view.applicationName = oneLine(post.applicationName, maxNameLength);
    view.seenThrough = context.seenThrough;
    view.plainText = model::plainText(post.body);
    view.words = formula::inWords(view.plainText);
    view.spokenContent = spokenContent(post, view, context);
    view.spoken = spokenSentence(view, context.now);
    return view;
}

}
