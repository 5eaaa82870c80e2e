// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/linkheader.h"

#include <optional>
#include <utility>

namespace foyer::mastodon {
namespace {

// No server sends more; what is longer is not worth its reading.
constexpr qsizetype maxHeaderBytes = 16 * 1024;
constexpr qsizetype maxTokenChars = 2000;

struct Link {
    QByteArray target;
    QByteArray relations; // words parted by spaces
};

void skipSpace(QByteArrayView &text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
}

bool take(QByteArrayView &text, char c)
{
    skipSpace(text);
    if (text.isEmpty() || text.front() != c)
        return false;
    text = text.sliced(1);
    return true;
}

// A token, or a quoted string with its escapes undone (RFC 9110 § 5.6.4).
QByteArray takeValue(QByteArrayView &text)
{
    skipSpace(text);
    QByteArray value;
    if (take(text, '"')) {
        while (!text.isEmpty() && text.front() != '"') {
            if (text.front() == '\\' && text.size() > 1)
                text = text.sliced(1);
            value += text.front();
            text = text.sliced(1);
        }
        take(text, '"');
        return value;
    }
    while (!text.isEmpty() && text.front() != ';' && text.front() != ',' && text.front() != '=' && text.front() != ' ' && text.front() != '\t') {
        value += text.front();
        text = text.sliced(1);
    }
    return value;
}

// RFC 8288 § 3: link-value = "<" URI-Reference ">" *( ";" link-param ). Stands after the comma behind it when it returns.
std::optional<Link> takeLink(QByteArrayView &text)
{
    while (take(text, ',')) {}
    if (!take(text, '<'))
        return {};
    const qsizetype end = text.indexOf('>');
    if (end < 0)
        return {};
    Link link{.target = text.first(end).toByteArray().trimmed()};
    text = text.sliced(end + 1);
    while (take(text, ';')) {
        const QByteArray name = takeValue(text).toLower();
        const QByteArray value = take(text, '=') ? takeValue(text) : QByteArray();
        if (name == "rel" && link.relations.isEmpty()) // § 3.3: the first rel counts
            link.relations = value.toLower();
    }
    const qsizetype comma = text.indexOf(',');
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    return link;
}

QString tokenOf(const QByteArray &target, const QString &plainKey)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    const QByteArray query = target.sliced(mark + 1).split('#').first();
    QUrlQuery items(QString::fromUtf8(query));
    const QString id = items.queryItemValue(plainKey, QUrl::FullyDecoded);
    if (!id.isEmpty() && id.size() <= maxTokenChars)
        return id;
    items.removeAllQueryItems(QStringLiteral("limit")); // ours to say
    const QString whole = items.query(QUrl::FullyEncoded);
    return whole.isEmpty() || whole.size() > maxTokenChars ? QString() : u'?' + whole;
}

void add(QUrlQuery &query, const QString &key, const QString &cursor)
{
    if (cursor.isEmpty())
        return;
    if (!cursor.startsWith(u'?')) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        return;
    }
    const auto items = QUrlQuery(cursor.sliced(1)).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        query.removeAllQueryItems(name);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, value);
}

}

PageLinks pageLinks(const net::Headers &headers)
{
    PageLinks links;
    for (const auto &[name, value] : headers) {
        if (name.compare("link", Qt::CaseInsensitive) != 0)
            continue;
        QByteArrayView text = QByteArrayView(value).first(std::min(value.size(), maxHeaderBytes));
        while (const std::optional<Link> link = takeLink(text)) {
            const QList<QByteArray> relations = link->relations.split(' ');
            if (relations.contains("next") && links.olderThan.isEmpty())
                links.olderThan = tokenOf(link->target, QStringLiteral("max_id"));
            if ((relations.contains("prev") || relations.contains("previous")) && links.justAfter.isEmpty())
                links.justAfter = tokenOf(link->target, QStringLiteral("min_id"));
            links.told = links.told || relations.contains("next") || relations.contains("prev") || relations.contains("previous");
        }
    }
    return links;
}

void addCursor(QUrlQuery &query, const model::Cursor &cursor)
{
    query.addQueryItem(QStringLiteral("limit"), QString::number(cursor.limit));
    add(query, QStringLiteral("max_id"), cursor.olderThan);
    add(query, QStringLiteral("since_id"), cursor.newerThan);
    add(query, QStringLiteral("min_id"), cursor.justAfter);
}

}
