// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/entities.h"
#include "app/demo/film.h"
#include "app/demo/filepaths.h"

#include <algorithm>

namespace foyer::demo {

using json::Node;

namespace {

Node sizeEntity(Scribe &s, QSize size)
{
    return s.object({{"width", s.number(size.width())},
                     {"height", s.number(size.height())},
                     {"size", s.text(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))},
                     {"aspect", s.json.number(double(size.width()) / size.height())}});
}

Node metaEntity(Scribe &s, const PostMedia &media, const Picture *picture)
{
    const Node out = s.json.object();
    if (picture && media.kind != u"audio") {
        const bool film = media.kind != u"image";
        const Node original = sizeEntity(s, film ? filmSize(*picture) : picture->size());
        if (film) {
            s.json.set(original, "frame_rate", s.text(QStringLiteral("%1/1").arg(filmFramesPerSecond)));
            s.json.set(original, "duration", s.json.number(media.seconds));
        }
        s.json.set(out, "original", original);
        s.json.set(out, "small", sizeEntity(s, smallSize(*picture)));
    }
    if (media.kind == u"audio")
        s.json.set(out, "original", s.object({{"duration", s.json.number(media.seconds)}}));
    if (media.focus.size() == 2)
        s.json.set(out, "focus", s.object({{"x", s.json.number(media.focus[0])}, {"y", s.json.number(media.focus[1])}}));
    return out;
}

}

Node mediaEntities(Scribe &s, const Post &post)
{
    int place = 0;
    return s.array(post.media, [&](const PostMedia &media) {
        const Picture *picture = s.world.picture(media.pic);
        const QString url = media.kind == u"audio" ? s.file(soundPath(media))
            : picture                              ? s.file(media.kind == u"image" ? originalPath(*picture) : filmPath(*picture, media))
                                                   : QString();
        return s.object({{"id", s.text(postId(s.viewer, s.world, post) + QString::number(++place))},
                         {"type", s.text(media.kind)},
                         {"url", s.text(url)},
                         {"preview_url", picture ? s.text(s.file(smallPath(*picture))) : s.none()},
                         {"remote_url", s.none()},
                         {"meta", metaEntity(s, media, picture)},
                         {"description", s.textOrNull(media.alt)},
                         {"blurhash", picture ? s.text(picture->blurhash) : s.none()}});
    });
}

Node pollEntity(Scribe &s, const Post &post)
{
    const PostPoll &poll = *post.poll;
    const qint64 ends = poll.ends.isEmpty() ? 0 : s.viewer.started.ms - spanOf(poll.ends);
    const bool expired = !poll.ends.isEmpty() && ends <= s.viewer.now.ms;
    const Member *me = s.viewer.member;
    const Vote *vote = nullptr;
    if (me) {
        const auto at = std::ranges::find(me->votes, post.key, &Vote::post);
        vote = at == me->votes.cend() ? nullptr : &*at;
    }
    qint64 sum = 0;
    QString titles;
    for (const PollOption &option : poll.options) {
        sum += option.votes;
        titles += option.title + u' ';
    }
    const bool silent = poll.hidden && !expired;
    return s.object({{"id", s.text(u'9' + postId(s.viewer, s.world, post))},
                     {"expires_at", poll.ends.isEmpty() ? s.none() : s.moment(spanOf(poll.ends))},
                     {"expired", s.flag(expired)},
                     {"multiple", s.flag(poll.multiple)},
                     {"votes_count", s.number(silent ? 0 : sum)},
                     {"voters_count", silent ? s.none() : s.number(poll.multiple ? poll.voters : sum)},
                     {"voted", s.flag(vote || (me && post.by == me->person))},
                     {"own_votes", s.array(vote ? vote->choices : QList<int>(), [&](int choice) { return s.number(choice); })},
                     {"options",
                      s.array(poll.options,
                              [&](const PollOption &option) {
                                  return s.object({{"title", s.text(option.title)}, {"votes_count", silent ? s.none() : s.number(option.votes)}});
                              })},
                     {"emojis", emojiEntities(s, titles)}});
}

Node cardEntity(Scribe &s, const LinkCard &card)
{
    const Picture *picture = s.world.picture(card.pic);
    const Person *author = s.world.person(card.author);
    const Node authors = s.json.array();
    if (!card.authorName.isEmpty())
        json::Builder::append(authors,
                              s.object({{"name", s.text(card.authorName)},
                                        {"url", s.text(author ? author->url() : QString())},
                                        {"account", author ? accountEntity(s, *author) : s.none()}}));
    const QSize size = picture ? smallSize(*picture) : QSize(0, 0);
    return s.object(
        {{"url", s.text(card.url)},
         {"title", s.text(card.title)},
         {"description", s.text(card.description)},
         {"language", s.text(card.lang)},
         {"type", s.text(card.type)},
         {"author_name", s.text(card.authorName)},
         {"author_url", s.text(author ? author->url() : QString())},
         {"provider_name", s.text(card.provider)},
         {"provider_url", s.text(u"")},
         {"html",
          s.text(card.type == u"video" ? QStringLiteral("<iframe src=\"%1\" width=\"640\" height=\"360\"></iframe>").arg(card.url) : QString())},
         {"width", s.number(size.width())},
         {"height", s.number(size.height())},
         {"image", picture ? s.text(s.file(smallPath(*picture))) : s.none()},
         {"image_description", s.text(card.alt)},
         {"embed_url", s.text(u"")},
         {"blurhash", picture ? s.text(picture->blurhash) : s.none()},
         {"published_at", card.published.isEmpty() ? s.none() : s.moment(spanOf(card.published))},
         {"authors", authors}});
}

}
