// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/streamframe.h"

#include "core/mastodon/entities/answer.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "core/mastodon/words.h"
#include "core/model/timelinetags.h"

namespace foyer::mastodon {
namespace {

using Kind = model::Timeline::Kind;
constexpr Words<Kind, 7> streams{{
    {Kind::Home, u"user"},
    {Kind::Local, u"public:local"},
    {Kind::Federated, u"public"},
    {Kind::List, u"list"},
    {Kind::Hashtag, u"hashtag"},
    {Kind::Federated, u"public:allow_local_only"},
    {Kind::Hashtag, u"hashtag:local"},
}};

// An event is one post of some 20 KiB at most; what is larger is an attack.
constexpr qsizetype maxFrameBytes = 1024 * 1024;

// ["list", "12"]: a word, for some followed by their argument.
QList<model::Timeline> timelinesOf(const QStringList &words)
{
    if (words.isEmpty())
        return {{.kind = Kind::Home}};
    QList<model::Timeline> timelines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Kind kind = valueOf(streams, words[i], Kind::Link); // Link stands for none: nobody streams it
        if (kind == Kind::Link)
            continue;
        const bool takesArgument = kind == Kind::List || kind == Kind::Hashtag;
        if (!takesArgument)
            timelines.append({.kind = kind});
        else if (i + 1 < words.size() && !words[i + 1].isEmpty())
            timelines.append({.kind = kind, .argument = words[++i]});
    }
    return timelines;
}

std::optional<backend::StreamEvent> arrival(json::Value payload, const QStringList &stream, MapContext &context)
{
    const QList<model::Timeline> timelines = timelinesOf(stream);
    if (timelines.isEmpty())
        return {};
    std::optional<model::TimelineEntry> entry = toEntry(json::decode<entities::Status>(payload), context);
    if (!entry)
        return {};
    return backend::EntryArrived{.timelines = timelines, .entry = *std::move(entry)};
}

std::optional<backend::StreamEvent> edit(json::Value payload, MapContext &context)
{
    std::optional<model::Post> post = toPost(json::decode<entities::Status>(payload), context);
    if (!post)
        return {};
    return backend::PostEdited{.post = *std::move(post)};
}

std::optional<backend::StreamEvent> notice(json::Value payload, MapContext &context)
{
    std::optional<model::Notification> notification = toNotification(json::decode<entities::Notification>(payload), context);
    if (!notification)
        return {};
    return backend::NotificationArrived{.notification = *std::move(notification)};
}

}

QString streamName(const model::Timeline &timeline)
{
    return timeline.kind == Kind::Home ? QString() : wordOf(streams, timeline.kind); // Home is there anyway
}

std::optional<backend::StreamEvent> parseFrame(QByteArrayView frame, const MapContext &context)
{
    if (frame.size() > maxFrameBytes)
        return {};
    const Result<json::Document> document = json::Document::parse(frame);
    if (!document)
        return {};
    const auto head = json::decode<entities::StreamFrame>(document->root());
    const json::Value told = document->root()["payload"];
    if (head.event == u"filters_changed")
        return backend::FiltersChanged{};
    if (head.event.startsWith(u"announcement"))
        return backend::AnnouncementChanged{};
    if (head.event == u"delete")
        return told.string().isEmpty() ? std::nullopt : std::optional<backend::StreamEvent>(backend::PostDeleted{.serverId = told.string()});

    // JSON within a string, as Mastodon has it, or the object itself.
    Result<json::Document> inner = fail(ErrorKind::BadAnswer);
    if (told.isString())
        inner = json::Document::parse({told.text().data(), static_cast<qsizetype>(told.text().size())});
    const json::Value payload = inner ? inner->root() : told;
    if (!payload.isObject())
        return {};
    MapContext page = context;
    if (head.event == u"update")
        return arrival(payload, head.stream, page);
    if (head.event == u"status.update")
        return edit(payload, page);
    if (head.event == u"notification")
        return notice(payload, page);
    return {};
}

}
