// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/fediverselink.h"

#include "app/presentation/markup.h"

#include <QRegularExpression>
#include <QUrl>
#include <array>

namespace foyer::app {
namespace {

using Kind = FediverseLink::Kind;

// The paths of posts: Mastodon, its id form, Pleroma and Akkoma, Misskey and its kin, Pixelfed, Friendica, Lemmy, PeerTube, GoToSocial,
// snac, WriteFreely and Hubzilla.
const std::array postPaths{
    QRegularExpression(QStringLiteral("^/@[^/]+/(?:statuses/|posts/)?[0-9A-Za-z_-]{6,}$")),
    QRegularExpression(QStringLiteral("^/@[^/]+/\\d+$")),
    QRegularExpression(QStringLiteral("^/users/[^/]+/statuses/[^/]+$")),
    QRegularExpression(QStringLiteral("^/(?:notice|objects|activities|notes|post|posts|comment|display|item|videos/watch|w)/[^/]+$")),
    QRegularExpression(QStringLiteral("^/p/[^/]+/\\d+$")),
    QRegularExpression(QStringLiteral("^/[^/]+/p/[0-9.]+$")),
};
const std::array personPaths{
    QRegularExpression(QStringLiteral("^/(?:@|users/|profile/|u/|accounts/|channel/|a/|c/)([^/@]+)/?$")),
    QRegularExpression(QStringLiteral("^/@([^/@]+@[^/@]+\\.[^/@]+)/?$")),
};
const QRegularExpression tagPath(QStringLiteral("^/(?:tags?|hashtag|discover/tags)/([^/]+)/?$"));
const QRegularExpression
    handlePattern(QStringLiteral("^@?([\\p{L}\\p{N}_.-]+)@((?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}|localhost|\\d+(?:\\.\\d+){3})(?::\\d+)?$"),
                  QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression tagPattern(QStringLiteral("^#[\\p{L}\\p{N}\\p{M}_·]+(?: +#[\\p{L}\\p{N}\\p{M}_·]+)*$"),
                                    QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression domainPattern(QStringLiteral("^(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}]{2,}/\\S+$"), QRegularExpression::UseUnicodePropertiesOption);

FediverseLink readWeb(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return isWebAddress(link) ? FediverseLink{Kind::Web, link} : FediverseLink{};
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.hasQuery() || path.startsWith(u"/@")) {
        for (const QRegularExpression &pattern : personPaths) {
            const QRegularExpressionMatch match = pattern.match(path);
            if (!match.hasMatch())
                continue;
            const QString name = match.captured(1);
            // "/@alice@other.example" names the person; "/@alice" is on this web host, whose handles may use another domain.
            return name.contains(u'@') ? FediverseLink{Kind::Handle, name} : FediverseLink{Kind::Person, link};
        }
        for (const QRegularExpression &pattern : postPaths) {
            if (pattern.match(path).hasMatch())
                return {Kind::Post, link};
        }
    }
    return {Kind::Web, link};
}

}

FediverseLink readLink(const QString &link)
{
    if (link.startsWith(u"foyer:tag/"))
        return {Kind::Tag, QUrl::fromPercentEncoding(link.sliced(10).toUtf8())};
    if (link.startsWith(u"foyer:person/")) {
        const QString person = QUrl::fromPercentEncoding(link.sliced(13).toUtf8());
        if (const FediverseLink handle = readTyped(person); handle.kind == Kind::Handle)
            return handle;
        return isWebAddress(person) ? FediverseLink{Kind::Person, person} : FediverseLink{};
    }
    if (link.startsWith(u"foyer:doubtful/")) {
        FediverseLink found = readWeb(QUrl::fromPercentEncoding(link.sliced(15).toUtf8()));
        found.doubtful = true;
        return found;
    }
    return readWeb(link.trimmed());
}

QString readServer(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:https?://)?((?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}]{2,}|localhost|127(?:\\.\\d+){3})(:\\d{1,5})?(?:/\\S*)?$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    const QUrl url(u"https://" + match.captured(1) + match.captured(2));
    return match.hasMatch() && url.isValid() ? url.authority(QUrl::FullyEncoded) : QString();
}

FediverseLink readTyped(const QString &text)
{
    const QString typed = text.trimmed();
    if (const auto handle = handlePattern.match(typed); handle.hasMatch())
        return {Kind::Handle, typed.startsWith(u'@') ? typed.sliced(1) : typed};
    if (tagPattern.match(typed).hasMatch())
        return {Kind::Tag, typed.sliced(1).split(u'#').join(u'+').remove(u' ')};
    if (typed.startsWith(u"https://") || typed.startsWith(u"http://"))
        return readWeb(typed);
    if (domainPattern.match(typed).hasMatch()) {
        const FediverseLink link = readWeb(u"https://" + typed);
        return link.kind == Kind::Web ? FediverseLink{} : link;
    }
    return {};
}

}
