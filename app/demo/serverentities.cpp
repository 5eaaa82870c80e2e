// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/entities.h"
#include "app/demo/filepaths.h"
#include "app/demo/relations.h"

namespace foyer::demo {

using json::Node;

Node historyEntities(Scribe &s, const QList<qint64> &uses, const QList<qint64> &people)
{
    constexpr qint64 day = 86'400;
    const qint64 today = s.viewer.started.ms / 1000 / day * day;
    const Node out = s.json.array();
    for (qsizetype i = 0; i < uses.size(); ++i) {
        json::Builder::append(out,
                              s.object({{"day", s.text(QString::number(today - i * day))},
                                        {"uses", s.text(QString::number(uses[i]))},
                                        {"accounts", s.text(QString::number(people.value(i)))}}));
    }
    return out;
}

Node tagEntity(Scribe &s, const QString &name)
{
    const TrendingTag *trending = nullptr;
    for (const TrendingTag &tag : s.server().tags) {
        if (tag.name.compare(name, Qt::CaseInsensitive) == 0)
            trending = &tag;
    }
    const Node out = s.object({{"id", s.text(QString::number(qsizetype(name.toLower().size()) * 1000 + name.at(0).unicode()))},
                               {"name", s.text(trending ? trending->name : name)},
                               {"url", s.text(s.origin() + u"/tags/" + name.toLower())},
                               {"history", trending ? historyEntities(s, trending->uses, trending->people) : s.json.array()}});
    if (s.viewer.member)
        s.json.set(out, "following", s.flag(s.viewer.member->tags.contains(name, Qt::CaseInsensitive)));
    return out;
}

Node filterEntity(Scribe &s, const WordFilter &filter, bool whole)
{
    const Node out = s.object({{"id", s.text(filter.id)},
                               {"title", s.text(filter.title)},
                               {"context", s.array(filter.context, [&](const QString &context) { return s.text(context); })},
                               {"expires_at", s.none()},
                               {"filter_action", s.text(filter.action)}});
    if (whole) {
        int id = filter.id.toInt() * 10;
        s.json.set(out, "keywords", s.array(filter.words, [&](const QString &word) {
            return s.object({{"id", s.text(QString::number(++id))}, {"keyword", s.text(word)}, {"whole_word", s.flag(false)}});
        }));
        s.json.set(out, "statuses", s.json.array());
    }
    return out;
}

Node listEntity(Scribe &s, const ListOfPeople &list)
{
    return s.object({{"id", s.text(list.id)}, {"title", s.text(list.title)}, {"replies_policy", s.text(list.replies)}, {"exclusive", s.flag(false)}});
}

Node noticeEntity(Scribe &s, const Notice &notice, qsizetype index)
{
    constexpr qint64 groupMs = 12 * 3'600'000; // a server groups what happened within some hours
    const bool grouped = notice.type == u"favourite" || notice.type == u"reblog" || notice.type == u"follow";
    const QString id = noticeId(s.viewer, notice, index);
    const Post *post = s.world.post(notice.post);
    const QString group = post ? postId(s.viewer, s.world, *post) : QString();
    const Node out = s.object(
        {{"id", s.text(id)},
         {"type", s.text(notice.type)},
         {"group_key", s.text(grouped ? QStringLiteral("%1-%2-%3").arg(notice.type, group).arg(notice.age / groupMs) : u"ungrouped-" + id)},
         {"created_at", s.moment(notice.age)},
         {"account", accountEntity(s, *s.world.person(notice.by))}});
    if (post)
        s.json.set(out, "status", statusEntity(s, *post));
    if (notice.type == u"reaction") {
        const bool custom = s.world.emoji.contains(notice.emoji);
        const QString url = custom ? s.file(u"emoji/" + notice.emoji + u".png") : QString();
        s.json.set(
            out, "reaction",
            s.object(
                {{"name", s.text(notice.emoji)}, {"count", s.number(1)}, {"me", s.flag(false)}, {"url", s.text(url)}, {"static_url", s.text(url)}}));
    } else if (notice.type == u"moderation_warning") {
        s.json.set(out, "moderation_warning",
                   s.object({{"id", s.text(u"7")},
                             {"action", s.text(u"none")},
                             {"text", s.text(notice.text)},
                             {"status_ids", s.json.array()},
                             {"target_account", accountEntity(s, *s.world.person(s.viewer.member->person))},
                             {"appeal", s.none()},
                             {"created_at", s.moment(notice.age)}}));
    } else if (notice.type == u"severed_relationships") {
        s.json.set(out, "event",
                   s.object({{"id", s.text(u"5")},
                             {"type", s.text(u"domain_block")},
                             {"purged", s.flag(false)},
                             {"target_name", s.text(notice.text)},
                             {"followers_count", s.number(2)},
                             {"following_count", s.number(1)},
                             {"created_at", s.moment(notice.age)}}));
    }
    return out;
}

namespace {

Node ruleEntities(Scribe &s)
{
    int id = 0;
    return s.array(s.server().rules, [&](const QString &rule) {
        return s.object({{"id", s.text(QString::number(++id))}, {"text", s.text(rule)}, {"hint", s.text(u"")}});
    });
}

Node configurationEntity(Scribe &s)
{
    const QStringList types{QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/webp"), QStringLiteral("video/mp4"),
                            QStringLiteral("audio/ogg")};
    // "urls" tells no streaming address: nothing in the demo opens a socket, so clients poll.
    const Node out = s.object(
        {{"urls", s.object({{"streaming", s.none()}})},
         {"accounts", s.object({{"max_featured_tags", s.number(10)}, {"max_pinned_statuses", s.number(5)}})},
         {"statuses",
          s.object({{"max_characters", s.number(1000)}, {"max_media_attachments", s.number(6)}, {"characters_reserved_per_url", s.number(23)}})},
         {"media_attachments",
          s.object({{"supported_mime_types", s.array(types, [&](const QString &type) { return s.text(type); })},
                    {"description_limit", s.number(1500)},
                    {"image_size_limit", s.number(16'777'216)},
                    {"video_size_limit", s.number(103'809'024)}})},
         {"polls",
          s.object({{"max_options", s.number(6)},
                    {"max_characters_per_option", s.number(80)},
                    {"min_expiration", s.number(300)},
                    {"max_expiration", s.number(2'629'746)}})},
         {"translation", s.object({{"enabled", s.flag(false)}})}});
    if (s.server().reactions)
        s.json.set(out, "reactions", s.object({{"max_reactions", s.number(8)}}));
    return out;
}

QString thumbnail(Scribe &s)
{
    return s.file(originalPath(*s.world.picture(s.server().pic)));
}

}

Node instanceEntity(Scribe &s)
{
    const Server &server = s.server();
    return s.object(
        {{"domain", s.text(server.host)},
         {"title", s.text(server.title)},
         {"version", s.text(server.version)},
         {"source_url", s.text(u"https://source.example/mastodon")},
         {"description", s.text(server.description)},
         {"usage", s.object({{"users", s.object({{"active_month", s.number(184)}})}})},
         {"thumbnail", s.object({{"url", s.text(thumbnail(s))}, {"blurhash", s.text(s.world.picture(server.pic)->blurhash)}})},
         {"languages", s.array(server.languages, [&](const QString &language) { return s.text(language); })},
         {"configuration", configurationEntity(s)},
         {"registrations", s.object({{"enabled", s.flag(true)}, {"approval_required", s.flag(true)}, {"message", s.none()}})},
         {"api_versions", s.object({{"mastodon", s.number(7)}})},
         {"contact", s.object({{"email", s.text(u"hello@" + server.host)}, {"account", accountEntity(s, *s.world.person(server.contact))}})},
         {"rules", ruleEntities(s)}});
}

Node oldInstanceEntity(Scribe &s)
{
    const Server &server = s.server();
    return s.object({{"uri", s.text(server.host)},
                     {"title", s.text(server.title)},
                     {"short_description", s.text(server.description)},
                     {"description", s.text(server.description)},
                     {"email", s.text(u"hello@" + server.host)},
                     {"version", s.text(server.version)},
                     {"urls", s.json.object()},
                     {"stats", s.object({{"user_count", s.number(212)}, {"status_count", s.number(48'120)}, {"domain_count", s.number(931)}})},
                     {"thumbnail", s.text(thumbnail(s))},
                     {"languages", s.array(server.languages, [&](const QString &language) { return s.text(language); })},
                     {"registrations", s.flag(true)},
                     {"approval_required", s.flag(true)},
                     {"invites_enabled", s.flag(false)},
                     {"configuration", configurationEntity(s)},
                     {"contact_account", accountEntity(s, *s.world.person(server.contact))},
                     {"rules", ruleEntities(s)}});
}

}
