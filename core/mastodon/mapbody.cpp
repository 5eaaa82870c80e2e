// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapbody.h"

#include "core/html/write.h"

namespace foyer::mastodon {

QStringList shortcodes(const QList<model::Emoji> &emojis)
{
    QStringList names;
    names.reserve(emojis.size());
    for (const model::Emoji &emoji : emojis)
        names.append(emoji.shortcode);
    return names;
}

QString fromBody(const model::Body &body, const MapContext &context)
{
    if (body.isEmpty())
        return {};
    return html::toHtml(body, [&context](const QString &tag) { return tagAddress(tag, context); });
}

QString tagAddress(const QString &tag, const MapContext &context)
{
    return context.origin + u"/tags/" + tag;
}

}
