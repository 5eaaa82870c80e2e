// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/spoken.h"

#include "app/presentation/dates.h"
#include "app/presentation/personview.h"
#include "app/presentation/words.h"
#include "core/formula/find.h"

#include <algorithm>

namespace foyer::app {
namespace {

// A screen reader reads to the end; a listener who wants the rest opens the post.
constexpr qsizetype maxSpokenText = 1500;
constexpr qsizetype maxSpokenAlt = 300;
constexpr qsizetype maxAloudText = 20'000; // a voice would take half an hour for it

int amount(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, INT_MAX));
}

// So that a voice pauses: with a full stop where there is no other sign at the end.
QString ended(const QString &text)
{
    static const QString signs = QStringLiteral(".!?…:;。！？؟۔।");
    return text.isEmpty() || signs.contains(text.back()) ? text : text + u'.';
}

// For the middle of a sentence of ours.
QString unended(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

// Nobody wants to hear "h t t p s colon slash slash".
model::Body withoutAddresses(model::Body body)
{
    for (model::Block &block : body.blocks) {
        for (model::Span &span : block.spans) {
            if (span.kind == model::Span::Kind::Link && !span.text.contains(u' ') && span.text.contains(u'.'))
                //: Read aloud where the author wrote an address
                span.text = Words::tr("link");
        }
    }
    return body;
}

QString mediaSentence(const QList<model::Media> &media)
{
    int images = 0, films = 0, sounds = 0;
    QStringList parts;
    QStringList descriptions;
    for (const model::Media &one : media) {
        if (one.kind == model::Media::Kind::Audio)
            ++sounds;
        else if (one.kind == model::Media::Kind::Video || one.kind == model::Media::Kind::Gifv)
            ++films;
        else
            ++images;
        descriptions << (one.description.isEmpty() ? Words::tr("without a description") : unended(oneLine(one.description, maxSpokenAlt)));
    }
    if (images > 0)
        parts << Words::tr("%Ln images", nullptr, images);
    if (films > 0)
        parts << Words::tr("%Ln videos", nullptr, films);
    if (sounds > 0)
        parts << Words::tr("%Ln audio recordings", nullptr, sounds);
    //: %1: "2 images, 1 video"; %2: what is on them
    return Words::tr("%1: %2.").arg(QLocale().createSeparatedList(parts), descriptions.join(u"; "));
}

QString pollSentence(const model::Poll &poll)
{
    QStringList options;
    for (const model::PollOption &option : poll.options)
        options << oneLine(option.title, maxSpokenAlt);
    return Words::tr("Poll: %1.").arg(options.join(u"; "));
}

QString quotedSentence(const PostView &view)
{
    if (view.quoteState != u"shown")
        return view.quoteText;
    const auto quoted = view.quote.value<PostView>();
    //: %1: a name; %2: the words of the quoted post
    return Words::tr("Quotes %1: %2").arg(quoted.author.name, ended(oneLine(quoted.words, maxSpokenAlt)));
}

QStringList numberParts(const model::Post &post)
{
    QStringList parts;
    if (post.replies > 0)
        parts << Words::tr("%Ln replies", nullptr, amount(post.replies));
    if (post.boosts > 0)
        parts << Words::tr("%Ln boosts", nullptr, amount(post.boosts));
    if (post.favourites > 0)
        parts << Words::tr("%Ln favourites", nullptr, amount(post.favourites));
    return parts;
}

QStringList stateSentences(const model::Post &post)
{
    QStringList sentences;
    if (post.editedAt.isKnown())
        sentences << Words::tr("Edited.");
    if (post.localOnly || post.visibility == model::Visibility::Local)
        sentences << Words::tr("Visible on this server only.");
    else if (post.visibility == model::Visibility::Followers)
        sentences << Words::tr("For followers only.");
    else if (post.visibility == model::Visibility::Direct)
        sentences << Words::tr("A direct message.");
    if (post.favourited)
        sentences << Words::tr("You favourited this.");
    if (post.boosted)
        sentences << Words::tr("You boosted this.");
    if (post.bookmarked)
        sentences << Words::tr("You bookmarked this.");
    return sentences;
}

}

QString spokenContent(const model::Post &post, const PostView &view, const ViewContext &context)
{
    QStringList sentences;
    const auto boosters = context.boosters.isEmpty() && context.boost ? QList{context.boost->by} : context.boosters;
    if (boosters.size() == 1)
        sentences << Words::tr("Boosted by %1.").arg(plainName(boosters.first()));
    else if (boosters.size() > 1)
        sentences << Words::tr("Boosted by %1 and %Ln others.", nullptr, static_cast<int>(boosters.size()) - 1).arg(plainName(boosters.first()));
    if (!view.replyTo.isEmpty())
        sentences << Words::tr("In reply to %1.").arg(view.replyTo);

    // What is hidden from the eye is not read out, either.
    if (!view.filterTitle.isEmpty()) {
        sentences << Words::tr("Hidden by your filter “%1”.").arg(view.filterTitle);
        return sentences.join(u' ');
    }
    if (!post.contentWarning.isEmpty())
        sentences << Words::tr("Content warning: %1.").arg(unended(withoutEmojis(oneLine(post.contentWarning, maxSpokenAlt), post.emojis)));
    else if (!view.plainText.isEmpty())
        sentences << ended(withoutEmojis(oneLine(view.words, maxSpokenText), post.emojis));
    if (!post.media.isEmpty())
        sentences << mediaSentence(post.media);
    if (post.poll)
        sentences << pollSentence(*post.poll);
    if (!view.quoteState.isEmpty())
        sentences << quotedSentence(view);
    if (view.hasCard)
        sentences << Words::tr("Link: %1.").arg(unended(view.card.title));
    const QStringList numbers = context.hidesNumbers ? QStringList() : numberParts(post);
    if (!numbers.isEmpty())
        //: %1: "2 replies, 3 boosts", as a list
        sentences << Words::tr("%1.").arg(QLocale().createSeparatedList(numbers));
    sentences << stateSentences(post);
    return sentences.join(u' ');
}

QString aloudText(const model::Post &post, bool warningOpen)
{
    QStringList sentences;
    if (!post.contentWarning.isEmpty())
        sentences << Words::tr("Content warning: %1.").arg(unended(withoutEmojis(oneLine(post.contentWarning, maxSpokenAlt), post.emojis)));
    if (!post.contentWarning.isEmpty() && !warningOpen)
        return sentences.join(u' ');
    // Block by block, so that a voice pauses between them.
    for (const model::Block &block : withoutAddresses(post.body).blocks) {
        const QString words
            = withoutEmojis(oneLine(formula::inWords(model::plainText({.blocks = {block}, .tagBar = {}})), maxAloudText), post.emojis);
        if (!words.isEmpty())
            sentences << ended(words);
    }
    if (!post.media.isEmpty())
        sentences << mediaSentence(post.media);
    if (post.poll)
        sentences << pollSentence(*post.poll);
    return sentences.join(u' ');
}

QString spokenSentence(const PostView &view, Timestamp now)
{
    const QString age = relativeTimeLong({static_cast<qint64>(view.createdAt)}, now);
    //: What a screen reader says of a post. %1: who; %2: when, as "5 minutes ago"; %3: what
    return Words::tr("%1, %2: %3").arg(view.author.name, age, view.spokenContent);
}

}
