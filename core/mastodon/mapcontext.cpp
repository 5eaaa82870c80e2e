// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapcontext.h"

#include <QUrl>

namespace foyer::mastodon {
namespace {

QString ownDomain(const MapContext &context)
{
    return context.domain.isEmpty() ? QUrl(context.origin).host() : context.domain.toLower();
}

}

QString toHandle(QStringView acct, const MapContext &context)
{
    if (acct.startsWith(u'@'))
        acct = acct.sliced(1);
    const qsizetype at = acct.lastIndexOf(u'@');
    const QStringView name = at < 0 ? acct : acct.first(at);
    if (name.isEmpty())
        return {};
    const QStringView host = at < 0 ? QStringView() : acct.sliced(at + 1);
    return name.toString() + u'@' + (host.isEmpty() ? ownDomain(context) : host.toString().toLower());
}

QString toAcct(QStringView handle, const MapContext &context)
{
    const qsizetype at = handle.lastIndexOf(u'@');
    return (at > 0 && handle.sliced(at + 1) == ownDomain(context) ? handle.first(at) : handle).toString();
}

QString webAddress(const QString &told, const MapContext &context)
{
    if (told.startsWith(u"https://", Qt::CaseInsensitive) || told.startsWith(u"http://", Qt::CaseInsensitive))
        return told;
    return told.startsWith(u'/') && !told.startsWith(u"//") ? context.origin + told : QString();
}

}
