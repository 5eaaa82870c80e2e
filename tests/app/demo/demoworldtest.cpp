// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample world must hold, so that every kind of thing that Foyer shows can be seen in it.
#include "tests/app/demo/demofixture.h"

#include <QSet>
#include <QTest>

using namespace foyer;
using namespace foyer::tests;

namespace {

qsizetype count(const QList<json::Value> &posts, auto is)
{
    return std::ranges::count_if(posts, is);
}

bool contains(const json::Value &post, const char *text)
{
    return post["content"].string().contains(QString::fromUtf8(text));
}

}

class DemoWorldTest : public QObject
{
    Q_OBJECT
private:
    DemoFixture m_demo;
    QList<json::Value> m_home;  // with boosts
    QList<json::Value> m_posts; // of Home, boosts opened, each once

private Q_SLOTS:
    void initTestCase()
    {
        m_home = m_demo.all(QStringLiteral("/api/v1/timelines/home?limit=40"));
        QSet<QString> seen;
        for (const json::Value &item : m_home) {
            const json::Value post = item["reblog"].isObject() ? item["reblog"] : item;
            if (!seen.contains(post["uri"].string())) {
                seen.insert(post["uri"].string());
                m_posts.append(post);
            }
        }
    }

    void holdsEnoughForSomePages()
    {
        QVERIFY2(m_home.size() >= 110, qPrintable(QString::number(m_home.size())));
        QVERIFY(m_demo.all(QStringLiteral("/api/v1/timelines/home?limit=40"), "demo-camille").size() >= 70);
        QSet<QString> authors;
        for (const json::Value &post : m_posts)
            authors.insert(post["account"]["acct"].string());
        QVERIFY2(authors.size() >= 25, qPrintable(QString::number(authors.size())));
    }

