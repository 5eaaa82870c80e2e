// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/notificationsentence.h"

#include "app/presentation/markup.h"
#include "app/presentation/words.h"

namespace foyer::app {
namespace {

using Kind = model::Notification::Kind;

// Sentences that have a form for one person and one for several.
QString aboutPeople(const NotificationSubject &subject)
{
    const int n = subject.others;
    const bool one = n == 0;
    switch (subject.kind) {
    case Kind::Boost:
        if (!subject.ownPost)
            return one ? Words::tr("%1 boosted a post that you boosted") : Words::tr("%1 and %Ln others boosted a post that you boosted", nullptr, n);
        return one ? Words::tr("%1 boosted your post") : Words::tr("%1 and %Ln others boosted your post", nullptr, n);
    case Kind::Favourite:
        if (!subject.ownPost)
            return one ? Words::tr("%1 favourited a post that you boosted")
                       : Words::tr("%1 and %Ln others favourited a post that you boosted", nullptr, n);
        return one ? Words::tr("%1 favourited your post") : Words::tr("%1 and %Ln others favourited your post", nullptr, n);
    case Kind::Follow:
        return one ? Words::tr("%1 follows you") : Words::tr("%1 and %Ln others follow you", nullptr, n);
    case Kind::FollowRequest:
        return one ? Words::tr("%1 asks to follow you") : Words::tr("%1 and %Ln others ask to follow you", nullptr, n);
    case Kind::SignUp:
        return one ? Words::tr("%1 signed up") : Words::tr("%1 and %Ln others signed up", nullptr, n);
    default:
        return {};
    }
}

QString aboutOne(const NotificationSubject &subject)
{
    switch (subject.kind) {
    case Kind::Mention:
        return subject.directPost ? Words::tr("%1 sent you a direct message") : Words::tr("%1 mentioned you");
    case Kind::Post:
        return Words::tr("%1 posted");
    case Kind::Edit:
        return Words::tr("%1 edited a post");
    case Kind::Quote:
        return Words::tr("%1 quoted your post");
    case Kind::QuotedEdit:
        return Words::tr("%1 edited a post that you quoted");
    case Kind::Move:
        return Words::tr("%1 has moved to another account");
    case Kind::Report:
        return Words::tr("%1 reported somebody");
    default:
        return Words::tr("News from %1");
    }
}

QString aboutServer(const NotificationSubject &subject)
{
    switch (subject.kind) {
    case Kind::Poll:
        return subject.ownPost ? Words::tr("Your poll has ended") : Words::tr("A poll that you voted in has ended");
    case Kind::SeveredRelationships:
        return Words::tr("You lost some follows or followers, because %1 or you blocked a server");
    case Kind::ModerationWarning:
        return Words::tr("You have received a warning from the moderators of %1");
    case Kind::AnnualReport:
        return Words::tr("Your year on %1 is ready to look at");
    default:
        return {};
    }
}

}

QString notificationSentence(const NotificationSubject &subject)
{
    const QString name = isolated(subject.name);
    if (subject.kind == Kind::Reaction)
        return Words::tr("%1 reacted to your post with %2").arg(name, subject.reaction);
    if (const QString sentence = aboutPeople(subject); !sentence.isEmpty())
        return sentence.arg(name);
    if (const QString sentence = aboutServer(subject); !sentence.isEmpty())
        return sentence.contains(u"%1") ? sentence.arg(isolated(subject.serverName)) : sentence;
    return aboutOne(subject).arg(name);
}

QString notificationKindName(Kind kind)
{
    switch (kind) {
    case Kind::Mention:
        return QStringLiteral("mention");
    case Kind::Post:
        return QStringLiteral("post");
    case Kind::Boost:
        return QStringLiteral("boost");
    case Kind::Follow:
        return QStringLiteral("follow");
    case Kind::FollowRequest:
        return QStringLiteral("followRequest");
    case Kind::Favourite:
        return QStringLiteral("favourite");
    case Kind::Poll:
        return QStringLiteral("poll");
    case Kind::Edit:
        return QStringLiteral("edit");
    case Kind::Reaction:
        return QStringLiteral("reaction");
    case Kind::Quote:
        return QStringLiteral("quote");
    case Kind::QuotedEdit:
        return QStringLiteral("quotedEdit");
    case Kind::Move:
        return QStringLiteral("move");
    case Kind::SignUp:
        return QStringLiteral("signUp");
    case Kind::Report:
        return QStringLiteral("report");
    case Kind::SeveredRelationships:
        return QStringLiteral("severed");
    case Kind::ModerationWarning:
        return QStringLiteral("moderation");
    case Kind::AnnualReport:
        return QStringLiteral("annualReport");
    case Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

}
