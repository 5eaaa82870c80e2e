// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapnotification.h"

#include "core/html/text.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mappost.h"
#include "core/mastodon/words.h"

namespace foyer::mastodon {
namespace {

using Kind = model::Notification::Kind;
constexpr Words<Kind, 22> kinds{{
    {Kind::Mention, u"mention"},
    {Kind::Post, u"status"},
    {Kind::Boost, u"reblog"},
    {Kind::Follow, u"follow"},
    {Kind::FollowRequest, u"follow_request"},
    {Kind::Favourite, u"favourite"},
    {Kind::Poll, u"poll"},
    {Kind::Edit, u"update"},
    {Kind::Reaction, u"reaction"},
    {Kind::Quote, u"quote"},
    {Kind::QuotedEdit, u"quoted_update"},
    {Kind::Move, u"move"},
    {Kind::SignUp, u"admin.sign_up"},
    {Kind::Report, u"admin.report"},
    {Kind::SeveredRelationships, u"severed_relationships"},
    {Kind::ModerationWarning, u"moderation_warning"},
    {Kind::AnnualReport, u"annual_report"},
    {Kind::Reaction, u"emoji_reaction"},         // Fedibird, kmyblue
    {Kind::Reaction, u"pleroma:emoji_reaction"}, // Pleroma, Akkoma
    {Kind::Report, u"pleroma:report"},
    {Kind::Quote, u"status_reference"}, // Fedibird, kmyblue
    {Kind::Boost, u"renote"},           // Misskey's own word
}};

model::Reaction reactionOf(const entities::Notification &notification, const MapContext &context)
{
    if (notification.reaction)
        return toReaction(*notification.reaction, context);
    if (notification.emojiReaction)
        return toReaction(*notification.emojiReaction, context);
    return toReaction({.name = notification.emoji, .url = notification.emojiUrl}, context);
}

QString textOf(const entities::Notification &notification)
{
    if (notification.report)
        return notification.report->comment;
    if (notification.moderationWarning)
        return notification.moderationWarning->text;
    if (notification.event)
        return notification.event->targetName;
    return notification.annualReport ? notification.annualReport->year : QString();
}

void setText(entities::Notification &notification, Kind kind, const QString &text)
{
    if (kind == Kind::Report)
        notification.report = entities::Report{.comment = text};
    else if (kind == Kind::ModerationWarning)
        notification.moderationWarning = entities::ModerationWarning{.text = text};
    else if (kind == Kind::SeveredRelationships)
        notification.event = entities::RelationshipSeveranceEvent{.targetName = text};
    else if (kind == Kind::AnnualReport)
        notification.annualReport = entities::AnnualReport{.year = text};
}

}

std::optional<model::Notification> toNotification(const entities::Notification &notification, MapContext &context)
{
    std::optional<model::Author> author = toAuthor(notification.account, context);
    if (notification.id.isEmpty() || !author)
        return {};
    return model::Notification{
        .serverId = notification.id,
        .kind = valueOf(kinds, notification.type, Kind::Other),
        .type = notification.type,
        .createdAt = notification.createdAt,
        .author = *std::move(author),
        .post = notification.status ? toPost(*notification.status, context) : std::nullopt,
        .groupKey = notification.groupKey,
        .reaction = reactionOf(notification, context),
        .text = html::tamed(textOf(notification)),
    };
}

entities::Notification fromNotification(const model::Notification &notification, const MapContext &context)
{
    entities::Notification mapped{
        .id = notification.serverId,
        .type = notification.type.isEmpty() ? wordOf(kinds, notification.kind) : notification.type,
        .groupKey = notification.groupKey,
        .createdAt = notification.createdAt,
        .account = fromAuthor(notification.author, context),
        .status = notification.post ? std::optional(fromPost(*notification.post, context)) : std::nullopt,
        .emoji = notification.reaction.name,
        .emojiUrl = notification.reaction.url,
    };
    if (!notification.text.isEmpty())
        setText(mapped, notification.kind, notification.text);
    return mapped;
}

}
