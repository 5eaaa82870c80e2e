// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of NotificationsModel that turns a group into what a row shows.
#include "app/viewmodels/notificationsmodel.h"

#include "app/presentation/attachments.h"
#include "app/presentation/dates.h"
#include "app/presentation/notificationsentence.h"
#include "app/presentation/personview.h"

#include <algorithm>

namespace foyer::app {

using Kind = model::Notification::Kind;

QHash<int, QByteArray> NotificationsModel::roleNames() const
{
    return {{RowIdRole, "rowId"},
            {KindRole, "kind"},
            {SentenceMarkupRole, "sentenceMarkup"},
            {SpokenRole, "spoken"},
            {PeopleRole, "people"},
            {HasPostRole, "hasPost"},
            {PostRole, "post"},
            {TextRole, "text"},
            {ReactionRole, "reaction"},
            {AtRole, "at"},
            {UnreadRole, "unread"},
            {GapRole, "gap"},
            {GapLoadingRole, "gapLoading"},
            {AccountIdRole, "accountId"},
            {AccountHandleRole, "accountHandle"},
            {OpensRole, "opens"}};
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = itemAt(index.row());
    switch (role) {
    case RowIdRole:
        return static_cast<double>(item.group.id);
    case AtRole:
        return static_cast<double>(item.group.newest.createdAt.ms);
    case UnreadRole:
        return item.unread;
    case GapRole:
        return item.group.gap;
    case GapLoadingRole:
        return item.gapLoading;
    case AccountIdRole:
        return static_cast<double>(item.group.account);
    case AccountHandleRole:
        return scope().isMerged() ? handlesOf(*services().sessions, {item.group.account}).value(0) : QString();
    case OpensRole:
        return opens(item);
    default:
        return content(item, role);
    }
}

QVariant NotificationsModel::content(const Item &item, int role) const
{
    const model::Notification &notification = item.group.newest;
    switch (role) {
    case KindRole:
        return notificationKindName(notification.kind);
    case SentenceMarkupRole:
        return sentenceOf(item, true);
    case SpokenRole:
        return spokenOf(item);
    case PeopleRole:
        return QVariant::fromValue(peopleOf(item));
    case HasPostRole:
        return notification.post.has_value();
    case PostRole:
        return postOf(item);
    case TextRole:
        return notification.text;
    case ReactionRole:
        return QVariant::fromValue(makeReactionView(notification.reaction, services().emojiStyle()));
    default:
        return {};
    }
}

QVariant NotificationsModel::postOf(const Item &item) const
{
    if (!item.post.isValid()) {
        PostView view;
        if (const auto &post = item.group.newest.post) {
            ViewContext context = services().viewContext(item.group.account, item.postId);
            context.filtering = m_filters.forPost(item.group.account, *post);
            view = makePostView(*post, context);
        }
        item.post = QVariant::fromValue(view);
    }
    return item.post;
}

QList<PersonView> NotificationsModel::peopleOf(const Item &item) const
{
    QList<PersonView> people;
    const EmojiStyle style = services().emojiStyle();
    for (const model::Author &author : item.group.authors)
        people << makePersonView(author, style);
    return people;
}

QString NotificationsModel::sentenceOf(const Item &item, bool markup) const
{
    const model::Notification &notification = item.group.newest;
    const EmojiStyle style = services().emojiStyle();
    const ReactionView reaction = makeReactionView(notification.reaction, style);
    const sync::Session *session = services().sessions->byId(item.group.account);
    const model::Account account = session ? session->account() : model::Account();
    const int people = std::max(item.group.count, static_cast<int>(item.group.authors.size()));
    NotificationSubject subject{
        .kind = notification.kind,
        .name = markup ? u"<b>" + nameMarkup(notification.author, style) + u"</b>" : plainName(notification.author),
        .others = std::max(0, people - 1),
        .ownPost = !notification.post || notification.post->author.handle == account.author.handle,
        .directPost = notification.post && notification.post->visibility == model::Visibility::Direct,
        .serverName = account.instance.domain,
        .reaction = reaction.text,
    };
    if (markup)
        subject.reaction = reaction.image.isEmpty()
            ? escaped(reaction.text)
            : emojiImage({.shortcode = reaction.name, .url = notification.reaction.url, .staticUrl = notification.reaction.staticUrl}, style);
    else if (subject.reaction.isEmpty())
        subject.reaction = reaction.name;
    if (markup)
        subject.serverName = escaped(subject.serverName);
    return notificationSentence(subject);
}

QString NotificationsModel::spokenOf(const Item &item) const
{
    const QString sentence = sentenceOf(item, false);
    const QString age = relativeTimeLong(item.group.newest.createdAt, services().clock->now());
    const QString state = item.unread ? tr("Unread.") : QString();
    const QString words = item.group.newest.post ? postOf(item).value<PostView>().spokenContent : item.group.newest.text;
    //: %1: what happened; %2: when, as "5 minutes ago"; %3: the words of the post; %4: "Unread." or nothing
    return tr("%1, %2. %3 %4").arg(sentence, age, words, state).trimmed();
}

QString NotificationsModel::opens(const Item &item) const
{
    if (item.group.newest.post && item.postId != 0)
        return QStringLiteral("post");
    switch (item.group.newest.kind) {
    case Kind::Follow:
    case Kind::FollowRequest:
    case Kind::Move:
    case Kind::SignUp:
        return QStringLiteral("person");
    default:
        return {};
    }
}

}
