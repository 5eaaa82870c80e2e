// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What real servers sent, on its whole way: decoded, mapped, stored in a database, read back, and made into what a row shows.
#include "app/presentation/makepostview.h"
#include "app/presentation/personview.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "core/store/accounts.h"
#include "core/store/notifications.h"
#include "core/store/people.h"
#include "core/store/timelines.h"
#include "tests/core/mastodon/jsoncompare.h"
#include "tests/support/builders.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::mastodon;
using namespace Qt::StringLiterals;

namespace {

MapContext context()
{
    return {.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
}

// Each recorded object of a kind, with the name of its file.
template<class Visit>
void eachRecorded(bool (*looksRight)(json::Value), Visit visit)
{
    for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("*.json"))) {
        const QString name = QFileInfo(path).completeBaseName();
        const Result<json::Document> document = json::Document::parse(tests::fileContent(path));
        if (!document || name.startsWith(u"admin-")) // whose accounts have no acct
            continue;
        tests::eachObject(document->root(), [&](json::Value object) {
            if (looksRight(object))
                visit(object, name);
            return false;
        });
    }
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    text.remove(tags);
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&amp;"_s, u"&"_s);
}

// Words of the post that no block and no tag of the row shows.
QStringList lostWords(const PostView &view, const model::Post &post)
{
    QString shown = view.tagBar.join(u' ');
    for (const BlockView &block : view.blocks)
        shown += u' ' + (block.kind == u"code" ? block.markup : withoutMarkup(block.markup));
    QString said = model::plainText(post.body);
    for (const model::Emoji &emoji : post.emojis) // they are pictures in the row
        said.remove(u':' + emoji.shortcode + u':');
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]{2,}"));
    QStringList lost;
    for (const QRegularExpressionMatch &match : word.globalMatch(said)) {
        if (!shown.contains(match.captured()))
            lost << match.captured();
    }
    return lost;
}

QStringList notShown(const PostView &view, const model::Post &post)
{
    QStringList missing;
    const auto expect = [&missing](bool holds, const char *what) {
        if (!holds)
            missing << QString::fromLatin1(what);
    };
    expect(view.author.handle == post.author.handle && !view.author.name.isEmpty(), "author");
    expect(!view.url.isEmpty() || post.url.isEmpty(), "address");
    expect(view.warningMarkup.isEmpty() == post.contentWarning.trimmed().isEmpty(), "content warning");
    expect(view.media.size() == post.media.size(), "media");
    expect(view.hasPoll == post.poll.has_value() && (!post.poll || view.poll.options.size() == post.poll->options.size()), "poll");
    expect(view.hasCard || !post.card || !post.media.isEmpty() || post.quote, "card");
    expect(view.quoteState.isEmpty() != post.quote.has_value(), "quote");
    expect(view.reactions.size() == post.reactions.size(), "reactions");
    expect((post.replies > 0) == !view.replies.isEmpty() && (post.boosts > 0) == !view.boosts.isEmpty(), "numbers");
    expect(view.createdAt > 0 && (view.editedAt > 0) == (post.editedAt.ms > 0), "times");
    expect(!view.spoken.isEmpty(), "what a screen reader says");
    for (const QString &word : lostWords(view, post))
        missing << u"the word " + word;
    return missing;
}

}

class CorpusShownTest : public QObject
{
    Q_OBJECT

    // For each object its own: what is known of a person or a post from elsewhere stays known.
    struct FreshStore {
        QTemporaryDir folder;
        std::unique_ptr<store::Store> store = *store::Store::open(folder.path());
        model::AccountId account = *store->writeNow([me = tests::account()](store::Writer writer) { return store::accounts::add(writer, me); });
    };

    // Both as JSON of ours: whatever the model holds is compared.
    template<class Value, class From>
    static void compare(const Value &sent, const Value &read, From from, const QString &name, QStringList &told)
    {
        const QByteArray before = json::toJson(from(sent, context()));
        const QByteArray after = json::toJson(from(read, context()));
        if (before != after)
            told << tests::differences(json::Document::parse(before)->root(), json::Document::parse(after)->root(), name)
                 << name + u" is not what it was: " + QString::fromUtf8(before) + u" / " + QString::fromUtf8(after);
    }

