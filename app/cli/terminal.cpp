// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

// Control characters from a server must not reach the terminal: an escape sequence can rewrite what stands there.
QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text;
}

QString when(Timestamp at)
{
    return QLocale().toString(at.toDateTime().toLocalTime(), QLocale::ShortFormat);
}

QString indented(const QString &text)
{
    return u"  " + QString(text).replace(QStringLiteral("\n"), QStringLiteral("\n  "));
}

QString postText(const model::Post &post)
{
    QString text = authorText(post.author) + u" · " + when(post.createdAt) + u'\n';
    if (!post.contentWarning.isEmpty())
        text += indented(Words::tr("Content warning: %1").arg(post.contentWarning)) + u'\n';
    text += indented(model::plainText(post.body));
    for (const model::Media &media : post.media)
        text += u"\n  [" + (media.description.isEmpty() ? Words::tr("media without a description") : media.description) + u']';
    return text;
}

}

void printLine(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    std::fputc('\n', stdout);
}

void printLine(const QString &line)
{
    printLine(line.toUtf8());
}

int printError(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(harmless(sentence)));
    return 1;
}

int printError(const Error &error)
{
    printError(sentence(error));
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "  %s\n", qPrintable(harmless(error.detail)));
    return 1;
}

QString authorText(const model::Author &author)
{
    return (author.displayName.isEmpty() ? author.username : harmless(author.displayName)) + u" (@" + harmless(author.handle) + u')';
}

QString entryText(const model::TimelineEntry &entry)
{
    QString text = postText(entry.post);
    if (entry.boost)
        text.prepend(Words::tr("Boosted by %1").arg(authorText(entry.boost->by)) + u'\n');
    return harmless(text) + u'\n';
}

QString notificationText(const model::Notification &notification)
{
    QString text = notification.type + u" · " + authorText(notification.author) + u" · " + when(notification.createdAt) + u'\n';
    if (notification.post)
        text += indented(postText(*notification.post)) + u'\n';
    if (!notification.text.isEmpty())
        text += indented(notification.text) + u'\n';
    return harmless(text);
}

}
