// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// World: the people, posts and servers of the demo, as written in resources/demo/*.json. Loaded once by DemoTransport, then
// read only; times in it are spans before the moment at which the demo started ("12m", "3h", "2d4h"; "+40s" is still to come).
#pragma once

#include "app/demo/demopictures.h"

#include <QHash>
#include <memory>
#include <optional>

namespace foyer::demo {

struct PersonField {
    QString name;
    QString value;
    bool verified = false;
};

struct Person {
    QString key; // the user name, and how everything else here refers to the person
    QString name;
    QString host;
    QString bio;
    QString avatar = QStringLiteral("portrait"); // or "robot", "choir", "blank", or a subject and a look, as "cat:ginger"
    Portrait portrait;
    QString header; // key of a picture; empty = none
    QList<PersonField> fields;
    QStringList flags; // bot, group, locked, memorial, discoverable, indexable
    QString movedTo;
    QString role;
    QString roleColor;
    qint64 posts = 0;
    qint64 followers = 0;
    qint64 following = 0;
    QString since;
    QStringList featured;
    QString avatarAlt;
    QString headerAlt;

    QString url() const { return QStringLiteral("https://%1/@%2").arg(host, key); }
    QString uri() const { return QStringLiteral("https://%1/users/%2").arg(host, key); }
    bool is(QLatin1StringView flag) const { return flags.contains(flag); }
};

struct PostMedia {
    QString pic;                            // key of a picture; empty for a sound without one
    QString kind = QStringLiteral("image"); // image, gifv, video, audio
    QString alt;
    QList<double> focus; // x, y
    double seconds = 0;
    QString sound; // audio: "harp", "rain"
};

struct PollOption {
    QString title;
    qint64 votes = 0;
};

struct PostPoll {
    QList<PollOption> options;
    QString ends; // "+5h" = still open; empty = never
    bool multiple = false;
    bool hidden = false; // numbers are told at the end only
    qint64 voters = 0;   // of a multiple one
};

struct PostRevision {
    QString ago;
    QString text;
    QString warning;
};

struct PostReaction {
    QString name;
    qint64 count = 0;
    bool mine = false;
};

struct Post {
    QString key;
    QString by;
    QString ago;
    QString text; // HTML of inline tags; a blank line parts paragraphs; @key, #tag, addresses and :emoji: are linked
    QString lang = QStringLiteral("en");
    QString visibility = QStringLiteral("public");
    QString warning;
    bool sensitive = false;
    bool localOnly = false;
    bool pinned = false;
    QString replyTo;
    QList<PostMedia> media;
    std::optional<PostPoll> poll;
    QString card;
    QString quote;      // key of a post
    QString quoteState; // empty = accepted
    QString edited;
    QList<PostRevision> revisions; // the older ones, oldest first
    QList<PostReaction> reactions;
    QString app;
    qint64 likes = 0;
    qint64 boosts = 0;
    qint64 quotes = 0;

    // Found out while loading.
    qint64 age = 0; // ms before the start
    QString html;
    QStringList mentions;
    QStringList tags;
};

struct Boost {
    QString by;
    QString post;
    QString ago;
    qint64 age = 0;
};

struct LinkCard {
    QString key;
    QString url;
    QString type = QStringLiteral("link");
    QString title;
    QString description;
    QString provider;
    QString authorName;
    QString author; // key of a person
    QString pic;
    QString alt;
    QString lang;
    QString published;
    QList<qint64> uses; // while it trends: a day each, today first
    QList<qint64> people;
};

struct TrendingTag {
    QString name;
    QList<qint64> uses;
    QList<qint64> people;
};

struct Server {
    QString host;
    QString title;
    QString description;
    QString version;
    QString pic;
    QString contact;
    QStringList languages;
    QStringList rules;
    bool reactions = false;
    QStringList trends; // keys of posts
    QList<TrendingTag> tags;
};

struct ListOfPeople {
    QString id;
    QString title;
    QStringList members;
    QString replies = QStringLiteral("list");
};

struct WordFilter {
    QString id;
    QString title;
    QStringList context;
    QString action;
    QStringList words;
};

struct Notice {
    QString type;
    QString by;
    QString ago;
    QString post;
    QString emoji;
    QString text;
    qint64 age = 0;
};

struct Vote {
    QString post;
    QList<int> choices;
};

struct PrivateNote {
    QString person;
    QString text;
};

// One who is signed in: what the world looks like from there.
struct Member {
    QString person;
    QString token;
    QStringList follows, followers, requested, muting, blocking, notifying;
    QStringList favourites, bookmarks, boosted, tags;
    QList<PrivateNote> notes;
    QList<Vote> votes;
    QList<ListOfPeople> lists;
    QList<WordFilter> filters;
    QString readTo; // key of the post up to which Home was read
    int unread = 0; // notices that were not read yet
    QList<Notice> notices;
};

struct World {
    QList<Person> people;
    QList<Picture> pictures;
    QList<Post> posts;   // newest first
    QList<Boost> boosts; // newest first
    QList<LinkCard> cards;
    QList<Server> servers;
    QList<Member> members;
    QStringList emoji;

    QList<int> order; // posts and boosts together, newest first: an index of posts, or posts.size() + an index of boosts

    const Person *person(const QString &key) const;
    const Post *post(const QString &key) const;
    const Picture *picture(const QString &key) const;
    const LinkCard *card(const QString &key) const;
    int indexOf(const Post &post) const { return int(&post - posts.constData()); }

    QHash<QString, int> personAt, postAt, pictureAt, cardAt;
};

// "2d4h" in milliseconds; negative for "+40s".
qint64 spanOf(QStringView text);

std::shared_ptr<const World> loadWorld();

}
