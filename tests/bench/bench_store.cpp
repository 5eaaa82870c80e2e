// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store with 100,000 posts (1,000,000 with --million) of the make-up of a home timeline, and prints medians as
// "name value unit" lines. With a folder as argument the store is made there and kept; what a kept one has already is not made again.
#include "core/store/accounts.h"
#include "core/store/search.h"
#include "core/store/timelines.h"
#include "core/store/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace foyer;
using store::Reader;
using store::Writer;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 40;

// Posts that look like real ones in what costs room and time: lengths, addresses, a vocabulary in which few words are frequent.
class World
{
public:
    World()
    {
        for (int i = 0; i < 60000; ++i)
            m_words += word(i);
        for (int i = 0; i < 6000; ++i)
            m_authors += author(i);
    }

    model::TimelineEntry entry(int number)
    {
        model::TimelineEntry entry{.id = QString::number(110000000000000000LL + number * 4096LL), .post = post(number), .boost = {}};
        if (number % 4 == 0) {
            entry.post = post(number, 86400);
            entry.boost = model::Boost{.by = m_authors[below(6000)],
                                       .at = at(number),
                                       .uri = u"https://social.example.org/users/someone/statuses/%1/activity"_s.arg(entry.id)};
        }
        return entry;
    }

    model::Page<model::TimelineEntry> page(int newest)
    {
        model::Page<model::TimelineEntry> page;
        for (int number = newest; number > newest - pageSize && number >= 0; --number)
            page.items += entry(number);
        page.olderThan = page.items.last().id;
        return page;
    }

