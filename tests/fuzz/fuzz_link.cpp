// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Link header to cursor to query: whatever a server sends, our own limit stays, and nothing is added but parameters.
#include "core/mastodon/linkheader.h"

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
    const QByteArray header(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const PageLinks links = pageLinks({{"Link", header}, {"Date", "x"}, {"link", header}});
    for (const model::Cursor &cursor :
         {model::Cursor{.olderThan = links.olderThan, .limit = 7}, model::Cursor{.justAfter = links.justAfter, .limit = 7}}) {
        QUrlQuery query;
        addCursor(query, cursor);
        QUrl url(QStringLiteral("https://home.example/api/v1/timelines/home"));
        url.setQuery(query);
        require(url.isValid() && url.host() == u"home.example" && !url.hasFragment(), "the address stays ours");
        require(QUrlQuery(url).queryItemValue(QStringLiteral("limit")) == u"7", "the limit is ours");
    }
    return 0;
}
