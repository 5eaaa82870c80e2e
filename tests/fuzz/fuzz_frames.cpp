// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the streaming API to events: whatever comes, an event holds what it must.
#include "core/mastodon/streamframe.h"

using namespace foyer;
using namespace foyer::mastodon;

namespace {

void require(bool isTrue, const char *promise)
{
    if (isTrue)
        return;
    qWarning("broken: %s", promise);
    std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const MapContext context{.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
    const auto event = parseFrame({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}, context);
    if (!event)
        return 0;
    if (const auto *arrived = std::get_if<backend::EntryArrived>(&*event))
        require(!arrived->timelines.isEmpty() && !arrived->entry.id.isEmpty() && !arrived->entry.post.uri.isEmpty(),
                "an arrival has a place and a post");
    if (const auto *deleted = std::get_if<backend::PostDeleted>(&*event))
        require(!deleted->serverId.isEmpty(), "a deletion says of what");
    if (const auto *told = std::get_if<backend::NotificationArrived>(&*event))
        require(!told->notification.serverId.isEmpty() && !told->notification.author.handle.isEmpty(), "a notification says from whom");
    return 0;
}