    // The word of a rank; lower ranks are more frequent.
    QString word(int rank) const
    {
        static const QString syllables = u"kalomirunesatovepidagubehoxizyfawu"_s;
        QString word;
        for (int rest = rank + 17; rest > 0; rest /= 17)
            word += syllables.sliced(rest % 17 * 2, 2);
        return word;
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    int zipf(int bound) { return static_cast<int>(std::pow(bound, m_random.generateDouble())) - 1; }
    static Timestamp at(int number) { return {1600000000000 + number * 60000LL}; }

    model::Author author(int number)
    {
        model::Author author;
        author.username = word(number + 300);
        author.handle = author.username + u"@social%1.example.org"_s.arg(number % 400);
        author.serverId = QString::number(109000000000000000LL + number);
        author.uri = u"https://social%1.example.org/users/%2"_s.arg(number % 400).arg(author.username);
        author.url = u"https://social%1.example.org/@%2"_s.arg(number % 400).arg(author.username);
        author.displayName = author.username + u" " + word(number);
        author.avatar = u"https://files.social%1.example.org/accounts/avatars/109/%2/original/9f0d7c6a2b3e4f51.png"_s.arg(number % 400).arg(number);
        author.avatarStatic = author.avatar;
        author.header = author.avatar;
        author.headerStatic = author.avatar;
        author.note = body(30);
        author.fields = {{.name = u"Site"_s, .value = body(2), .verifiedAt = at(number)}};
        author.posts = number;
        author.followers = number * 2;
        return author;
    }

    model::Body body(int words)
    {
        model::Block block;
        QString text;
        for (int i = 0; i < words; ++i)
            text += (i ? u" "_s : QString()) + m_words[zipf(60000)];
        block.spans += model::Span{.text = text};
        return {.blocks = {block}};
    }

    model::Post post(int number, int secondsBefore = 0)
    {
        model::Post post;
        const int who = zipf(6000);
        post.author = m_authors[who];
        post.serverId = QString::number(110000000000000000LL + number * 4096LL - secondsBefore);
        post.uri = post.author.uri + u"/statuses/" + post.serverId;
        post.url = post.author.url + u'/' + post.serverId;
        post.createdAt = {at(number).ms - secondsBefore * 1000LL};
        post.language = u"en"_s;
        post.body = body(5 + below(60));
        post.replies = below(5);
        post.boosts = below(50);
        post.favourites = below(100);
        if (below(100) < 25)
            addMention(post);
        if (below(100) < 30)
            addTags(post);
        if (below(100) < 30)
            addImages(post, 1 + below(2));
        else if (below(100) < 25)
            addCard(post);
        return post;
    }

    void addMention(model::Post &post)
    {
        const model::Author &other = m_authors[below(6000)];
        post.inReplyToServerId = QString::number(110000000000000000LL + below(1000000) * 4096LL);
        post.inReplyToAuthorId = other.serverId;
        post.mentions += model::Mention{.serverId = other.serverId, .handle = other.handle, .username = other.username, .url = other.url};
        post.body.blocks[0].spans.prepend({.kind = model::Span::Kind::Mention, .text = u'@' + other.username, .target = other.url});
    }

    void addTags(model::Post &post)
    {
        for (int i = 0; i <= below(3); ++i) {
            post.tags += m_words[100 + zipf(3000)];
            post.body.tagBar += post.tags.last();
        }
    }

    void addImages(model::Post &post, int count)
    {
        for (int i = 0; i < count; ++i) {
            model::Media media;
            media.kind = model::Media::Kind::Image;
            media.serverId = QString::number(110000000000000000LL + below(1000000));
            media.url = u"https://files.social.example.org/cache/media_attachments/files/110/%1/original/9f0d7c6a2b3e4f51.jpg"_s.arg(media.serverId);
            media.previewUrl
                = u"https://files.social.example.org/cache/media_attachments/files/110/%1/small/9f0d7c6a2b3e4f51.jpg"_s.arg(media.serverId);
            media.remoteUrl = u"https://files.other.example.org/media_attachments/files/110/%1/original/1a2b3c4d5e6f7a8b.jpg"_s.arg(media.serverId);
            media.blurhash = u"UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH"_s;
            media.description = model::plainText(body(12));
            media.size = QSize(1920, 1080);
            media.previewSize = QSize(640, 360);
            post.media += media;
        }
    }

    void addCard(model::Post &post)
    {
        model::Card card;
        card.url = u"https://news.example.org/2024/01/an-article-about-%1"_s.arg(below(10000));
        card.title = model::plainText(body(8));
        card.description = model::plainText(body(25));
        card.providerName = u"News"_s;
        card.image = u"https://files.social.example.org/cache/preview_cards/images/%1/original/9f0d7c6a2b3e4f51.jpg"_s.arg(below(100000));
        card.blurhash = u"UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH"_s;
        card.size = QSize(1200, 630);
        post.card = card;
        post.body.blocks[0].spans += model::Span{.kind = model::Span::Kind::Link, .text = u"news.example.org/2024/01/an-…"_s, .target = card.url};
    }

    QRandomGenerator m_random{7};
    QStringList m_words;
    QList<model::Author> m_authors;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template<class F>
double medianMs(int runs, F run)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run(i);
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

void print(const char *name, double value, const char *unit)
{
    std::printf("%s %.2f %s\n", name, value, unit);
    std::fflush(stdout);
}

void fill(store::Store &store, World &world, model::AccountId account, int posts)
{
    constexpr int pagesAtOnce = 25;
    for (int newest = pageSize; newest <= posts;) {
        QList<model::Page<model::TimelineEntry>> pages;
        for (int i = 0; i < pagesAtOnce && newest <= posts; ++i, newest += pageSize - 1) // one entry overlaps
            pages += world.page(newest);
        const auto written = store.writeNow([&](Writer writer) {
            for (const auto &page : pages)
                store::timelines::apply(writer, {.account = account, .timeline = {}}, page);
        });
        if (!written)
            qFatal("%s", qPrintable(logLine(written.error())));
    }
}

void measureSearch(store::Store &store, World &world, model::AccountId account, bool million)
{
    const QStringList searches{world.word(3),
                               world.word(150),
                               world.word(4000),
                               world.word(10) + u' ' + world.word(200),
                               u'"' + world.word(2) + u' ' + world.word(5) + u'"',
                               world.word(40) + u" has:media"_s,
                               world.word(40) + u" from:" + world.word(301),
                               u"from:"_s + world.word(301),
                               u"#"_s + world.word(120),
                               world.word(30) + u" -" + world.word(8)};
    QList<double> medians;
    for (const QString &words : searches) {
        qsizetype found = 0;
        medians += medianMs(11, [&](int) {
            found = store.readNow([&](Reader reader) { return store::search::posts(reader, account, store::search::parse(words), 40); })->size();
        });
        std::fprintf(stderr, "  search %-24s %.2f ms, %lld found\n", qPrintable(words), medians.last(), static_cast<long long>(found));
    }
    print(million ? "search-1m" : "search-100k", median(medians), "ms");
    print(million ? "search-1m-slowest" : "search-100k-slowest", *std::ranges::max_element(medians), "ms");
}

// Pages that come after what the store has.
void measureApply(store::Store &store, World &world, model::AccountId account, int newest)
{
    QList<model::Page<model::TimelineEntry>> pages;
    for (int i = 0; i < 41; ++i)
        pages += world.page(newest += pageSize - 2);
    const auto apply = [&](const model::Page<model::TimelineEntry> &page) {
        (void)store.writeNow([&](Writer writer) { store::timelines::apply(writer, {.account = account, .timeline = {}}, page); });
    };
    print("apply-page-40", medianMs(41, [&](int i) { apply(pages[i]); }), "ms");
    print("apply-known-page-40", medianMs(41, [&](int) { apply(pages.last()); }), "ms");
}

void measureWindow(store::Store &store, model::AccountId account)
{
    const store::timelines::View view{.accounts = {account}, .timeline = {}};
    QList<store::RowId> anchors;
    const auto all = store.readNow([&](Reader reader) { return store::timelines::around(reader, view, {}, 0, 4000); });
    for (const auto &row : all->rows)
        anchors += row.id;
    const auto windows = [&](const store::timelines::View &shown) {
        return medianMs(101, [&](int i) {
            (void)store.readNow([&](Reader reader) { return store::timelines::around(reader, shown, anchors[i * 37], 20, 39); });
        });
    };
    print("window-60", windows(view), "ms");
    auto hiding = view;
    hiding.hideBots = hiding.hideReplies = true;
    print("window-60-filtered", windows(hiding), "ms");
}

std::unique_ptr<store::Store> opened(const QString &folder)
{
    auto opened = store::Store::open(folder);
    if (!opened)
        qFatal("%s", qPrintable(logLine(opened.error())));
    return std::move(*opened);
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().sliced(1);
    const bool million = arguments.removeAll(u"--million"_s) > 0;
    const int posts = million ? 1'000'000 : 100'000;
    QTemporaryDir temporary;
    const QString folder = arguments.isEmpty() ? temporary.path() : arguments.first();
    QDir().mkpath(folder);
    std::unique_ptr<store::Store> store = opened(folder);
    World world;
    model::Account me;
    me.author.handle = u"me@home.example"_s;
    me.author.username = u"me"_s;
    const model::AccountId account = *store->writeNow([&](Writer writer) { return store::accounts::add(writer, me); });
    if (store->readNow(store::upkeep::sizes)->posts < posts / 2) {
        QElapsedTimer timer;
        timer.start();
        fill(*store, world, account, posts);
        print(million ? "fill-1m" : "fill-100k", static_cast<double>(timer.elapsed()) / 1000, "s");
    }
    if (!million) {
        measureApply(*store, world, account, posts);
        measureWindow(*store, account);
    }
    measureSearch(*store, world, account, million);
    if (million)
        return 0;
    const auto sizes = store->readNow(store::upkeep::sizes);
    print("bytes-per-post", static_cast<double>(sizes->bytes) / static_cast<double>(sizes->posts), "bytes");
    store.reset();
    QElapsedTimer timer;
    timer.start();
    store = opened(folder);
    print("open-store", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms");
    return 0;
}
