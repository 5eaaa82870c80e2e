// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/callback.h"

#include "core/net/connectionrules.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace foyer::auth {
namespace {

constexpr qsizetype longestCode = 2000; // some servers put a signed token there

QString valueIn(const QUrlQuery &query, const QString &key)
{
    // RFC 6749 § 4.1.2: the answer is form-encoded, so that a plus is a space.
    return QUrl::fromPercentEncoding(query.queryItemValue(key, QUrl::FullyEncoded).replace(u'+', u' ').toUtf8()).left(longestCode);
}

}

std::optional<Callback> callbackIn(const QUrl &address)
{
    const QUrlQuery query(address);
    Callback callback{.code = valueIn(query, QStringLiteral("code")),
                      .error = valueIn(query, QStringLiteral("error")),
                      .description = valueIn(query, QStringLiteral("error_description")),
                      .state = valueIn(query, QStringLiteral("state")),
                      .issuer = valueIn(query, QStringLiteral("iss"))};
    if (callback.code.isEmpty() && callback.error.isEmpty())
        return {};
    return callback;
}

Result<Callback> callbackInText(const QString &pasted)
{
    if (pasted.size() > 4 * longestCode)
        return fail(ErrorKind::BadInput, QStringLiteral("too long"), pasted.left(20));
    QString text = pasted;
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; }); // as a terminal breaks a long address
    if (text.contains(u"://")) {
        if (const std::optional<Callback> callback = callbackIn(QUrl(text)))
            return *callback;
    } else {
        static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9._~+/=-]{4,2000}$"));
        if (code.match(text).hasMatch())
            return Callback{.code = text};
    }
    return fail(ErrorKind::BadInput, QStringLiteral("neither a code nor the address of a finished sign-in"), text.left(20));
}

bool soundsLikeApproval(const QString &words)
{
    static const QRegularExpression approval(
        QStringLiteral("pending|approv|awaiting|moderat|not.?activated|not.?confirmed|unconfirmed|confirmed e.?mail"),
        QRegularExpression::CaseInsensitiveOption);
    return approval.match(words).hasMatch();
}

Result<QString> codeOf(const Callback &callback, const QString &expectedState, const QString &origin)
{
    const QString host = QUrl(origin).host();
    const bool bareCode = callback.state.isEmpty() && callback.error.isEmpty() && callback.issuer.isEmpty();
    if (!bareCode && callback.state != expectedState)
        return fail(ErrorKind::BadInput, QStringLiteral("the state is not that of this sign-in"), host);
    // RFC 9207 § 2.4: an answer of another issuer is one that a malicious server mixed in.
    if (!callback.issuer.isEmpty() && net::originOf(QUrl(callback.issuer)) != origin)
        return fail(ErrorKind::BadInput, QStringLiteral("the answer is another server's"), host);
    if (!callback.code.isEmpty())
        return callback.code;
    const QString words = callback.description.isEmpty() ? callback.error : callback.description;
    if (soundsLikeApproval(words))
        return fail(ErrorKind::Forbidden, words, host);
    if (callback.error == u"access_denied")
        return fail(ErrorKind::Cancelled, words, host);
    return fail(ErrorKind::Refused, words, host);
}

}
