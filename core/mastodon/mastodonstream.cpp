// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mastodonstream.h"

#include "core/json/builder.h"
#include "core/mastodon/client.h"
#include "core/mastodon/streamframe.h"
#include "core/model/timelinetags.h"

#include <QRandomGenerator>

namespace foyer::mastodon {
namespace {

using namespace std::chrono_literals;
constexpr auto firstPause = 1s;
constexpr auto longestPause = 5min;
constexpr auto healthyAfter = 1min;
constexpr auto heartbeat = 45s; // Mastodon pings each 30 s; routers forget a silent connection after a minute or more

// The server answered, and not with a WebSocket.
bool isRefusal(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == Unauthorized || kind == Forbidden || kind == NotFound || kind == Refused || kind == BadAnswer || kind == InsecureAddress
        || kind == BadInput;
}

QUrl addressOf(const QUrl &base, const QByteArray &token)
{
    QUrl url = base;
    if (url.scheme() == u"https" || url.scheme() == u"http")
        url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    const QString path = QStringLiteral("/api/v1/streaming");
    QString before = url.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before.endsWith(path) ? before : before + path);
    QUrlQuery query;
    addItem(query, QStringLiteral("stream"), QStringLiteral("user"));
    if (!token.isEmpty())
        addItem(query, QStringLiteral("access_token"), QString::fromUtf8(token));
    url.setQuery(query);
    return url;
}

// One for each hashtag of a timeline of several.
QList<model::Timeline> channelsOf(const QList<model::Timeline> &timelines)
{
    QList<model::Timeline> channels;
    const auto add = [&channels](const model::Timeline &channel) {
        if (!channels.contains(channel))
            channels << channel;
    };
    for (const model::Timeline &timeline : timelines) {
        if (timeline.kind == model::Timeline::Kind::Hashtag) {
            for (const QString &tag : model::tagsOf(timeline))
                add({.kind = timeline.kind, .argument = tag});
        } else if (!streamName(timeline).isEmpty()) {
            add(timeline);
        }
    }
    return channels;
}

}

MastodonStream::MastodonStream(StreamAddress address, MapContext context, QObject *parent)
    : Stream(parent)
    , m_address(std::move(address))
    , m_context(std::move(context))
{
    m_retry.setSingleShot(true);
    m_health.setSingleShot(true);
    m_health.setInterval(healthyAfter);
    m_heartbeat.setInterval(heartbeat);
    connect(&m_retry, &QTimer::timeout, this, &MastodonStream::connectNow);
    connect(&m_heartbeat, &QTimer::timeout, this, &MastodonStream::checkLife);
    connect(&m_health, &QTimer::timeout, this, [this] { m_attempt = 0; });
    connect(&m_socket, &net::WebSocket::opened, this, &MastodonStream::onOpened);
    connect(&m_socket, &net::WebSocket::textReceived, this, &MastodonStream::onText);
    connect(&m_socket, &net::WebSocket::pong, this, [this] { m_alive = true; });
    connect(&m_socket, &net::WebSocket::closed, this, &MastodonStream::onClosed);
}

void MastodonStream::watch(QList<model::Timeline> timelines)
{
    m_watched = std::move(timelines);
    const QList<model::Timeline> before = std::exchange(m_channels, channelsOf(m_watched));
    if (!m_open)
        return;
    for (const model::Timeline &channel : before) {
        if (!m_channels.contains(channel))
            send("unsubscribe", channel);
    }
    for (const model::Timeline &channel : std::as_const(m_channels)) {
        if (!before.contains(channel))
            send("subscribe", channel);
    }
}

void MastodonStream::start()
{
    if (m_open || m_retry.isActive())
        return;
    m_refusals = 0;
    m_attempt = 0;
    connectNow();
}

std::chrono::milliseconds MastodonStream::pauseBefore(int attempt, double chance)
{
    const std::chrono::milliseconds full = std::min<std::chrono::milliseconds>(longestPause, firstPause * (1 << std::min(attempt, 16)));
    const auto half = full / 2;
    return std::max<std::chrono::milliseconds>(firstPause, half + std::chrono::milliseconds(qint64(half.count() * chance)));
}

void MastodonStream::connectNow()
{
    const QByteArray token = m_address.token ? m_address.token() : QByteArray();
    // docs.joinmastodon.org/methods/streaming: the token goes into a header, or into the address where that does not arrive.
    const net::Headers headers = token.isEmpty() ? net::Headers() : net::Headers{{"Authorization", "Bearer " + token}};
    m_socket.open(addressOf(m_address.base, m_tokenInAddress ? token : QByteArray()), headers);
}

void MastodonStream::onOpened()
{
    m_open = true;
    m_alive = true;
    m_refusals = 0;
    m_heartbeat.start();
    m_health.start();
    for (const model::Timeline &channel : std::as_const(m_channels))
        send("subscribe", channel);
    Q_EMIT connected();
}

void MastodonStream::onText(const QString &text)
{
    m_alive = true;
    std::optional<backend::StreamEvent> told = parseFrame(text.toUtf8(), m_context);
    if (!told)
        return;
    if (auto *entry = std::get_if<backend::EntryArrived>(&*told))
        entry->timelines = shownIn(entry->timelines);
    Q_EMIT arrived(*told);
}

// The timelines that an entry of these channels belongs to.
QList<model::Timeline> MastodonStream::shownIn(const QList<model::Timeline> &channels) const
{
    QList<model::Timeline> timelines;
    for (const model::Timeline &channel : channels) {
        if (channel.kind != model::Timeline::Kind::Hashtag) {
            timelines << channel;
            continue;
        }
        for (const model::Timeline &watched : m_watched) {
            if (model::tagsOf(watched).contains(channel.argument, Qt::CaseInsensitive))
                timelines << watched;
        }
    }
    return timelines;
}

void MastodonStream::onClosed(const Error &error)
{
    const bool wasOpen = std::exchange(m_open, false);
    m_heartbeat.stop();
    m_health.stop();
    if (!wasOpen && isRefusal(error.kind)) {
        if (++m_refusals >= 2) {
            Q_EMIT refused();
            return;
        }
        m_tokenInAddress = true;
        m_retry.start(0);
        return;
    }
    m_retry.start(pauseBefore(m_attempt++, QRandomGenerator::global()->generateDouble()));
    if (wasOpen)
        Q_EMIT disconnected();
}

void MastodonStream::checkLife()
{
    if (!std::exchange(m_alive, false)) {
        m_socket.close();
        return;
    }
    m_socket.ping();
}

void MastodonStream::send(const char *type, const model::Timeline &channel)
{
    json::Builder builder;
    const json::Node message = builder.object();
    builder.set(message, "type", builder.string(QString::fromLatin1(type)));
    builder.set(message, "stream", builder.string(streamName(channel)));
    if (channel.kind == model::Timeline::Kind::List)
        builder.set(message, "list", builder.string(channel.argument));
    else if (channel.kind == model::Timeline::Kind::Hashtag)
        builder.set(message, "tag", builder.string(channel.argument));
    m_socket.sendText(QString::fromUtf8(builder.toJson(message)));
}

}
