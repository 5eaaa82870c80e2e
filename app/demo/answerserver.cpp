// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server itself, and what it keeps for the one who asks: notifications, lists, filters, markers.
#include "app/demo/answer.h"
#include "app/demo/filepaths.h"
#include "app/demo/relations.h"

#include <algorithm>

namespace foyer::demo {

namespace {

Answer instance(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, instanceEntity(scribe));
}

Answer oldInstance(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, oldInstanceEntity(scribe));
}

Answer customEmojis(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(call.world.emoji, [&](const QString &name) { return emojiEntity(scribe, name); }));
}

Answer trendingTags(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe,
                    scribe.array(scribe.server().tags.mid(call.number(QLatin1StringView("offset"), 0),
                                                          std::clamp(call.number(QLatin1StringView("limit"), 10), 1, 20)),
                                 [&](const TrendingTag &tag) { return tagEntity(scribe, tag.name); }));
}

Answer trendingLinks(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe,
                    scribe.array(call.world.cards.mid(call.number(QLatin1StringView("offset"), 0),
                                                      std::clamp(call.number(QLatin1StringView("limit"), 10), 1, 20)),
                                 [&](const LinkCard &card) {
                                     const json::Node out = cardEntity(scribe, card);
                                     scribe.json.set(out, "history", historyEntities(scribe, card.uses, card.people));
                                     return out;
                                 }));
}

// The film behind a card, as PeerTube's API tells it.
Answer video(const Call &call)
{
    const auto card = std::ranges::find_if(call.world.cards, [&](const LinkCard &one) { return one.url.endsWith(u"/w/" + call.parts[0]); });
    const Picture *picture = card == call.world.cards.cend() ? nullptr : call.world.picture(card->pic);
    if (!picture)
        return notFound();
    const PostMedia media{.pic = card->pic, .kind = QStringLiteral("video"), .seconds = 12};
    Scribe s = call.scribe();
    const json::Node files = s.json.array();
    json::Builder::append(files,
                          s.object({{"resolution", s.object({{"id", s.number(filmSize(*picture).height())}})},
                                    {"fileUrl", s.text(s.file(filmPath(*picture, media)))}}));
    return answerOf(s, s.object({{"uuid", s.text(call.parts[0])}, {"name", s.text(card->title)}, {"duration", s.number(12)}, {"files", files}}));
}

Answer tag(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, tagEntity(scribe, call.parts[0]));
}

Answer followedTags(const Call &call)
{
    const QStringList &tags = call.viewer.member->tags;
    return page(call, tags, rowIds(tags.size()), [](Scribe &scribe, const QString &name) { return tagEntity(scribe, name); }, 100, 200);
}

Answer lists(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(call.viewer.member->lists, [&](const ListOfPeople &list) { return listEntity(scribe, list); }));
}

Answer oneList(const Call &call)
{
    const auto list = std::ranges::find(call.viewer.member->lists, call.parts[0], &ListOfPeople::id);
    if (list == call.viewer.member->lists.cend())
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, listEntity(scribe, *list));
}

Answer filters(const Call &call)
{
    Scribe scribe = call.scribe();
    return answerOf(scribe, scribe.array(call.viewer.member->filters, [&](const WordFilter &filter) { return filterEntity(scribe, filter, true); }));
}

Answer notifications(const Call &call)
{
    const QStringList types = call.query.allQueryItemValues(QStringLiteral("types[]"), QUrl::FullyDecoded);
    const QStringList without = call.query.allQueryItemValues(QStringLiteral("exclude_types[]"), QUrl::FullyDecoded);
    const QList<Notice> &all = call.viewer.member->notices;
    QList<qsizetype> shown;
    QStringList ids;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Notice &notice = all[i];
        const Post *post = call.world.post(notice.post);
        const bool wanted = (types.isEmpty() || types.contains(notice.type)) && !without.contains(notice.type);
        if (wanted && call.viewer.sees(notice.age) && (!post || maySee(call.viewer, call.world, *post))) {
            shown.append(i);
            ids.append(noticeId(call.viewer, notice, i));
        }
    }
    return page(call, shown, ids, [&](Scribe &scribe, qsizetype i) { return noticeEntity(scribe, all[i], i); }, 40, 80);
}

