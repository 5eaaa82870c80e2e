// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/embedcode.h"

#include "core/html/address.h"
#include "core/html/write.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmbedCode)
};

QString link(const QString &address, const QString &words)
{
    return u"<a href=\"" + address.toHtmlEscaped() + u"\" rel=\"nofollow noopener\">" + words.toHtmlEscaped() + u"</a>";
}

QString mediaName(const model::Media &media)
{
    if (!media.description.isEmpty())
        return media.description;
    switch (media.kind) {
    case model::Media::Kind::Image:
        return Words::tr("Image");
    case model::Media::Kind::Gifv:
    case model::Media::Kind::Video:
        return Words::tr("Video");
    case model::Media::Kind::Audio:
        return Words::tr("Audio recording");
    case model::Media::Kind::Unknown:
        break;
    }
    return Words::tr("Attachment");
}

// As links: a reader of that page should not load anything from here without asking.
QString mediaLines(const QList<model::Media> &media)
{
    QString lines;
    for (const model::Media &one : media) {
        const QString address = html::isWebAddress(one.remoteUrl) ? one.remoteUrl : one.url;
        if (html::isWebAddress(address))
            lines += u"<p>" + link(address, mediaName(one)) + u"</p>";
    }
    return lines;
}

QString footer(const model::Post &post)
{
    const model::Author &author = post.author;
    const QString name = author.displayName.isEmpty() ? author.username : author.displayName;
    const QString who = html::isWebAddress(author.url) ? link(author.url, name) : name.toHtmlEscaped();
    const QDateTime when = post.createdAt.toDateTime();
    const QString date = QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
    return u"<footer>— " + who + u" (@" + author.handle.toHtmlEscaped() + u"), <a href=\"" + post.url.toHtmlEscaped() + u"\"><time datetime=\""
        + when.toUTC().toString(Qt::ISODate) + u"\">" + date.toHtmlEscaped() + u"</time></a></footer>";
}

}

bool mayBeEmbedded(const model::Post &post)
{
    const bool open = post.visibility == model::Visibility::Public || post.visibility == model::Visibility::Unlisted;
    return open && !post.localOnly && html::isWebAddress(post.url);
}

QString embedCode(const model::Post &post)
{
    if (!mayBeEmbedded(post))
        return {};
    QString content = html::toHtml(post.body) + mediaLines(post.media);
    if (!post.contentWarning.isEmpty())
        content = u"<details><summary>" + post.contentWarning.toHtmlEscaped() + u"</summary>" + content + u"</details>";
    const QString language = post.language.isEmpty() ? QString() : QString(u" lang=\"" + post.language.toHtmlEscaped() + u'"');
    return u"<blockquote cite=\"" + post.url.toHtmlEscaped() + u"\" dir=\"auto\"" + language + u'>' + content + footer(post) + u"</blockquote>";
}

}
