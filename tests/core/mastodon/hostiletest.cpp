// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Broken, truncated and wrongly typed documents, made from the recorded ones: nothing may crash, and nothing useless may come out.
#include "core/mastodon/linkheader.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapinstance.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mapmedia.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "core/mastodon/streamframe.h"
#include "tests/support/corpus.h"

#include <QLoggingCategory>
#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using namespace foyer::mastodon;
using tests::quotes;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
}

// Reads a value as an entity, maps it, and checks that entities survive being written and read.
template<class Entity>
bool survives(json::Value value)
{
    const auto entity = json::decode<Entity>(value);
    const QByteArray text = json::toJson(entity);
    const Result<Entity> again = json::parse<Entity>(text);
    return again && json::equal(entity, *again);
}

template<class Entity, class F>
void map(json::Value value, F toModel)
{
    MapContext page = context();
    (void)toModel(json::decode<Entity>(value), page);
}

// Everything that reads, over any value.
bool readAsEverything(json::Value value)
{
    MapContext page = context();
    if (const auto entry = toEntry(json::decode<entities::Status>(value), page)) {
        if (entry->post.author.handle.isEmpty() || entry->post.uri.isEmpty() || entry->id.isEmpty())
            return false;
        (void)json::toJson(fromEntry(*entry, page));
    }
    if (const auto notification = toNotification(json::decode<entities::Notification>(value), page))
        (void)json::toJson(fromNotification(*notification, page));
    map<entities::Account>(value, toAuthor);
    map<entities::Relationship>(value, toRelationship);
    map<entities::Context>(value, toThread);
    map<entities::StatusEdit>(value, toRevision);
    map<entities::InstanceV1>(value, toInstanceV1);
    map<entities::InstanceV2>(value, toInstance);
    map<entities::Filter>(value, toFilter);
    map<entities::FilterV1>(value, toFilterV1);
    map<entities::List>(value, toList);
    map<entities::Tag>(value, toTag);
    map<entities::FeaturedTag>(value, toFeaturedTag);
    map<entities::TrendsLink>(value, toTrendingLink);
    map<entities::SearchResults>(value, toSearchResults);
    map<entities::SearchResultsV1>(value, toSearchResultsV1);
    return survives<entities::Status>(value) && survives<entities::Notification>(value) && survives<entities::InstanceV1>(value)
        && survives<entities::InstanceV2>(value) && survives<entities::SearchResults>(value) && survives<entities::TrendsLink>(value)
        && survives<entities::StatusEdit>(value) && survives<entities::Relationship>(value) && survives<entities::Markers>(value);
}

// The first of a list, or the value: enough of a page to vary.
json::Value sample(json::Value root)
{
    return root.isArray() ? root[std::size_t(0)] : root;
}

// One of each JSON type, and some that are odd.
const QList<QByteArray> replacements{"null", "true", "-1", "1e300", "\"\"", "\"\\ud800\"", "[]", "[[],null,{}]", "{}", "{\"id\":{}}"};

// Where values start and end in a compact text, so that each can be replaced: (start, length).
QList<std::pair<qsizetype, qsizetype>> valuesIn(const QByteArray &text)
{
    QList<std::pair<qsizetype, qsizetype>> spans;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' || c == '[') {
            open.append(i);
        } else if (c == '}' || c == ']') {
            const qsizetype start = open.takeLast();
            spans.append({start, i + 1 - start});
        } else if (c == '"') {
            const qsizetype start = i;
            for (++i; text[i] != '"'; ++i)
                i += text[i] == '\\';
            if (i + 1 >= text.size() || text[i + 1] != ':') // no key
                spans.append({start, i + 1 - start});
        } else if (c != ',' && c != ':') {
            const qsizetype start = i;
            while (i + 1 < text.size() && !QByteArray(",]}").contains(text[i + 1]))
                ++i;
            spans.append({start, i + 1 - start});
        }
    }
    return spans;
}

}

class HostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // What is broken on purpose is left out thousands of times.
        QLoggingCategory::setFilterRules(QStringLiteral("foyer.net.warning=false"));
    }

    void readsEveryDocumentAsEverything()
    {
        FOYER_NEEDS_CORPUS();
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("*.json"))) {
            const QByteArray text = tests::fileContent(path);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(path));
            QVERIFY2(readAsEverything(sample(document->root())), qPrintable(path));
        }
    }

    void survivesEveryValueOfEveryOtherType()
    {
        FOYER_NEEDS_CORPUS();
        int tried = 0;
        for (const char *pattern : {"status-1?.json", "status-5?.json", "notification-?.json", "notification-type-*.json", "instance-v?-8.json",
                                    "instance-v?-7.json", "account-1?.json", "search-?.json", "trends-link-*.json", "status-edit-list-?.json",
                                    "filter-v?-1.json", "markers-?.json", "relationship-?.json"}) {
            for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QString::fromLatin1(pattern))) {
                const QByteArray source = tests::fileContent(path);
                const Result<json::Document> whole = json::Document::parse(source);
                QVERIFY2(whole, qPrintable(path));
                const QByteArray text = sample(whole->root()).toJson();
                const auto spans = valuesIn(text);
                for (qsizetype i = 0; i < spans.size(); ++i) {
                    // Each value by one kind in turn, so that all kinds are met all over without taking minutes.
                    QByteArray changed = text;
                    changed.replace(spans[i].first, spans[i].second, replacements[(i + tried) % replacements.size()]);
                    const Result<json::Document> document = json::Document::parse(changed);
                    QVERIFY2(document, changed.constData());
                    QVERIFY2(readAsEverything(document->root()), changed.constData());
                    ++tried;
                }
            }
        }
        QCOMPARE_GE(tried, 1000);
    }

    void survivesEveryValueOfOneStatusOfEveryKind()
    {
        FOYER_NEEDS_CORPUS();
        const QStringList files = tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("status-4?.json"));
        QVERIFY(!files.isEmpty());
        for (const QString &path : files) {
            const QByteArray source = tests::fileContent(path);
            const Result<json::Document> whole = json::Document::parse(source);
            const QByteArray text = whole->root().toJson();
            for (const auto &[start, length] : valuesIn(text)) {
                for (const QByteArray &replacement : replacements) {
                    QByteArray changed = text;
                    changed.replace(start, length, replacement);
                    const Result<json::Document> document = json::Document::parse(changed);
                    QVERIFY2(document, changed.constData());
                    MapContext page = context();
                    if (const auto entry = toEntry(json::decode<entities::Status>(document->root()), page))
                        QVERIFY2(!entry->post.author.handle.isEmpty() && !entry->post.serverId.isEmpty(), changed.constData());
                }
            }
        }
    }

    void refusesTruncatedDocumentsCalmly()
    {
        FOYER_NEEDS_CORPUS();
        const QByteArray text = tests::fileContent(tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("status-1.json")).value(0));
        QVERIFY(!text.isEmpty());
        const qsizetype end = text.trimmed().size();
        for (qsizetype length = 0; length < end; length += 7)
            QVERIFY(!json::parse<entities::Status>(text.first(length)));
    }

    void survivesDeepAndWideDocuments()
    {
        for (const QByteArray &unit :
             {QByteArray("["), QByteArray("{\"reblog\":"), QByteArray("{\"quote\":{\"quoted_status\":"), QByteArray("{\"moved\":")}) {
            const QByteArray deep = unit.repeated(50'000);
            (void)json::parse<entities::Status>(deep); // unclosed
            QByteArray closed = deep + "1";
            for (qsizetype i = deep.size() - 1; i >= 0; --i) {
                if (deep[i] == '[')
                    closed += ']';
                else if (deep[i] == '{')
                    closed += '}';
            }
            const Result<entities::Status> status = json::parse<entities::Status>(closed);
            QVERIFY(status);
            MapContext page = context();
            QVERIFY(!toPost(*status, page));
        }
        const QByteArray wide
            = quotes("{'id':'1','account':{'id':'1','acct':'a'},'mentions':[") + QByteArray(quotes("{'acct':'b'},")).repeated(100'000) + "null]}";
        MapContext page = context();
        QVERIFY(toPost(json::parse<entities::Status>(wide).value_or(entities::Status{}), page));
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
