// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapauthor.h"

#include "core/html/parse.h"
#include "core/html/text.h"
#include "core/mastodon/mapbody.h"

namespace foyer::mastodon {
namespace {

// What servers show where a person has set no picture. A grey box is not worth fetching, nor a row's height.
QString pictureOf(const QString &told, const MapContext &context)
{
    const QString url = webAddress(told, context);
    const qsizetype query = url.indexOf(u'?');
    const QStringView path = query < 0 ? QStringView(url) : QStringView(url).first(query);
    const bool placeholder = path.endsWith(u"/missing.png") // Mastodon
        || path.endsWith(u"/default_header.webp")           // GoToSocial
        || path.endsWith(u"/images/banner.png");            // Pleroma, Akkoma
    return placeholder ? QString() : url;
}

QList<model::Role> toRoles(const entities::Account &account)
{
    QList<entities::Role> told = account.roles;
    if (told.isEmpty() && account.role && account.role->highlighted)
        told.append(*account.role); // the own account has its role here
    QList<model::Role> roles;
    for (const entities::Role &role : told) {
        if (!role.name.isEmpty())
            roles.append({.name = html::tamed(role.name), .color = role.color});
    }
    return roles;
}

model::Author readAuthor(const entities::Account &account, const QString &handle, MapContext &context)
{
    const QList<model::Emoji> emojis = toEmojis(account.emojis, context);
    const html::Context known{.emojis = shortcodes(emojis)};
    model::Author author{
        .handle = handle,
        .serverId = account.id,
        .uri = account.uri.isEmpty() && account.pleroma ? account.pleroma->apId : account.uri,
        .url = webAddress(account.url, context),
        .username = account.username.isEmpty() ? handle.left(handle.lastIndexOf(u'@')) : account.username,
        .displayName = html::tamed(account.displayName),
        .avatar = pictureOf(account.avatar, context),
        .avatarStatic = pictureOf(account.avatarStatic, context),
        .avatarDescription = account.avatarDescription,
        .header = pictureOf(account.header, context),
        .headerStatic = pictureOf(account.headerStatic, context),
        .headerDescription = account.headerDescription,
        .bot = account.bot,
        .group = account.group,
        .locked = account.locked,
        .discoverable = account.discoverable.value_or(false),
        .noindex = account.noindex,
        .suspended = account.suspended,
        .limited = account.limited,
        .memorial = account.memorial,
        .hidesCollections = account.hideCollections || (account.pleroma && account.pleroma->hideFollowers),
        .emojis = emojis,
        .note = html::parse(account.note, known),
        .roles = toRoles(account),
        .posts = account.statusesCount,
        .followers = account.followersCount,
        .following = account.followingCount,
        .createdAt = account.createdAt,
        .lastPostAt = account.lastStatusAt,
    };
    for (const entities::AccountField &field : account.fields) {
        if (!field.name.isEmpty() || !field.value.isEmpty())
            author.fields.append({.name = html::tamed(field.name), .value = html::parse(field.value, known), .verifiedAt = field.verifiedAt});
    }
    if (account.moved && !account.moved->id.isEmpty()) {
        author.movedToHandle = toHandle(account.moved->acct, context);
        author.movedToServerId = account.moved->id;
    }
    return author;
}

}

std::optional<model::Author> toAuthor(const entities::Account &account, MapContext &context)
{
    if (account.id.isEmpty())
        return {};
    if (const auto known = context.authors.constFind(account.id); known != context.authors.cend())
        return *known;
    const QString handle = toHandle(account.acct.isEmpty() ? account.fqn : account.acct, context);
    if (handle.isEmpty())
        return {};
    return *context.authors.insert(account.id, readAuthor(account, handle, context));
}

entities::Account fromAuthor(const model::Author &author, const MapContext &context)
{
    entities::Account account{
        .id = author.serverId,
        .username = author.username.isEmpty() ? author.handle.left(author.handle.lastIndexOf(u'@')) : author.username,
        .acct = toAcct(author.handle, context),
        .uri = author.uri,
        .url = author.url,
        .displayName = author.displayName,
        .note = fromBody(author.note, context),
        .avatar = author.avatar,
        .avatarStatic = author.avatarStatic,
        .avatarDescription = author.avatarDescription,
        .header = author.header,
        .headerStatic = author.headerStatic,
        .headerDescription = author.headerDescription,
        .locked = author.locked,
        .bot = author.bot,
        .group = author.group,
        .discoverable = author.discoverable,
        .noindex = author.noindex,
        .suspended = author.suspended,
        .limited = author.limited,
        .memorial = author.memorial,
        .hideCollections = author.hidesCollections,
        .createdAt = author.createdAt,
        .lastStatusAt = author.lastPostAt,
        .statusesCount = author.posts,
        .followersCount = author.followers,
        .followingCount = author.following,
        .emojis = fromEmojis(author.emojis),
    };
    for (const model::ProfileField &field : author.fields)
        account.fields.append({.name = field.name, .value = fromBody(field.value, context), .verifiedAt = field.verifiedAt});
    for (const model::Role &role : author.roles)
        account.roles.append({.name = html::tamed(role.name), .color = role.color});
    if (!author.movedToServerId.isEmpty()) {
        account.moved = std::make_shared<entities::Account>();
        account.moved->id = author.movedToServerId;
        account.moved->acct = toAcct(author.movedToHandle, context);
    }
    return account;
}

std::optional<model::Relationship> toRelationship(const entities::Relationship &relationship, MapContext &)
{
    if (relationship.id.isEmpty())
        return {};
    return model::Relationship{
        .serverId = relationship.id,
        .following = relationship.following,
        .requested = relationship.requested,
        .followedBy = relationship.followedBy,
        .requestedBy = relationship.requestedBy,
        .muting = relationship.muting,
        .mutingNotifications = relationship.mutingNotifications,
        .blocking = relationship.blocking,
        .blockedBy = relationship.blockedBy,
        .domainBlocking = relationship.domainBlocking,
        .showingBoosts = relationship.showingReblogs,
        .notifying = relationship.notifying,
        .endorsed = relationship.endorsed,
        .note = relationship.note,
        .languages = relationship.languages,
        .muteExpiresAt = relationship.mutingExpiresAt,
    };
}

std::optional<model::Emoji> toEmoji(const entities::Emoji &emoji, MapContext &context)
{
    const QString url = webAddress(emoji.url, context);
    const QString staticUrl = webAddress(emoji.staticUrl, context);
    if (emoji.shortcode.isEmpty() || (url.isEmpty() && staticUrl.isEmpty()))
        return {};
    return model::Emoji{
        .shortcode = emoji.shortcode,
        .url = url.isEmpty() ? staticUrl : url,
        .staticUrl = staticUrl.isEmpty() ? url : staticUrl,
        .category = emoji.category,
        .visibleInPicker = emoji.visibleInPicker,
    };
}

entities::Emoji fromEmoji(const model::Emoji &emoji)
{
    return {.shortcode = emoji.shortcode,
            .url = emoji.url,
            .staticUrl = emoji.staticUrl,
            .visibleInPicker = emoji.visibleInPicker,
            .category = emoji.category};
}

QList<model::Emoji> toEmojis(const QList<entities::Emoji> &emojis, MapContext &context)
{
    return mapList(emojis, context, toEmoji);
}

QList<entities::Emoji> fromEmojis(const QList<model::Emoji> &emojis)
{
    QList<entities::Emoji> mapped;
    for (const model::Emoji &emoji : emojis)
        mapped.append(fromEmoji(emoji));
    return mapped;
}

}
