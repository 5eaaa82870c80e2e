// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What servers can do, judged by what they tell.
#include "core/mastodon/mapinstance.h"
#include "core/mastodon/readinstance.h"
#include "tests/support/corpus.h"
#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using tests::quotes;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://web.home.example")};
}

model::Instance v1(const QByteArray &text)
{
    MapContext page = context();
    return toInstanceV1(json::parse<entities::InstanceV1>(text).value_or(entities::InstanceV1{}), page);
}

model::Instance v2(const QByteArray &text)
{
    MapContext page = context();
    return toInstance(json::parse<entities::InstanceV2>(text).value_or(entities::InstanceV2{}), page);
}

}

class CapabilitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheSoftware_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("software");
        const auto row
            = [](const char *version, const char *software) { QTest::newRow(version) << QByteArray(version) << QString::fromLatin1(software); };
        row("4.4.1", "mastodon");
        row("4.3.0+glitch", "mastodon");
        row("4.6.0-nightly.2026-04-09", "mastodon");
        row("2.7.2 (compatible; Pleroma 2.5.0)", "pleroma");
        row("2.7.2 (compatible; Akkoma 3.13.2-0-g050bc74)", "akkoma");
        row("3.5.3 (compatible; Pixelfed 0.12.3)", "pixelfed");
        row("4.0.0 (compatible; snac/2.75)", "snac");
        row("2.8.0 (compatible; Friendica 2024.08)", "friendica");
        row("4.2.1 (compatible; Iceshrimp.NET/2024.1-beta2)", "iceshrimp.net");
        row("3.0.0 (compatible; Sharkey 2025.2.2)", "sharkey");
        row("", "mastodon");
    }

    void namesTheSoftware()
    {
        QFETCH(const QByteArray, version);
        QTEST(v1(quotes("{'version':'") + version + quotes("'}")).software, "software");
    }

    void knowsGoToSocialWithoutAName()
    {
        QCOMPARE(v2(quotes("{'version':'0.19.1','source_url':'https://codeberg.org/superseriousbusiness/gotosocial'}")).software, u"gotosocial"_s);
        QCOMPARE(v1(quotes("{'version':'0.19.1','account_domain':'home.example'}")).software, u"gotosocial"_s);
        QCOMPARE(v1(quotes("{'version':'0.19.1','configuration':{'accounts':{'allow_custom_css':true}}}")).software, u"gotosocial"_s);
        QVERIFY(v1(quotes("{'version':'0.19.1','account_domain':'home.example'}")).capabilities.filtersV2);
        QVERIFY(!v1(quotes("{'version':'0.9.0','account_domain':'home.example'}")).capabilities.filtersV2);
    }

    void growsWithTheVersionOfMastodon()
    {
        const auto of = [](const QByteArray &version) { return v1(quotes("{'version':'") + version + quotes("'}")).capabilities; };
        QVERIFY(!of("2.9.0").markers);
        QVERIFY(of("3.5.0").editHistory && of("3.5.0").trends && !of("3.5.0").filtersV2);
        QVERIFY(of("4.0.0rc1").filtersV2 && of("4.0.0").followedTags && !of("4.3.9").quotes);
        QVERIFY(of("4.10.0").quotes);
        QVERIFY(v2(quotes("{'version':'4.4.0','configuration':{'translation':{'enabled':true}}}")).capabilities.translation);
        QVERIFY(!v2(quotes("{'version':'4.6.0','configuration':{'timelines_access':{'live_feeds':{'local':'public','remote':'disabled'}}}}"))
                     .capabilities.federatedTimeline);
        QVERIFY(v1(quotes("{'version':'4.3.0+glitch','configuration':{'reactions':{'max_reactions':8}}}")).capabilities.reactions);
    }

    void streamsOnlyWhereAnAddressIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("streaming");
        QTest::newRow("told") << quotes("{'domain':'a.example','version':'4.4.0','configuration':{'urls':{'streaming':'wss://a.example'}}}") << true;
        QTest::newRow("null") << quotes("{'domain':'a.example','version':'4.4.0','configuration':{'urls':{'streaming':null}}}") << false;
        QTest::newRow("no urls") << quotes("{'domain':'a.example','version':'4.4.0','configuration':{}}") << false;
        QTest::newRow("no configuration") << quotes("{'domain':'a.example','version':'4.4.0'}") << false;
        QTest::newRow("GoToSocial without") << quotes(
            "{'domain':'a.example','version':'0.19.0','account_domain':'a.example','configuration':{'urls':{'streaming':''}}}")
                                            << false;
        QTest::newRow("v1, told") << quotes("{'uri':'a.example','version':'3.5.0','urls':{'streaming_api':'wss://a.example'}}") << true;
        QTest::newRow("v1, empty") << quotes("{'uri':'a.example','version':'3.5.0','urls':{'streaming_api':''}}") << false;
        QTest::newRow("v1, no urls") << quotes("{'uri':'a.example','version':'3.5.0'}") << false;
    }

    void streamsOnlyWhereAnAddressIsTold()
    {
        QFETCH(const QByteArray, text);
        const std::optional<model::Instance> instance = readInstance(text);
        QVERIFY(instance);
        QTEST(instance->capabilities.streaming, "streaming");
        QCOMPARE(instance->streamingUrl.isEmpty(), !instance->capabilities.streaming);
    }

    // What real servers tell of themselves: read by kind, and nothing promised that they do not name.
    void readsWhatRealServersTell()
    {
        FOYER_NEEDS_CORPUS();
        int seen = 0;
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("instance-v*.json"))) {
            const std::optional<model::Instance> instance = readInstance(tests::fileContent(path));
            QVERIFY2(instance, qPrintable(path));
            ++seen;
            const model::Capabilities &can = instance->capabilities;
            QVERIFY2(!instance->domain.isEmpty() && !instance->software.isEmpty(), qPrintable(path));
            QVERIFY2(!can.streaming || !instance->streamingUrl.isEmpty(), qPrintable(path));
            QVERIFY2(instance->limits.postCharacters >= 500 && instance->limits.mediaPerPost > 0, qPrintable(path));
            if (instance->software == u"mastodon")
                QCOMPARE(can.streaming, !instance->streamingUrl.isEmpty());
        }
        QVERIFY(seen > 10);
    }

    void believesThePleromaFamilysOwnList()
    {
        const QByteArray features = quotes(
            "'pleroma':{'metadata':{'features':['mastodon_api_streaming','bubble_timeline','editing','quote_posting','pleroma_emoji_reactions']}}");
        const model::Capabilities all = v1(quotes("{'version':'2.7.2 (compatible; Akkoma 3.13.2)',") + features + "}").capabilities;
        QVERIFY(all.streaming && all.bubbleTimeline && all.editHistory && all.quotes && all.reactions && all.followedTags && !all.filtersV2);
        const model::Capabilities none
            = v1(quotes("{'version':'2.7.2 (compatible; Pleroma 2.5.0)','pleroma':{'metadata':{'features':[]}}}")).capabilities;
        QVERIFY(!none.streaming && !none.bubbleTimeline && !none.reactions);
    }

    void expectsLittleOfTheOthers()
    {
        const model::Capabilities pixelfed = v1(quotes("{'version':'3.5.3 (compatible; Pixelfed 0.12.3)'}")).capabilities;
        QVERIFY(!pixelfed.streaming && !pixelfed.lists && !pixelfed.filtersV2);
        QVERIFY(!v1(quotes("{'version':'4.0.0 (compatible; snac/2.75)'}")).capabilities.streaming);
        const model::Capabilities unknown = v1(quotes("{'version':'4.0.0 (compatible; Newcomer 1)'}")).capabilities;
        QVERIFY(!unknown.streaming && !unknown.filtersV2 && unknown.bookmarks);
    }

    void findsTheDomainInWhateverIsTold()
    {
        QCOMPARE(v1(quotes("{'uri':'Home.example'}")).domain, u"home.example"_s);
        QCOMPARE(v1(quotes("{'uri':'https://home.example/'}")).domain, u"home.example"_s);
        QCOMPARE(v1(quotes("{'uri':''}")).domain, u"web.home.example"_s);
        QCOMPARE(v2(quotes("{'domain':'web.home.example','account_domain':'home.example'}")).domain, u"home.example"_s);
        QCOMPARE(v2(quotes("{'domain':'localhost:3000'}")).domain, u"localhost:3000"_s);
    }

    void takesLimitsWhereverTheyAreTold()
    {
        const model::Instance now
            = v2(quotes("{'configuration':{'statuses':{'max_characters':5000,'max_media_attachments':0},'polls':{'max_options':6}}}"));
        QCOMPARE(now.limits.postCharacters, 5000);
        QCOMPARE(now.limits.mediaPerPost, 4); // 0 is no limit but none told
        QCOMPARE(now.limits.pollOptions, 6);
        const model::Instance before
            = v1(quotes("{'max_toot_chars':'8000','upload_limit':1000,'poll_limits':{'max_options':20,'max_option_chars':200}}"));
        QCOMPARE(before.limits.postCharacters, 8000);
        QCOMPARE(before.limits.imageBytes, 1000);
        QCOMPARE(before.limits.pollOptionCharacters, 200);
    }

    void readsTheRest()
    {
        const model::Instance instance = v2(quotes(
            "{'title':'Home','version':'4.4.0','description':'<p>A &amp; B</p>','languages':['en'],'thumbnail':{'url':'/t.png'},"
            "'rules':[{'id':'1','text':'Be kind','hint':'Really'},{'id':'2'}],'contact':{'email':'a@home.example','account':{'id':'1','acct':'ann'}},"
            "'registrations':{'enabled':true,'approval_required':true},'configuration':{'urls':{'streaming':'https://"
            "stream.home.example'}},'domain':'home.example'}"));
        QCOMPARE(instance.description, u"A & B"_s);
        QCOMPARE(instance.thumbnail, u"https://web.home.example/t.png"_s);
        QCOMPARE(instance.rules.size(), 1);
        QCOMPARE(instance.contactHandle, u"ann@home.example"_s);
        QVERIFY(instance.registrationsOpen && instance.approvalRequired);
        QCOMPARE(instance.streamingUrl, u"wss://stream.home.example"_s);
    }
};

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "capabilitiestest.moc"
