// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serveraddress.h"

#include "core/net/connectionrules.h"

#include <QRegularExpression>

namespace foyer::auth {
namespace {

constexpr qsizetype longest = 1000; // no address of a profile is longer; pasted novels end here

// Without what cannot be seen (spaces, line breaks, zero-width marks of a copied handle), and with full-width signs as plain ones.
QString cleaned(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
    return text;
}

QString userIn(const QString &path)
{
    static const QRegularExpression profile(QStringLiteral("^/(?:@|users/|u/|profile/)([^/@?#]+)"));
    return profile.match(path).captured(1);
}

bool namesAHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.isValid() && !host.isEmpty() && host.size() <= 253 && (host.contains(u'.') || net::isLoopback(url) || host.contains(u':'))
        && !host.startsWith(u'.') && !host.endsWith(u"..");
}

}

Result<ServerAddress> parseServerAddress(const QString &typed)
{
    const auto refused = [&typed] { return fail(ErrorKind::BadInput, QStringLiteral("names no server"), typed.trimmed().left(80)); };
    if (typed.size() > longest)
        return refused();
    QString text = cleaned(typed);
    ServerAddress address;
    QString scheme;
    if (const qsizetype at = text.indexOf(u"://"); at >= 0) {
        scheme = text.first(at).toLower();
        text = text.sliced(at + 3);
        if (scheme != u"https" && scheme != u"http")
            return refused();
    } else if (text.startsWith(u"acct:", Qt::CaseInsensitive)) {
        text = text.sliced(5);
    }
    QString authority = text.section(QRegularExpression(QStringLiteral("[/?#]")), 0, 0);
    address.user = userIn(text.sliced(authority.size()));
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        if (scheme.isEmpty()) // in an address of the web it would be a password
            address.user = authority.first(at).remove(u'@');
        authority = authority.sliced(at + 1);
    }

    QUrl url(u"https://" + authority, QUrl::StrictMode);
    if (!namesAHost(url) || !url.userInfo().isEmpty())
        return refused();
    if (url.host().endsWith(u'.'))
        url.setHost(url.host().chopped(1));
    if (net::isLoopback(url)) {
        address.schemeIsGuess = scheme.isEmpty();
        if (scheme != u"https")
            url.setScheme(QStringLiteral("http"));
    } else {
        address.typedHttp = scheme == u"http";
        if (address.typedHttp && url.port() == 80)
            url.setPort(-1);
    }
    address.base = QUrl(net::originOf(url));
    return address;
}

}
