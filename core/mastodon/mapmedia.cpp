// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapmedia.h"

#include "core/html/text.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/words.h"

namespace foyer::mastodon {
namespace {

using MediaKind = model::Media::Kind;
constexpr Words<MediaKind, 5> mediaKinds{{{MediaKind::Image, u"image"},
                                          {MediaKind::Gifv, u"gifv"},
                                          {MediaKind::Video, u"video"},
                                          {MediaKind::Audio, u"audio"},
                                          {MediaKind::Unknown, u"unknown"}}};

using CardKind = model::Card::Kind;
constexpr Words<CardKind, 4> cardKinds{
    {{CardKind::Link, u"link"}, {CardKind::Photo, u"photo"}, {CardKind::Video, u"video"}, {CardKind::Rich, u"rich"}}};

// A picture of a billion pixels a side is a joke; it would overflow what reckons with it.
constexpr int maxSide = 1 << 20;

QSize boundedSize(qint64 width, qint64 height)
{
    const bool sane = width > 0 && height > 0 && width <= maxSide && height <= maxSide;
    return sane ? QSize(static_cast<int>(width), static_cast<int>(height)) : QSize();
}

QSize sizeOf(const std::optional<entities::MediaSize> &told)
{
    if (!told)
        return {};
    if (told->width > 0 && told->height > 0)
        return boundedSize(told->width, told->height);
    const qsizetype by = told->size.indexOf(u'x');
    return by < 0 ? QSize() : boundedSize(QStringView(told->size).first(by).toInt(), QStringView(told->size).sliced(by + 1).toInt());
}

// "30/1", "30000/1001", "25".
double rateOf(const QString &told)
{
    const qsizetype slash = told.indexOf(u'/');
    const double above = (slash < 0 ? QStringView(told) : QStringView(told).first(slash)).toDouble();
    const double below = slash < 0 ? 1 : QStringView(told).sliced(slash + 1).toDouble();
    return above > 0 && below > 0 ? above / below : 0;
}

MediaKind kindOf(const entities::MediaAttachment &attachment)
{
    const MediaKind kind = valueOf(mediaKinds, attachment.type, MediaKind::Unknown);
    if (kind != MediaKind::Unknown)
        return kind;
    // Pleroma says "unknown" of what it has no word for, and the media type beside it. Pixelfed writes that into the type.
    const QString mime = attachment.pleroma ? attachment.pleroma->mimeType : attachment.type;
    return valueOf(mediaKinds, QStringView(mime).first(std::max<qsizetype>(0, mime.indexOf(u'/'))), MediaKind::Unknown);
}

std::optional<entities::MediaSize> fromSize(QSize size, double duration, double rate)
{
    if (size.isEmpty() && duration <= 0 && rate <= 0)
        return {};
    entities::MediaSize told{.duration = duration};
    if (!size.isEmpty()) {
        told.width = size.width();
        told.height = size.height();
        told.size = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
        told.aspect = double(size.width()) / size.height();
    }
    if (rate > 0)
        told.frameRate = QString::number(rate) + u"/1";
    return told;
}

model::CardAuthor toCardAuthor(const entities::CardAuthor &author, const MapContext &context)
{
    model::CardAuthor mapped{.name = html::tamed(author.name), .url = webAddress(author.url, context)};
    if (author.account && !author.account->id.isEmpty()) {
        mapped.handle = toHandle(author.account->acct, context);
        mapped.serverId = author.account->id;
        if (mapped.name.isEmpty())
            mapped.name = html::tamed(author.account->displayName);
        if (mapped.url.isEmpty())
            mapped.url = webAddress(author.account->url, context);
    }
    return mapped;
}

}

std::optional<model::Media> toMedia(const entities::MediaAttachment &attachment, MapContext &context)
{
    const QString url = webAddress(attachment.url, context);
    const QString remoteUrl = webAddress(attachment.remoteUrl, context);
    const QString previewUrl = webAddress(attachment.previewUrl, context);
    if (url.isEmpty() && remoteUrl.isEmpty() && previewUrl.isEmpty())
        return {};
    model::Media media{
        .kind = kindOf(attachment),
        .serverId = attachment.id,
        .url = url.isEmpty() ? remoteUrl : url,
        .previewUrl = previewUrl,
        .remoteUrl = remoteUrl,
        .blurhash = attachment.blurhash,
        .description = html::tamed(attachment.description),
    };
    if (const auto &meta = attachment.meta) {
        media.size = sizeOf(meta->original);
        media.previewSize = sizeOf(meta->small);
        if (meta->focus)
            media.focus = QPointF(std::clamp(meta->focus->x, -1.0, 1.0), std::clamp(meta->focus->y, -1.0, 1.0));
        media.duration = std::max(0.0, meta->original && meta->original->duration > 0 ? meta->original->duration : meta->duration);
        media.framesPerSecond = meta->original ? rateOf(meta->original->frameRate) : 0;
    }
    return media;
}

entities::MediaAttachment fromMedia(const model::Media &media)
{
    entities::MediaMeta meta{
        .original = fromSize(media.size, media.duration, media.framesPerSecond),
        .small = fromSize(media.previewSize, 0, 0),
    };
    if (!media.focus.isNull())
        meta.focus = entities::MediaFocus{media.focus.x(), media.focus.y()};
    return {
        .id = media.serverId,
        .type = wordOf(mediaKinds, media.kind),
        .url = media.url,
        .previewUrl = media.previewUrl,
        .remoteUrl = media.remoteUrl,
        .meta = meta,
        .description = media.description,
        .blurhash = media.blurhash,
    };
}

std::optional<model::Poll> toPoll(const entities::Poll &poll, MapContext &context)
{
    if (poll.options.isEmpty())
        return {};
    model::Poll mapped{
        .serverId = poll.id,
        .ownVotes = poll.ownVotes,
        .votes = poll.votesCount,
        .voters = poll.votersCount.value_or(-1),
        .multiple = poll.multiple,
        .expired = poll.expired,
        .voted = poll.voted || !poll.ownVotes.isEmpty(),
        .expiresAt = poll.expiresAt,
        .emojis = toEmojis(poll.emojis, context),
    };
    for (const entities::PollOption &option : poll.options)
        mapped.options.append({.title = html::tamed(option.title), .votes = option.votesCount.value_or(-1)});
    mapped.ownVotes.removeIf([&](int vote) { return vote < 0 || vote >= mapped.options.size(); });
    return mapped;
}

entities::Poll fromPoll(const model::Poll &poll)
{
    entities::Poll mapped{
        .id = poll.serverId,
        .expiresAt = poll.expiresAt,
        .expired = poll.expired,
        .multiple = poll.multiple,
        .votesCount = poll.votes,
        .votersCount = poll.voters < 0 ? std::nullopt : std::optional(poll.voters),
        .voted = poll.voted,
        .ownVotes = poll.ownVotes,
        .emojis = fromEmojis(poll.emojis),
    };
    for (const model::PollOption &option : poll.options)
        mapped.options.append({.title = option.title, .votesCount = option.votes < 0 ? std::nullopt : std::optional(option.votes)});
    return mapped;
}

std::optional<model::Card> toCard(const entities::PreviewCard &card, MapContext &context)
{
    const QString url = webAddress(card.url, context);
    if (url.isEmpty())
        return {};
    model::Card mapped{
        .kind = valueOf(cardKinds, card.type, CardKind::Link),
        .url = url,
        .title = html::tamed(card.title),
        .description = html::tamed(card.description),
        .providerName = html::tamed(card.providerName),
        .providerUrl = webAddress(card.providerUrl, context),
        .image = webAddress(card.image, context),
        .imageDescription = html::tamed(card.imageDescription),
        .blurhash = card.blurhash,
        .embedUrl = webAddress(card.embedUrl, context),
        .language = card.language,
        .size = boundedSize(card.width, card.height),
        .publishedAt = card.publishedAt,
    };
    for (const entities::CardAuthor &author : card.authors)
        mapped.authors.append(toCardAuthor(author, context));
    if (mapped.authors.isEmpty())
        mapped.authors.append({.name = html::tamed(card.authorName), .url = webAddress(card.authorUrl, context)}); // before Mastodon 4.3
    mapped.authors.removeIf([](const model::CardAuthor &author) { return author.name.isEmpty() && author.url.isEmpty() && author.handle.isEmpty(); });
    return mapped;
}

entities::PreviewCard fromCard(const model::Card &card, const MapContext &context)
{
    entities::PreviewCard mapped{
        .url = card.url,
        .title = card.title,
        .description = card.description,
        .language = card.language,
        .type = wordOf(cardKinds, card.kind),
        .providerName = card.providerName,
        .providerUrl = card.providerUrl,
        .width = std::max(0, card.size.width()),
        .height = std::max(0, card.size.height()),
        .image = card.image,
        .imageDescription = card.imageDescription,
        .embedUrl = card.embedUrl,
        .blurhash = card.blurhash,
        .publishedAt = card.publishedAt,
    };
    for (const model::CardAuthor &author : card.authors) {
        entities::CardAuthor told{.name = author.name, .url = author.url};
        if (!author.serverId.isEmpty())
            told.account = fromAuthor({.handle = author.handle, .serverId = author.serverId, .url = author.url, .displayName = author.name}, context);
        mapped.authors.append(told);
    }
    if (!card.authors.isEmpty()) {
        mapped.authorName = card.authors.first().name;
        mapped.authorUrl = card.authors.first().url;
    }
    return mapped;
}

}
