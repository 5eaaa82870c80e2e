// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo, read by the client itself.
#include "app/demo/demoaccounts.h"
#include "core/mastodon/mastodonbackend.h"
#include "tests/app/demo/demofixture.h"

#include <QTest>

using namespace foyer;

class DemoBackendTest : public QObject
{
    Q_OBJECT
private:
    tests::FakeClock m_clock;
    demo::DemoTransport m_transport{m_clock};
    std::unique_ptr<mastodon::MastodonBackend> m_backend;

private Q_SLOTS:
    void init()
    {
        const demo::DemoAccount account = demo::demoAccounts().first();
        m_backend = std::make_unique<mastodon::MastodonBackend>(
            mastodon::Client{.transport = &m_transport, .origin = QUrl(account.origin), .token = [token = account.token.toUtf8()] { return token; }},
            model::Instance{.domain = QStringLiteral("hearth.example")});
    }

    void readsTheServer()
    {
        const auto instance = QCoro::waitFor(m_backend->instance());
        QVERIFY(instance);
        QCOMPARE(instance->domain, QStringLiteral("hearth.example"));
        QVERIFY(instance->capabilities.quotes && instance->capabilities.reactions && instance->capabilities.trends
                && instance->capabilities.filtersV2);
        QCOMPARE(instance->rules.size(), 4);
    }

    void readsHomeToTheEnd()
    {
        model::Cursor cursor;
        QList<model::TimelineEntry> entries;
        do {
            const auto page = QCoro::waitFor(m_backend->timeline({}, cursor));
            QVERIFY(page);
            entries += page->items;
            cursor.olderThan = page->olderThan;
        } while (!cursor.olderThan.isEmpty());
        QVERIFY(entries.size() > 110);
        QSet<model::Quote::State> states;
        int bars = 0;
        for (const model::TimelineEntry &entry : entries) {
            QVERIFY(!entry.post.uri.isEmpty() && !entry.post.author.handle.isEmpty());
            QVERIFY2(!entry.post.body.isEmpty() || !entry.post.media.isEmpty(), qPrintable(entry.post.uri));
            if (entry.post.quote)
                states.insert(entry.post.quote->state);
            bars += !entry.post.body.tagBar.isEmpty();
        }
        QCOMPARE(states.size(), 9);
        QVERIFY(!states.contains(model::Quote::State::Unknown));
        QVERIFY(bars > 15);
    }

    void readsEverythingElse()
    {
        const auto own = QCoro::waitFor(m_backend->ownAuthor());
        QVERIFY(own);
        QCOMPARE(own->handle, QStringLiteral("noor@hearth.example"));
        QVERIFY(own->fields.first().verifiedAt.isKnown());
        const auto notices = QCoro::waitFor(m_backend->notifications({}, {}));
        QVERIFY(notices && notices->items.size() > 30);
        for (const model::Notification &notice : notices->items)
            QVERIFY2(notice.kind != model::Notification::Kind::Other, qPrintable(notice.type));
        const auto thread = QCoro::waitFor(m_backend->search(QStringLiteral("inherited a bread oven"), backend::Backend::SearchFor::Posts, false, 0));
        QVERIFY(thread && thread->posts.size() == 1);
        QVERIFY(QCoro::waitFor(m_backend->thread(thread->posts.first().serverId))->descendants.size() > 20);
        QCOMPARE(QCoro::waitFor(m_backend->authorByHandle(QStringLiteral("camille@atelier.example")))->displayName,
                 QStringLiteral("Camille Roussel-Vey"));
        QCOMPARE(QCoro::waitFor(m_backend->lists())->size(), 2);
        QCOMPARE(QCoro::waitFor(m_backend->filters())->size(), 2);
        QCOMPARE(QCoro::waitFor(m_backend->trendingLinks())->size(), 4);
        QVERIFY(QCoro::waitFor(m_backend->trendingTags())->size() >= 5);
        const auto marker = QCoro::waitFor(m_backend->saveMarker(QStringLiteral("home"), QStringLiteral("42")));
        QVERIFY(marker);
        QCOMPARE(QCoro::waitFor(m_backend->marker(QStringLiteral("home")))->lastReadId, QStringLiteral("42"));
    }
};

QTEST_GUILESS_MAIN(DemoBackendTest)
#include "demobackendtest.moc"
