// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/entities.h"
#include "app/demo/relations.h"
#include "app/demo/worldtext.h"

#include <algorithm>

namespace foyer::demo {

using json::Node;

QString acctOf(const Viewer &viewer, const World &world, const Person &person)
{
    return person.host == world.servers[viewer.server].host ? person.key : person.key + u'@' + person.host;
}

Node emojiEntity(Scribe &s, const QString &shortcode)
{
    // The one that waves is the one that moves.
    const bool moves = shortcode == u"blobwave";
    const QString still = s.file(u"emoji/" + shortcode + u".png");
    return s.object({{"shortcode", s.text(shortcode)},
                     {"url", s.text(moves ? s.file(u"emoji/" + shortcode + u".gif") : still)},
                     {"static_url", s.text(still)},
                     {"visible_in_picker", s.flag(true)},
                     {"category", s.text(s.server().title)}});
}

Node emojiEntities(Scribe &s, const QString &text)
{
    return s.array(emojiIn(s.world, text), [&](const QString &name) { return emojiEntity(s, name); });
}

namespace {

Node fieldEntities(Scribe &s, const Person &person)
{
    return s.array(person.fields, [&](const PersonField &field) {
        QString html = written(s.world, field.value).html;
        if (html.startsWith(u"<p>"))
            html = html.sliced(3, html.size() - 7);
        return s.object(
            {{"name", s.text(field.name)}, {"value", s.text(html)}, {"verified_at", field.verified ? s.moment(spanOf(u"40d")) : s.none()}});
    });
}

qint64 lastPostAge(const Scribe &s, const Person &person)
{
    for (const Post &post : s.world.posts) {
        if (post.by == person.key && s.viewer.sees(post.age))
            return post.age;
    }
    return spanOf(person.since);
}

}

Node accountEntity(Scribe &s, const Person &person)
{
    const QString missing = s.origin() + QStringLiteral("/%1/original/missing.png");
    const QString avatar = person.avatar == u"blank" ? missing.arg(QStringLiteral("avatars")) : s.file(u"avatars/" + person.key + u".png");
    const QString header = person.header.isEmpty() ? missing.arg(QStringLiteral("headers")) : s.file(u"pictures/" + person.header + u"/original.jpg");
    const Node roles = s.json.array();
    if (!person.role.isEmpty())
        json::Builder::append(roles, s.object({{"id", s.text(u"3")}, {"name", s.text(person.role)}, {"color", s.text(person.roleColor)}}));
    const Node out = s.object({{"id", s.text(personId(s.viewer, s.world, person))},
                               {"username", s.text(person.key)},
                               {"acct", s.text(acctOf(s.viewer, s.world, person))},
                               {"display_name", s.text(person.name)},
                               {"locked", s.flag(person.is(QLatin1StringView("locked")))},
                               {"bot", s.flag(person.is(QLatin1StringView("bot")))},
                               {"group", s.flag(person.is(QLatin1StringView("group")))},
                               {"discoverable", s.flag(person.is(QLatin1StringView("discoverable")))},
                               {"indexable", s.flag(person.is(QLatin1StringView("indexable")))},
                               {"noindex", s.flag(!person.is(QLatin1StringView("indexable")))},
                               {"hide_collections", s.flag(person.is(QLatin1StringView("locked")))},
                               {"created_at", s.moment(spanOf(person.since))},
                               {"last_status_at", s.day(lastPostAge(s, person))},
                               {"note", s.text(written(s.world, person.bio).html)},
                               {"url", s.text(person.url())},
                               {"uri", s.text(person.uri())},
                               {"avatar", s.text(avatar)},
                               {"avatar_static", s.text(avatar)},
                               {"avatar_description", s.text(person.avatarAlt)},
                               {"header", s.text(header)},
                               {"header_static", s.text(header)},
                               {"header_description", s.text(person.headerAlt)},
                               {"statuses_count", s.number(person.posts)},
                               {"followers_count", s.number(person.followers)},
                               {"following_count", s.number(person.following)},
                               {"emojis", emojiEntities(s, person.name + u' ' + person.bio)},
                               {"roles", roles},
                               {"fields", fieldEntities(s, person)}});
    if (person.is(QLatin1StringView("memorial")))
        s.json.set(out, "memorial", s.flag(true));
    if (const Person *moved = s.world.person(person.movedTo))
        s.json.set(out, "moved", accountEntity(s, *moved));
    return out;
}

Node ownAccountEntity(Scribe &s, const Person &person)
{
    const Node out = accountEntity(s, person);
    s.json.set(out, "source",
               s.object({{"privacy", s.text(u"public")},
                         {"sensitive", s.flag(false)},
                         {"language", s.text(s.server().languages.value(0))},
                         {"note", s.text(person.bio)},
                         {"fields", fieldEntities(s, person)},
                         {"follow_requests_count", s.number(1)}}));
    return out;
}

Node relationshipEntity(Scribe &s, const Person &person)
{
    const Member &me = *s.viewer.member;
    const auto note = std::ranges::find(me.notes, person.key, &PrivateNote::person);
    const bool following = me.follows.contains(person.key);
    const bool muting = me.muting.contains(person.key);
    return s.object({{"id", s.text(personId(s.viewer, s.world, person))},
                     {"following", s.flag(following)},
                     {"showing_reblogs", s.flag(following)},
                     {"notifying", s.flag(me.notifying.contains(person.key))},
                     {"languages", s.none()},
                     {"followed_by", s.flag(me.followers.contains(person.key))},
                     {"blocking", s.flag(me.blocking.contains(person.key))},
                     {"blocked_by", s.flag(false)},
                     {"muting", s.flag(muting)},
                     {"muting_notifications", s.flag(muting)},
                     {"requested", s.flag(me.requested.contains(person.key))},
                     {"requested_by", s.flag(asksToFollow(me, person))},
                     {"domain_blocking", s.flag(false)},
                     {"endorsed", s.flag(false)},
                     {"note", s.text(note == me.notes.cend() ? QString() : note->text)}});
}

}
