// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/readinstance.h"

#include "core/mastodon/mapinstance.h"

namespace foyer::mastodon {

std::optional<model::Instance> readInstance(const QByteArray &json)
{
    const Result<json::Document> document = json::Document::parse(json);
    if (!document)
        return std::nullopt;
    const json::Value root = document->root();
    // Both versions name the software's version; v2 calls the host "domain", v1 "uri".
    if (!root["version"].isPresent() || (!root["domain"].isPresent() && !root["uri"].isPresent()))
        return std::nullopt;
    MapContext context;
    if (root["uri"].isPresent())
        return toInstanceV1(json::decode<entities::InstanceV1>(root), context);
    return toInstance(json::decode<entities::InstanceV2>(root), context);
}

}