    void speaksManyLanguages()
    {
        for (const char *language : {"en", "fr", "de", "ar", "he", "ja", "es", "eo"}) {
            const qsizetype posts = count(m_posts, [&](const json::Value &post) { return post["language"].string() == QLatin1StringView(language); });
            QVERIFY2(posts >= 3, language);
        }
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["language"].string() == u"fr"; }) >= 20);
    }

    void holdsEveryShapeOfText()
    {
        for (const char *mark : {"<h2>", "<h3>", "<ul>", "<ol>", "<blockquote>", "<em>", "<strong>", "<br>", "language-cpp", "language-rust",
                                 "language-python", "language-bash", "</p><p>", "u-url mention", "mention hashtag", "class=\"ellipsis\""})
            QVERIFY2(count(m_posts, [&](const json::Value &post) { return contains(post, mark); }) >= 1, mark);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["content"].string().size() > 1500; }) >= 1);
        QVERIFY(count(m_posts, [](const json::Value &post) { return !post["spoiler_text"].string().isEmpty(); }) >= 2);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["emojis"].size() > 0; }) >= 5);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["account"]["emojis"].size() > 0; }) >= 5);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["application"].isObject(); }) >= 5);
    }

    void holdsEveryKindOfMedia()
    {
        QSet<qsizetype> images;
        QSet<QString> kinds;
        QSet<QString> aspects;
        int focused = 0;
        int undescribed = 0;
        for (const json::Value &post : m_posts) {
            const QList<json::Value> media = elements(post["media_attachments"]);
            for (const json::Value &one : media) {
                kinds.insert(one["type"].string());
                focused += one["meta"]["focus"].isObject();
                undescribed += !one["description"].isPresent();
                aspects.insert(QString::number(one["meta"]["original"]["aspect"].number(), 'f', 1));
                if (one["type"].string() != u"audio" || one["preview_url"].isPresent())
                    QVERIFY2(one["blurhash"].string().size() == 28, qPrintable(one["url"].string()));
            }
            if (!media.isEmpty() && media.first()["type"].string() == u"image")
                images.insert(media.size());
        }
        QCOMPARE(kinds, (QSet<QString>{QStringLiteral("image"), QStringLiteral("gifv"), QStringLiteral("video"), QStringLiteral("audio")}));
        for (const qsizetype number : {1, 2, 3, 4, 6})
            QVERIFY2(images.contains(number), qPrintable(QString::number(number)));
        QVERIFY(focused >= 5);
        QCOMPARE(undescribed, 1);
        QVERIFY(aspects.size() >= 4);
        QVERIFY(count(m_posts,
                      [](const json::Value &post) {
                          return post["sensitive"].boolean() && post["spoiler_text"].string().isEmpty() && post["media_attachments"].size() > 0;
                      })
                >= 1);
    }

    void holdsEveryKindOfPoll()
    {
        const auto polls
            = [&](auto is) { return count(m_posts, [&](const json::Value &post) { return post["poll"].isObject() && is(post["poll"]); }); };
        QVERIFY(polls([](json::Value poll) { return !poll["expired"].boolean() && !poll["voted"].boolean(); }) >= 1);
        QVERIFY(polls([](json::Value poll) { return poll["expired"].boolean(); }) >= 2);
        QVERIFY(polls([](json::Value poll) { return poll["multiple"].boolean() && poll["voters_count"].integer() < poll["votes_count"].integer(); })
                >= 1);
        QVERIFY(polls([](json::Value poll) { return poll["voted"].boolean() && poll["own_votes"].size() > 0; }) >= 1);
        QVERIFY(polls([](json::Value poll) { return !poll["options"][std::size_t(0)]["votes_count"].isPresent(); }) >= 1);
    }

    void holdsCardsOfEveryKind()
    {
        const auto cards
            = [&](auto is) { return count(m_posts, [&](const json::Value &post) { return post["card"].isObject() && is(post["card"]); }); };
        QVERIFY(cards([](json::Value card) { return card["image"].isPresent(); }) >= 1);
        QVERIFY(cards([](json::Value card) { return !card["image"].isPresent(); }) >= 1);
        QVERIFY(cards([](json::Value card) { return card["authors"][std::size_t(0)]["account"].isObject(); }) >= 1);
        QVERIFY(cards([](json::Value card) { return card["type"].string() == u"video"; }) >= 1);
    }

    void holdsQuotesInEveryState()
    {
        QSet<QString> states;
        for (const json::Value &post : m_posts) {
            if (!post["quote"].isObject())
                continue;
            states.insert(post["quote"]["state"].string());
            QCOMPARE(post["quote"]["quoted_status"].isObject(), post["quote"]["state"].string() == u"accepted");
        }
        for (const char *state :
             {"accepted", "pending", "rejected", "revoked", "deleted", "unauthorized", "blocked_account", "blocked_domain", "muted_account"})
            QVERIFY2(states.contains(QLatin1StringView(state)), state);
    }

    void holdsEditsBoostsRepliesAndReactions()
    {
        const auto edited = std::ranges::find_if(m_posts, [](const json::Value &post) { return post["edited_at"].isPresent(); });
        QVERIFY(edited != m_posts.cend());
        const DemoAnswer history = m_demo.get(u"/api/v1/statuses/" + (*edited)["id"].string() + u"/history");
        QVERIFY(history.root().size() >= 3);
        QCOMPARE(history.root()[history.root().size() - 1]["content"].string(), (*edited)["content"].string());
        QHash<QString, int> boosts;
        for (const json::Value &item : m_home) {
            if (item["reblog"].isObject())
                ++boosts[item["reblog"]["uri"].string()];
        }
        QVERIFY(boosts.size() >= 8);
        QVERIFY(std::ranges::max(boosts.values()) >= 3);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["in_reply_to_id"].isPresent(); }) >= 10);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["reactions"].size() > 0; }) >= 8);
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["local_only"].boolean(); }) >= 1);
    }

    void holdsEveryKindOfAccount()
    {
        const auto person
            = [&](const char *acct) { return m_demo.get(QStringLiteral("/api/v1/accounts/lookup?acct=") + QLatin1StringView(acct)).root(); };
        QVERIFY(person("weatherling")["bot"].boolean());
        QVERIFY(person("chorale@atelier.example")["group"].boolean());
        QVERIFY(person("wren")["locked"].boolean());
        QVERIFY(person("dorothea")["memorial"].boolean());
        QCOMPARE(person("julien_old")["moved"]["acct"].string(), QStringLiteral("julien@atelier.example"));
        QVERIFY(person("noor")["fields"][std::size_t(0)]["verified_at"].isPresent());
        QVERIFY(person("sunita@kettle.example")["roles"].size() == 1);
        QVERIFY(person("theo@marmite.example")["avatar"].string().endsWith(u"missing.png"));
        const DemoAnswer familiar = m_demo.get(u"/api/v1/accounts/familiar_followers?id[]=" + person("maelle@atelier.example")["id"].string());
        QVERIFY(familiar.root()[std::size_t(0)]["accounts"].size() >= 2);
        const auto relation = [&](const char *acct) {
            return m_demo.get(u"/api/v1/accounts/relationships?id[]=" + person(acct)["id"].string()).root()[std::size_t(0)];
        };
        QVERIFY(relation("chorale@atelier.example")["requested"].boolean());
        QVERIFY(relation("theo@marmite.example")["requested_by"].boolean());
        QVERIFY(relation("mira")["following"].boolean() && relation("mira")["followed_by"].boolean() && !relation("mira")["note"].string().isEmpty());
    }

    void holdsEveryKindOfNotification()
    {
        const QList<json::Value> notices = m_demo.all(QStringLiteral("/api/v1/notifications?limit=80"));
        QHash<QString, int> types;
        QHash<QString, int> groups;
        for (const json::Value &notice : notices) {
            ++types[notice["type"].string()];
            ++groups[notice["group_key"].string()];
        }
        for (const char *type : {"mention", "favourite", "reblog", "follow", "follow_request", "poll", "update", "status", "quote", "quoted_update",
                                 "reaction", "moderation_warning", "severed_relationships"})
            QVERIFY2(types.contains(QLatin1StringView(type)), type);
        QVERIFY(std::ranges::max(groups.values()) == 7);
        const QString read = m_demo.get(QStringLiteral("/api/v1/markers?timeline[]=notifications")).root()["notifications"]["last_read_id"].string();
        QVERIFY(idsOf(notices).indexOf(read) > 5);
        const QList<json::Value> some = m_demo.all(QStringLiteral("/api/v1/notifications?types[]=poll&types[]=quote"));
        QCOMPARE(some.size(), types[QStringLiteral("poll")] + types[QStringLiteral("quote")]);
    }

    void filtersWithWarningAndHiding()
    {
        QSet<QString> actions;
        for (const json::Value &post : m_posts) {
            if (post["filtered"].size() > 0)
                actions.insert(post["filtered"][std::size_t(0)]["filter"]["filter_action"].string());
        }
        QCOMPARE(actions, (QSet<QString>{QStringLiteral("warn"), QStringLiteral("hide")}));
    }

    void holdsListsTagsAndTrends()
    {
        QCOMPARE(m_demo.get(QStringLiteral("/api/v1/lists")).root().size(), 2u);
        QCOMPARE(m_demo.get(QStringLiteral("/api/v1/followed_tags")).root().size(), 2u);
        const json::Value tag = m_demo.get(QStringLiteral("/api/v1/trends/tags")).root()[std::size_t(0)];
        QCOMPARE(tag["history"].size(), 7u);
        QVERIFY(m_demo.get(QStringLiteral("/api/v1/custom_emojis")).root().size() >= 8);
        // The tags that somebody else used stand in Home, too.
        QVERIFY(count(m_posts, [](const json::Value &post) { return post["account"]["username"].string() == u"maren"; }) >= 1);
    }
};

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "demoworldtest.moc"