    static void expectNothingLost(int seen, int least, const QStringList &told)
    {
        for (const QString &line : told)
            qWarning().noquote() << line;
        QVERIFY(seen >= least);
        QCOMPARE(told.size(), 0);
    }

private Q_SLOTS:
    void initTestCase() { FOYER_NEEDS_CORPUS(); }

    void everyPostComesBackFromTheStoreAndIsShown()
    {
        int seen = 0;
        QStringList told;
        eachRecorded(tests::looksLikeStatus, [&](json::Value object, const QString &name) {
            MapContext page = context();
            const auto entry = toEntry(json::decode<entities::Status>(object), page);
            QVERIFY2(entry, qPrintable(name));
            ++seen;
            const FreshStore fresh;
            const auto account = fresh.account;
            const auto applied = fresh.store->writeNow(
                [account, entry](store::Writer writer) { return store::timelines::apply(writer, {.account = account}, {.items = {*entry}}); });
            QVERIFY(applied);
            const auto window = fresh.store->readNow(
                [account](store::Reader reader) { return store::timelines::around(reader, {.accounts = {account}}, std::nullopt, 0, 5); });
            QVERIFY(window && !window->rows.isEmpty());
            const store::timelines::Row &row = window->rows.first();
            compare(*entry, model::TimelineEntry{.id = row.entryId, .post = row.post, .boost = row.boost}, fromEntry, name, told);
            const PostView view = makePostView(row.post, {.account = account, .postId = row.postId, .boost = row.boost, .boosters = row.boosters});
            for (const QString &missing : notShown(view, row.post))
                told << name + u" does not show " + missing;
            if (row.boost.has_value() == view.boostedByMarkup.isEmpty())
                told << name + u" does not show who boosted";
        });
        expectNothingLost(seen, 30, told);
    }

    void everyPersonComesBackFromTheStoreAndIsShown()
    {
        int seen = 0;
        QStringList told;
        eachRecorded(tests::looksLikeAccount, [&](json::Value object, const QString &name) {
            MapContext page = context();
            const auto author = toAuthor(json::decode<entities::Account>(object), page);
            QVERIFY2(author, qPrintable(name));
            const FreshStore fresh;
            const auto account = fresh.account;
            const store::people::List list{.kind = store::people::List::Kind::Followers, .of = QString::number(++seen)};
            QVERIFY(fresh.store->writeNow(
                [account, list, author](store::Writer writer) { store::people::saveTop(writer, account, list, {.items = {*author}}); }));
            const auto stored = fresh.store->readNow([account, list](store::Reader reader) { return store::people::read(reader, account, list); });
            QVERIFY(stored && stored->people.size() == 1);
            compare(*author, stored->people.first(), fromAuthor, name, told);
            const PersonView view = makePersonView(stored->people.first(), {});
            if (view.handle != author->handle || view.name.isEmpty() || view.bot != author->bot)
                told << name + u" is not shown";
        });
        expectNothingLost(seen, 60, told);
    }

    void everyNotificationComesBackFromTheStore()
    {
        int seen = 0;
        QStringList told;
        eachRecorded(tests::looksLikeNotification, [&](json::Value object, const QString &name) {
            if (!name.startsWith(u"notification"))
                return;
            MapContext page = context();
            const auto notification = toNotification(json::decode<entities::Notification>(object), page);
            QVERIFY2(notification, qPrintable(name));
            ++seen;
            const FreshStore fresh;
            const auto account = fresh.account;
            const auto applied = fresh.store->writeNow([account, notification](store::Writer writer) {
                return store::notifications::apply(writer, account, {.items = {*notification}}, true);
            });
            QVERIFY(applied);
            const auto stored = fresh.store->readNow([account](store::Reader reader) {
                return store::notifications::single(reader, {.accounts = {account}, .grouped = false}, std::nullopt, 5);
            });
            QVERIFY(stored && stored->size() == 1);
            compare(*notification, stored->first(), fromNotification, name, told);
        });
        expectNothingLost(seen, 10, told);
    }
};

QTEST_GUILESS_MAIN(CorpusShownTest)
#include "corpusshowntest.moc"
