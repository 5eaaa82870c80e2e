// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/profileview.h"

#include "app/presentation/bodyview.h"
#include "app/presentation/dates.h"
#include "app/presentation/numbers.h"
#include "app/presentation/personview.h"
#include "app/presentation/words.h"

#include <algorithm>

namespace foyer::app {
namespace {

constexpr qsizetype maxFieldName = 100;
constexpr int maxEmojisInFieldName = 10;

int amount(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, INT_MAX));
}

QVariantMap fieldView(const model::ProfileField &field, const BodyContext &context)
{
    QString value;
    for (const model::Block &block : field.value.blocks) {
        if (!value.isEmpty())
            value += u"<br>";
        value += makeMarkup(block.spans, context);
    }
    for (const QString &tag : field.value.tagBar)
        value += (value.isEmpty() ? QString() : QStringLiteral(" ")) + anchor(tagLink(tag), escaped(u'#' + tag));
    const bool verified = field.verifiedAt.isKnown();
    return {{QStringLiteral("nameMarkup"), withEmojis(oneLine(field.name, maxFieldName), context.emojis, context.emoji, maxEmojisInFieldName)},
            {QStringLiteral("valueMarkup"), value},
            {QStringLiteral("verified"), verified},
            {QStringLiteral("verifiedText"),
             verified ? Words::tr("Verified on %1: the page links back to this profile").arg(dateOnly(field.verifiedAt)) : QString()},
            {QStringLiteral("rightToLeft"), isRightToLeft(model::plainText(field.value))}};
}

void addNotice(ProfileView &view, const model::Author &author)
{
    if (author.suspended) {
        view.noticeKind = QStringLiteral("suspended");
        view.noticeText = Words::tr("This account has been suspended.");
    } else if (author.memorial) {
        view.noticeKind = QStringLiteral("memorial");
        view.noticeText = Words::tr("In memoriam: this person has died.");
    } else if (!author.movedToHandle.isEmpty()) {
        view.noticeKind = QStringLiteral("moved");
        view.noticeText = Words::tr("%1 has moved to %2.").arg(view.person.name, u'@' + author.movedToHandle);
        view.movedToHandle = author.movedToHandle;
        view.movedToServerId = author.movedToServerId;
    } else if (author.limited) {
        view.noticeKind = QStringLiteral("limited");
        view.noticeText = Words::tr("The moderators of your server have limited this account.");
    }
}

void addNumbers(ProfileView &view, const model::Author &author, Timestamp now)
{
    view.posts = compactNumber(author.posts);
    view.followers = compactNumber(author.followers);
    view.following = compactNumber(author.following);
    view.postsText = Words::tr("%Ln posts", nullptr, amount(author.posts));
    view.followersText = Words::tr("%Ln followers", nullptr, amount(author.followers));
    view.followingText = Words::tr("follows %Ln people", nullptr, amount(author.following));
    if (author.createdAt.isKnown())
        view.joinedText = Words::tr("Joined on %1").arg(dateOnly(author.createdAt));
    if (author.lastPostAt.isKnown())
        //: %1: "3 hours ago" or a date
        view.lastPostText = Words::tr("Last post: %1").arg(relativeTimeLong(author.lastPostAt, now));
}

}

ProfileView makeProfileView(const model::Author &author, const EmojiStyle &style, Timestamp now)
{
    ProfileView view;
    view.person = makePersonView(author, style);
    view.header = mediaAddress(style.animated || author.headerStatic.isEmpty() ? author.header : author.headerStatic);
    view.headerDescription = author.headerDescription;
    view.avatarFull = mediaAddress(author.avatar);
    view.avatarDescription = author.avatarDescription;
    view.url = isWebAddress(author.url) ? author.url : QString();
    const BodyContext context{.emojis = author.emojis, .mentions = {}, .emoji = style};
    view.bio = makeBlocks(author.note, context);
    for (const QString &tag : author.note.tagBar) {
        if (view.bio.isEmpty() || tag == author.note.tagBar.first())
            view.bio << BlockView{.kind = QStringLiteral("paragraph")};
        view.bio.last().markup += (view.bio.last().markup.isEmpty() ? QString() : QStringLiteral(" ")) + anchor(tagLink(tag), escaped(u'#' + tag));
    }
    for (const model::ProfileField &field : author.fields)
        view.fields << fieldView(field, context);
    for (const model::Role &role : author.roles)
        view.roles << QVariantMap{{QStringLiteral("name"), oneLine(role.name, maxFieldName)}, {QStringLiteral("color"), role.color}};
    view.hidesCollections = author.hidesCollections;
    addNumbers(view, author, now);
    addNotice(view, author);
    return view;
}

QString relationshipText(const model::Relationship &relationship)
{
    if (relationship.blocking)
        return Words::tr("You have blocked this account");
    if (relationship.domainBlocking)
        return Words::tr("You have blocked this account's server");
    if (relationship.blockedBy)
        return Words::tr("Has blocked you");
    if (relationship.muting)
        return Words::tr("You have muted this account");
    if (relationship.following && relationship.followedBy)
        return Words::tr("You follow each other");
    if (relationship.requestedBy)
        return Words::tr("Asks to follow you");
    if (relationship.followedBy)
        return Words::tr("Follows you");
    if (relationship.requested)
        return Words::tr("You have asked to follow this account");
    if (relationship.following)
        return Words::tr("You follow this account");
    return {};
}

QVariantMap relationshipMap(const model::Relationship &relationship)
{
    return {{QStringLiteral("following"), relationship.following},
            {QStringLiteral("requested"), relationship.requested},
            {QStringLiteral("followedBy"), relationship.followedBy},
            {QStringLiteral("muting"), relationship.muting},
            {QStringLiteral("blocking"), relationship.blocking},
            {QStringLiteral("blockedBy"), relationship.blockedBy},
            {QStringLiteral("domainBlocking"), relationship.domainBlocking},
            {QStringLiteral("notifying"), relationship.notifying},
            {QStringLiteral("showingBoosts"), relationship.showingBoosts}};
}

QString familiarText(const QList<model::Author> &familiar)
{
    if (familiar.isEmpty())
        return {};
    const QString first = isolated(plainName(familiar.first()));
    if (familiar.size() == 1)
        return Words::tr("Followed by %1, whom you follow").arg(first);
    return Words::tr("Followed by %1 and %Ln others that you follow", nullptr, static_cast<int>(familiar.size()) - 1).arg(first);
}

}
