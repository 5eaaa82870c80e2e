// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/attachments.h"

#include "app/presentation/cleanlink.h"
#include "app/presentation/numbers.h"
#include "app/presentation/words.h"

#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

constexpr qsizetype maxTitleLength = 300;
constexpr qsizetype maxDescriptionLength = 500;
constexpr int maxEmojisInOption = 20;

QString kindName(model::Media::Kind kind)
{
    switch (kind) {
    case model::Media::Kind::Image:
        return QStringLiteral("image");
    case model::Media::Kind::Gifv:
        return QStringLiteral("gifv");
    case model::Media::Kind::Video:
        return QStringLiteral("video");
    case model::Media::Kind::Audio:
        return QStringLiteral("audio");
    case model::Media::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

double aspectOf(const QSize &size)
{
    return size.isEmpty() ? 0 : static_cast<double>(size.width()) / size.height();
}

}

MediaView makeMediaView(const model::Media &media)
{
    const QString original = media.remoteUrl.isEmpty() ? media.url : media.remoteUrl;
    MediaView view;
    view.kind = kindName(media.kind);
    const bool isImage = media.kind == model::Media::Kind::Image;
    view.preview = mediaAddress(media.previewUrl.isEmpty() && isImage ? media.url : media.previewUrl);
    if (isImage)
        view.full = mediaAddress(media.url.isEmpty() ? original : media.url);
    else if (media.kind != model::Media::Kind::Unknown && isWebAddress(media.url))
        view.playUrl = media.url;
    view.originalUrl = isWebAddress(original) ? original : QString();
    view.blurhash = blurhashAddress(media.blurhash);
    view.alt = media.description;
    view.aspect = aspectOf(media.size.isEmpty() ? media.previewSize : media.size);
    view.focusX = std::clamp(media.focus.x(), -1.0, 1.0);
    view.focusY = std::clamp(media.focus.y(), -1.0, 1.0);
    view.seconds = media.duration;
    view.duration = durationText(media.duration);
    return view;
}

QList<MediaView> makeMediaViews(const QList<model::Media> &media)
{
    QList<MediaView> views;
    views.reserve(media.size());
    for (const model::Media &one : media)
        views.append(makeMediaView(one));
    return views;
}

PollView makePollView(const model::Poll &poll, const EmojiStyle &style)
{
    PollView view;
    view.multiple = poll.multiple;
    view.expired = poll.expired;
    view.voted = poll.voted;
    view.expiresAt = static_cast<double>(poll.expiresAt.ms);
    if (poll.voters >= 0)
        view.people = Words::tr("%Ln people", nullptr, static_cast<int>(std::min<qint64>(poll.voters, INT_MAX)));
    else
        view.people = Words::tr("%Ln votes", nullptr, static_cast<int>(std::min<qint64>(poll.votes, INT_MAX)));

    // Where a person may tick several, shares are of the people, if their number is told.
    qint64 all = poll.multiple && poll.voters > 0 ? poll.voters : 0;
    qint64 most = 0;
    for (const model::PollOption &option : poll.options) {
        most = std::max(most, option.votes);
        if (!poll.multiple || poll.voters <= 0)
            all += std::max<qint64>(0, option.votes);
    }
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        const model::PollOption &option = poll.options[i];
        PollOptionView row;
        row.titleMarkup = withEmojis(oneLine(option.title, maxTitleLength), poll.emojis, style, maxEmojisInOption);
        row.mine = poll.ownVotes.contains(static_cast<int>(i));
        if (option.votes >= 0) {
            row.share = all > 0 ? std::clamp(static_cast<double>(option.votes) / static_cast<double>(all), 0.0, 1.0) : 0;
            row.percent = percentText(row.share);
            row.leading = most > 0 && option.votes == most;
        }
        view.options.append(row);
    }
    return view;
}

CardView makeCardView(const model::Card &card)
{
    CardView view;
    view.url = isWebAddress(card.url) ? withoutTracking(card.url) : QString();
    view.title = oneLine(card.title, maxTitleLength);
    view.description = oneLine(card.description, maxDescriptionLength);
    QString host = QUrl(card.url).host();
    if (host.startsWith(u"www."))
        host = host.sliced(4);
    view.site = card.providerName.isEmpty() ? host : oneLine(card.providerName, maxTitleLength);
    view.image = mediaAddress(card.image);
    view.imageAlt = card.imageDescription;
    view.blurhash = blurhashAddress(card.blurhash);
    view.aspect = aspectOf(card.size);
    view.video = card.kind == model::Card::Kind::Video;
    if (!card.authors.isEmpty()) {
        const model::CardAuthor &author = card.authors.first();
        view.authorName = oneLine(author.name.isEmpty() ? author.handle : author.name, maxTitleLength);
        view.authorHandle = author.handle;
    }
    if (view.title.isEmpty())
        view.title = view.site.isEmpty() ? view.url : view.site;
    return view;
}

ReactionView makeReactionView(const model::Reaction &reaction, const EmojiStyle &style)
{
    ReactionView view;
    const qsizetype host = reaction.name.indexOf(u'@');
    const QString name = host > 0 ? reaction.name.first(host) : reaction.name;
    view.image = mediaAddress(style.animated || reaction.staticUrl.isEmpty() ? reaction.url : reaction.staticUrl);
    if (view.image.isEmpty())
        view.text = oneLine(name, 40);
    view.name = oneLine(name, 80);
    view.count = countText(reaction.count);
    view.mine = reaction.mine;
    return view;
}

}
