// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include "core/store/payload.h"

#include <algorithm>

namespace foyer::store {
namespace {

bool isWrittenWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: // has spaces, but particles stick to words
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

}

QString indexable(const QString &text)
{
    // The lowest of those scripts is Thai.
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0x0e00; }))
        return text;
    QString parted;
    parted.reserve(text.size() * 2);
    for (const char32_t character : text.toUcs4()) {
        const bool alone = isWrittenWithoutSpaces(character);
        if (alone)
            parted += u' ';
        parted += QChar::fromUcs4(character);
        if (alone)
            parted += u' ';
    }
    return parted;
}

namespace facet {

QString author(qint64 id)
{
    return u'a' + QString::number(id);
}

QString language(const QString &tag)
{
    return u'l' + tag;
}

QString hashtag(const QString &tag)
{
    return u't' + tag;
}

}

Words wordsOf(const model::Post &post, qint64 author)
{
    QStringList text{post.contentWarning, model::plainText(post.body)};
    for (const model::Media &media : post.media)
        text += media.description;
    if (post.poll) {
        for (const model::PollOption &option : post.poll->options)
            text += option.title;
    }
    if (post.card)
        text += post.card->title;
    for (const model::Mention &mention : post.mentions)
        text += mention.handle;
    text.removeAll(QString());

    QStringList facets{facet::every, facet::author(author)};
    const qint64 flags = postFlags(post);
    for (const auto &[flag, token] :
         {std::pair(HasMedia, facet::media), {HasPoll, facet::poll}, {HasLink, facet::link}, {HasWarning, facet::warning}, {IsReply, facet::reply}}) {
        if (flags & flag)
            facets += token;
    }
    if (!post.language.isEmpty())
        facets += facet::language(post.language);
    for (const QString &tag : post.tags)
        facets += facet::hashtag(tag);
    return {.text = indexable(text.join(u'\n')), .facets = facets.join(u' ')};
}

}