Answer notification(const Call &call)
{
    const QList<Notice> &all = call.viewer.member->notices;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (noticeId(call.viewer, all[i], i) == call.parts[0]) {
            Scribe scribe = call.scribe();
            return answerOf(scribe, noticeEntity(scribe, all[i], i));
        }
    }
    return notFound();
}

// What was kept, or how far the world says that the person had read.
ReadMarker markerOf(const Call &call, const QString &name)
{
    const Member &me = *call.viewer.member;
    const auto kept = call.markers.constFind(me.person + u' ' + name);
    if (kept != call.markers.cend())
        return *kept;
    const Post *post = call.world.post(me.readTo);
    if (name == u"home" && post)
        return {postId(call.viewer, call.world, *post), 12, {call.viewer.started.ms - post->age}};
    if (name == u"notifications" && me.unread < me.notices.size())
        return {noticeId(call.viewer, me.notices[me.unread], me.unread), 7, {call.viewer.started.ms - me.notices[me.unread].age}};
    return {};
}

Answer markerAnswer(const Call &call, const QStringList &names)
{
    Scribe scribe = call.scribe();
    const json::Node out = scribe.json.object();
    for (const QString &name : names) {
        const ReadMarker marker = markerOf(call, name);
        if (!marker.lastReadId.isEmpty())
            scribe.json.set(out, name.toUtf8().constData(),
                            scribe.object({{"last_read_id", scribe.text(marker.lastReadId)},
                                           {"version", scribe.number(marker.version)},
                                           {"updated_at", scribe.json.timestamp(marker.updatedAt)}}));
    }
    return answerOf(scribe, out);
}

Answer markers(const Call &call)
{
    return markerAnswer(call, call.query.allQueryItemValues(QStringLiteral("timeline[]"), QUrl::FullyDecoded));
}

Answer saveMarkers(const Call &call)
{
    QUrlQuery form(QString::fromUtf8(call.body));
    const auto document = json::Document::parse(call.body);
    const json::Value root = document ? document->root() : json::Value();
    QStringList saved;
    for (const QString &name : {QStringLiteral("home"), QStringLiteral("notifications")}) {
        QString id = root[name.toUtf8().constData()]["last_read_id"].string();
        if (id.isEmpty())
            id = form.queryItemValue(name + u"[last_read_id]", QUrl::FullyDecoded);
        if (id.isEmpty())
            continue;
        const ReadMarker before = markerOf(call, name);
        call.markers.insert(call.viewer.member->person + u' ' + name, {id, before.version + 1, call.viewer.now});
        saved.append(name);
    }
    return markerAnswer(call, saved);
}

Answer emptyList(const Call &)
{
    return {.status = 200, .json = "[]", .link = {}};
}

Answer emptyObject(const Call &)
{
    return {.status = 200, .json = "{}", .link = {}};
}

}

QList<Route> serverRoutes()
{
    return {{"GET", "/api/v2/instance", instance, true},
            {"GET", "/api/v1/instance", oldInstance, true},
            {"GET", "/api/v1/custom_emojis", customEmojis, true},
            {"GET", "/api/v1/trends/tags", trendingTags},
            {"GET", "/api/v1/trends/links", trendingLinks},
            {"GET", "/api/v1/videos/*", video, true},
            {"GET", "/api/v1/tags/*", tag},
            {"GET", "/api/v1/followed_tags", followedTags},
            {"GET", "/api/v1/lists", lists},
            {"GET", "/api/v1/lists/*", oneList},
            {"GET", "/api/v2/filters", filters},
            {"GET", "/api/v1/notifications", notifications},
            {"GET", "/api/v1/notifications/*", notification},
            {"GET", "/api/v1/markers", markers},
            {"POST", "/api/v1/markers", saveMarkers},
            {"GET", "/api/v1/announcements", emptyList},
            {"GET", "/api/v1/preferences", emptyObject},
            {"POST", "/oauth/revoke", emptyObject, true}};
}

}
