// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

namespace foyer::tests {
namespace {

// As long as a real one, so that ids compare like real ones.
QString idOf(int number)
{
    return QString::number(100000000000000000LL + number);
}

int nextNumber()
{
    static int number = 0;
    return ++number;
}

model::Span spanOf(const QString &word)
{
    using Kind = model::Span::Kind;
    if (word.startsWith(u'#') && word.size() > 1)
        return {.kind = Kind::Hashtag, .text = word, .target = word.sliced(1)};
    if (word.startsWith(u'@') && word.size() > 1)
        return {.kind = Kind::Mention, .text = word, .target = QStringLiteral("https://example.org/") + word};
    if (word.startsWith(u"https://"))
        return {.kind = Kind::Link, .text = word, .target = word};
    return {.text = word};
}

}

Timestamp minute(int minutes)
{
    return {parseTimestamp("2026-01-01T00:00:00Z").ms + minutes * 60000LL};
}

model::Author author(const QString &handle)
{
    const QString name = handle.section(u'@', 0, 0);
    const QString host = handle.section(u'@', 1);
    model::Author author;
    author.handle = handle;
    author.serverId = QString::number(qHash(handle, 0) % 1000000);
    author.uri = QStringLiteral("https://%1/users/%2").arg(host, name);
    author.url = QStringLiteral("https://%1/@%2").arg(host, name);
    author.username = name;
    author.displayName = name.left(1).toUpper() + name.mid(1);
    author.avatar = QStringLiteral("https://%1/avatars/%2.png").arg(host, name);
    author.note = body(QStringLiteral("I am ") + name);
    author.posts = 10;
    author.followers = 20;
    author.following = 30;
    author.createdAt = parseTimestamp("2020-01-01");
    return author;
}

model::Account account(const QString &handle)
{
    model::Account account;
    account.author = author(handle);
    account.origin = QStringLiteral("https://") + handle.section(u'@', 1);
    account.instance.domain = handle.section(u'@', 1);
    account.instance.title = QStringLiteral("A home");
    return account;
}

model::Body body(const QString &text)
{
    model::Block block;
    QString plain;
    for (const QString &word : text.split(u' ')) {
        model::Span span = spanOf(word);
        if (!block.spans.isEmpty() || !plain.isEmpty())
            plain += u' ';
        if (span.kind == model::Span::Kind::Text) {
            plain += word;
            continue;
        }
        if (!plain.isEmpty())
            block.spans += model::Span{.text = std::exchange(plain, QString())};
        block.spans += span;
    }
    if (!plain.isEmpty())
        block.spans += model::Span{.text = plain};
    return {.blocks = {block}};
}

PostBuilder::PostBuilder()
    : PostBuilder(nextNumber())
{
}

PostBuilder::PostBuilder(int number)
{
    m_post.serverId = idOf(number);
    m_post.uri = QStringLiteral("https://example.org/posts/%1").arg(number);
    m_post.url = QStringLiteral("https://example.org/@alice/%1").arg(number);
    m_post.createdAt = minute(number);
    by(QStringLiteral("alice@example.org"));
    text(QStringLiteral("Post number %1").arg(number));
}

PostBuilder &PostBuilder::by(const QString &handle)
{
    return by(author(handle));
}

PostBuilder &PostBuilder::by(const model::Author &author)
{
    m_post.author = author;
    return *this;
}

PostBuilder &PostBuilder::text(const QString &text)
{
    m_post.body = body(text);
    m_post.tags.clear();
    for (const model::Span &span : m_post.body.blocks.first().spans) {
        if (span.kind == model::Span::Kind::Hashtag)
            m_post.tags += span.target;
    }
    return *this;
}

PostBuilder &PostBuilder::serverId(const QString &id)
{
    m_post.serverId = id;
    return *this;
}

PostBuilder &PostBuilder::uri(const QString &uri)
{
    m_post.uri = uri;
    return *this;
}

PostBuilder &PostBuilder::at(Timestamp instant)
{
    m_post.createdAt = instant;
    return *this;
}

PostBuilder &PostBuilder::replyTo(const model::Post &parent)
{
    m_post.inReplyToServerId = parent.serverId;
    m_post.inReplyToAuthorId = parent.author.serverId;
    return *this;
}

PostBuilder &PostBuilder::quoting(const model::Post &quoted)
{
    m_post.quote
        = model::Quote{.state = model::Quote::State::Accepted, .postServerId = quoted.serverId, .post = std::make_shared<const model::Post>(quoted)};
    return *this;
}

PostBuilder &PostBuilder::image(const QString &description)
{
    model::Media media;
    media.kind = model::Media::Kind::Image;
    media.serverId = m_post.serverId + QString::number(m_post.media.size());
    media.url = QStringLiteral("https://files.example.org/%1.jpeg").arg(media.serverId);
    media.previewUrl = QStringLiteral("https://files.example.org/small/%1.jpeg").arg(media.serverId);
    media.blurhash = QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj");
    media.description = description;
    media.size = QSize(1600, 1200);
    media.previewSize = QSize(400, 300);
    m_post.media += media;
    return *this;
}

PostBuilder &PostBuilder::poll(const QStringList &options)
{
    model::Poll poll;
    poll.serverId = m_post.serverId;
    for (const QString &option : options)
        poll.options += model::PollOption{.title = option, .votes = 1};
    poll.votes = options.size();
    poll.expiresAt = {m_post.createdAt.ms + 86400000};
    m_post.poll = poll;
    return *this;
}

PostBuilder &PostBuilder::warning(const QString &text)
{
    m_post.contentWarning = text;
    m_post.sensitive = !text.isEmpty();
    return *this;
}

PostBuilder &PostBuilder::visibility(model::Visibility visibility)
{
    m_post.visibility = visibility;
    return *this;
}

PostBuilder &PostBuilder::bookmarked(bool yes)
{
    m_post.bookmarked = yes;
    return *this;
}

PostBuilder &PostBuilder::favourited(bool yes)
{
    m_post.favourited = yes;
    return *this;
}

PostBuilder &PostBuilder::edited(Timestamp instant)
{
    m_post.editedAt = instant;
    return *this;
}

PostBuilder &PostBuilder::language(const QString &tag)
{
    m_post.language = tag;
    return *this;
}

PostBuilder post()
{
    return PostBuilder();
}

PostBuilder post(int number)
{
    return PostBuilder(number);
}

model::TimelineEntry entry(int number)
{
    return post(number);
}

model::TimelineEntry entry(const model::Post &post)
{
    return {.id = post.serverId, .post = post, .boost = {}};
}

model::TimelineEntry boostEntry(int boostNumber, const model::Post &post, const QString &by)
{
    model::Boost boost{.by = author(by), .at = minute(boostNumber), .uri = QStringLiteral("https://example.org/boosts/%1").arg(boostNumber)};
    return {.id = idOf(boostNumber), .post = post, .boost = boost};
}

model::Page<model::TimelineEntry> page(int newest, int oldest, bool more)
{
    QList<model::TimelineEntry> entries;
    for (int number = newest; number >= oldest; --number)
        entries += entry(number);
    return page(entries, more);
}

model::Page<model::TimelineEntry> page(const QList<model::TimelineEntry> &entries, bool more)
{
    return {.items = entries,
            .olderThan = more && !entries.isEmpty() ? entries.last().id : QString(),
            .justAfter = entries.isEmpty() ? QString() : entries.first().id};
}

model::Notification notification(int number, model::Notification::Kind kind, const QString &by)
{
    model::Notification notification;
    notification.serverId = QString::number(1000 + number);
    notification.kind = kind;
    notification.type = QStringLiteral("type");
    notification.createdAt = minute(number);
    notification.author = author(by);
    return notification;
}

}
