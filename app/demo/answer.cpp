// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/answer.h"

#include <algorithm>

namespace foyer::demo {

bool Call::isSet(QLatin1StringView name) const
{
    const QString text = value(name);
    return !text.isEmpty() && text != u"false" && text != u"0";
}

int Call::number(QLatin1StringView name, int otherwise) const
{
    bool ok = false;
    const int number = value(name).toInt(&ok);
    return ok ? number : otherwise;
}

Answer refusal(int status, const char *sentence)
{
    return {.status = status, .json = QByteArray("{\"error\":\"") + sentence + "\"}", .link = {}};
}

Answer notFound()
{
    return refusal(404, "Record not found");
}

Answer answerOf(Scribe &scribe, json::Node root)
{
    return {.status = 200, .json = scribe.json.toJson(root), .link = {}};
}

Slice slice(const Call &call, const QStringList &ids, int limit, int most)
{
    const qsizetype wanted = std::clamp(call.number(QLatin1StringView("limit"), limit), 1, most);
    const QString older = call.value(QLatin1StringView("max_id"));
    const QString newer = call.value(QLatin1StringView("since_id"));
    const QString justAfter = call.value(QLatin1StringView("min_id"));
    qsizetype from = 0;
    qsizetype to = ids.size();
    if (!older.isEmpty())
        from = std::ranges::find_if(ids, [&](const QString &id) { return idLess(id, older); }) - ids.begin();
    const QString &floor = justAfter.isEmpty() ? newer : justAfter;
    if (!floor.isEmpty())
        to = std::ranges::find_if(ids, [&](const QString &id) { return !idLess(floor, id); }) - ids.begin();
    if (to <= from)
        return {};
    // min_id asks for those next to it, the others for the newest.
    if (!justAfter.isEmpty())
        from = std::max(from, to - wanted);
    return {from, std::min(wanted, to - from)};
}

QByteArray linkHeader(const Call &call, const QStringList &ids, Slice part)
{
    if (part.count == 0)
        return {};
    const auto address = [&](const char *name, const QString &id) {
        QUrlQuery query = call.query;
        for (const char *paging : {"max_id", "since_id", "min_id"})
            query.removeAllQueryItems(QLatin1StringView(paging));
        query.addQueryItem(QLatin1StringView(name), id);
        return QStringLiteral("<https://%1%2?%3>")
            .arg(call.world.servers[call.viewer.server].host, call.path, query.toString(QUrl::FullyEncoded))
            .toUtf8();
    };
    QByteArray link;
    if (part.from + part.count < ids.size())
        link = address("max_id", ids[part.from + part.count - 1]) + "; rel=\"next\", ";
    return link + address("min_id", ids[part.from]) + "; rel=\"prev\"";
}

QStringList rowIds(qsizetype count)
{
    QStringList ids;
    for (qsizetype i = 0; i < count; ++i)
        ids.append(QString::number(70'000 + count - i));
    return ids;
}

}
