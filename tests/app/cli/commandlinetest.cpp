// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `foyer …` understands, and which sentence it answers to what it does not.
#include "app/cli/commandline.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;

class CommandLineTest : public QObject
{
    Q_OBJECT

    static std::expected<CommandLine, QString> parse(const QString &words)
    {
        return parseCommandLine(QStringList{QStringLiteral("foyer")} + words.split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void opensTheWindowWithoutWords()
    {
        const auto line = parse({});
        QVERIFY(line);
        QVERIFY(std::holds_alternative<OpenWindow>(line->command));
        QVERIFY(line->needsWindow());
    }

    void takesAnAddressOfOurs()
    {
        const auto line = parse({QStringLiteral("--profile /tmp/p foyer://oauth?code=abc&state=s%20t")});
        QVERIFY(line);
        QCOMPARE(std::get<OpenWindow>(line->command).address, QUrl(QStringLiteral("foyer://oauth?code=abc&state=s%20t")));
        QCOMPARE(line->profile, QStringLiteral("/tmp/p"));
        QVERIFY(line->needsWindow());
        QVERIFY(!parse(QStringLiteral("https://example.org/"))); // not ours
        QVERIFY(!parse(QStringLiteral("foyer://a timeline")));   // nothing beside it
        QVERIFY(!parse(QStringLiteral("foyer://a --json")));
    }

    void readsTheOptionsOfTheWindow()
    {
        const auto line = parse(QStringLiteral("--demo --profile /tmp/p --theme dark --locale fr --size 360x740 --trace --quit-after-first-row"));
        QVERIFY(line);
        QVERIFY(line->demo && line->trace);
        QCOMPARE(line->profile, QStringLiteral("/tmp/p"));
        QCOMPARE(line->theme, QStringLiteral("dark"));
        QCOMPARE(line->locale, QStringLiteral("fr"));
        QCOMPARE(line->size, QSize(360, 740));
        QVERIFY(std::get<OpenWindow>(line->command).quitAfterFirstRow);
    }

    void readsTheScreenshots()
    {
        const auto line = parse(QStringLiteral("--demo --screenshots out --pages home,thread"));
        QVERIFY(line);
        const auto &shots = std::get<RenderScreenshots>(line->command);
        QCOMPARE(shots.directory, QStringLiteral("out"));
        QCOMPARE(shots.pages, QStringList({QStringLiteral("home"), QStringLiteral("thread")}));
    }

    void readsTheAccountCommands()
    {
        const auto add = parse(QStringLiteral("account add example.org --token-stdin --secrets file"));
        QVERIFY(add);
        const auto &command = std::get<AddAccount>(add->command);
        QCOMPARE(command.server, QStringLiteral("example.org"));
        QVERIFY(command.tokenFromInput);
        QCOMPARE(command.secrets, SecretsPlace::File);
        QVERIFY(!add->needsWindow());
        QVERIFY(std::holds_alternative<ListAccounts>(parse(QStringLiteral("account list"))->command));
        QCOMPARE(std::get<RemoveAccount>(parse(QStringLiteral("account remove @a@example.org"))->command).handle, QStringLiteral("a@example.org"));
    }

    void readsTheTimelines_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        for (const char *name : {"home", "local", "federated", "bookmarks", "favourites", "trending"})
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
        QTest::newRow("tag") << QStringLiteral("tag:cats") << QStringLiteral("hashtag:cats");
        QTest::newRow("tag with its sign") << QStringLiteral("tag:#cats") << QStringLiteral("hashtag:cats");
        QTest::newRow("list") << QStringLiteral("list:12") << QStringLiteral("list:12");
    }

    void readsTheTimelines()
    {
        QFETCH(const QString, word);
        const auto line = parse(u"timeline " + word + u" --json --limit 5 --offline --account @a@example.org");
        QVERIFY(line);
        QTEST(std::get<PrintTimeline>(line->command).timeline.key(), "key");
        QVERIFY(line->json && line->offline);
        QCOMPARE(line->limit, 5);
        QCOMPARE(line->account, QStringLiteral("a@example.org"));
    }

    void readsNotificationsAndSearch()
    {
        QVERIFY(std::get<PrintTimeline>(parse(QStringLiteral("timeline notifications"))->command).notifications);
        QCOMPARE(std::get<Search>(parse(QStringLiteral("search fresh bread"))->command).words, QStringLiteral("fresh bread"));
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"dance",
                                  "--dance",
                                  "timeline",
                                  "timeline nowhere",
                                  "timeline list",
                                  "timeline home local",
                                  "timeline home --limit none",
                                  "timeline home --limit 0",
                                  "timeline home --screenshots x",
                                  "account",
                                  "account add",
                                  "account add a b",
                                  "account remove",
                                  "account add x --secrets pocket",
                                  "search",
                                  "--theme pink",
                                  "--size 3",
                                  "--size axb",
                                  "--pages home",
                                  "--locale klingonish",
                                  "--profile",
                                  "account list --json",
                                  "--token-stdin"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void refusesWithOneSentence()
    {
        QFETCH(const QString, words);
        const auto line = parse(words);
        QVERIFY(!line);
        QVERIFY(!line.error().isEmpty());
        QVERIFY(!line.error().contains(u'\n'));
    }

    void givesHelpAndVersionWhateverElseStandsThere()
    {
        QVERIFY(std::holds_alternative<ShowHelp>(parse(QStringLiteral("--help"))->command));
        QVERIFY(std::holds_alternative<ShowVersion>(parse(QStringLiteral("--version"))->command));
        QVERIFY(!commandLineHelp().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
