// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "tests/core/mastodon/jsoncompare.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTest>

using namespace foyer;
using namespace foyer::mastodon;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
}

struct Told {
    int seen = 0;
    QStringList differences;
};

// Reads an object as an entity, converts it there and back, and compares.
template<class Entity, class To, class From>
void roundTrip(json::Value sent, const QString &where, To to, From from, Told &told)
{
    MapContext page = context();
    ++told.seen;
    const auto mapped = to(json::decode<Entity>(sent), page);
    if (!mapped) {
        told.differences.append(where + u" was dropped");
        return;
    }
    const QByteArray text = json::toJson(from(*mapped, page));
    const Result<json::Document> written = json::Document::parse(text);
    if (!written)
        told.differences.append(where + u" is no JSON when written");
    else
        told.differences.append(tests::differences(sent, written->root(), where));
}

}

class CorpusRoundTripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatTheModelKnowsOfEveryStatusAccountAndNotification()
    {
        FOYER_NEEDS_CORPUS();
        Told statuses;
        Told accounts;
        Told notifications;
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("*.json"))) {
            const QByteArray text = tests::fileContent(path);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(path));
            const QString name = QFileInfo(path).completeBaseName();
            const bool isAdministration = name.startsWith(u"admin-"); // whose accounts have no acct
            tests::eachObject(document->root(), [&](json::Value object) {
                if (tests::looksLikeStatus(object))
                    roundTrip<entities::Status>(object, name, toEntry, fromEntry, statuses);
                else if (tests::looksLikeNotification(object) && !isAdministration && name.startsWith(u"notification"))
                    roundTrip<entities::Notification>(object, name, toNotification, fromNotification, notifications);
                else if (tests::looksLikeAccount(object))
                    roundTrip<entities::Account>(object, name, toAuthor, fromAuthor, accounts);
                return false;
            });
        }
        for (const Told *told : {&statuses, &accounts, &notifications}) {
            for (const QString &difference : told->differences)
                qWarning().noquote() << difference;
        }
        QVERIFY(statuses.seen >= 30);
        QVERIFY(accounts.seen >= 60);
        QVERIFY(notifications.seen >= 10);
        QCOMPARE(statuses.differences.size() + accounts.differences.size() + notifications.differences.size(), 0);
    }
};

QTEST_GUILESS_MAIN(CorpusRoundTripTest)
#include "corpusroundtriptest.moc"
