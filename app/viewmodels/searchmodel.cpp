// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/searchmodel.h"

#include "app/presentation/personview.h"
#include "app/viewmodels/appmodel.h"
#include "core/store/search.h"

#include <chrono>
#include <numeric>

namespace foyer::app {

namespace {

constexpr int pagePosts = 30;
constexpr int people = 20;
constexpr int tags = 20;

QString headerTitle(const QString &key)
{
    if (key == u"people")
        return SearchModel::tr("People");
    if (key == u"tags")
        return SearchModel::tr("Hashtags");
    return SearchModel::tr("Posts");
}

}

SearchModel::SearchModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
    // A fast typist gets one answer a word, not one a letter.
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(60));
    connect(&m_typing, &QTimer::timeout, this, [this] { look(false); });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{KindRole, "kind"}, {TitleRole, "title"}, {PersonRole, "person"}, {PostRole, "post"}, {TagRole, "tag"}, {FromServerRole, "fromServer"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: {
        static const QStringList names{QStringLiteral("header"), QStringLiteral("person"), QStringLiteral("tag"), QStringLiteral("post")};
        return names[static_cast<qsizetype>(hit.kind)];
    }
    case TitleRole:
        return hit.kind == SearchHit::Kind::Header ? headerTitle(hit.key) : QString();
    case PersonRole:
        return QVariant::fromValue(hit.kind == SearchHit::Kind::Person ? makePersonView(hit.author, services().emojiStyle()) : PersonView());
    case PostRole:
        return postView(hit);
    case TagRole: {
        const qint64 uses = std::accumulate(hit.tag.uses.begin(), hit.tag.uses.end(), qint64(0));
        return QVariantMap{{QStringLiteral("name"), hit.tag.name},
                           {QStringLiteral("text"), QString(u'#' + hit.tag.name)},
                           {QStringLiteral("uses"), uses > 0 ? tr("%Ln posts", nullptr, static_cast<int>(uses)) : QString()}};
    }
    case FromServerRole:
        return hit.fromServer;
    default:
        return {};
    }
}

QVariant SearchModel::postView(const SearchHit &hit) const
{
    if (hit.kind != SearchHit::Kind::Post)
        return QVariant::fromValue(PostView());
    return QVariant::fromValue(makePostView(hit.post, services().viewContext(scope().account(), hit.postId)));
}

QVariantList SearchModel::hints() const
{
    const auto hint = [](const char16_t *words, const QString &meaning) {
        return QVariantMap{{QStringLiteral("operator"), QString(words)}, {QStringLiteral("meaning"), meaning}};
    };
    return {hint(u"\"…\"", tr("these words together")),
            hint(u"-", tr("without this word")),
            hint(u"from:", tr("by this person, as from:alice")),
            hint(u"has:media", tr("with pictures, videos or sound")),
            hint(u"has:poll", tr("with a poll")),
            hint(u"has:link", tr("with a link")),
            hint(u"has:cw", tr("with a content warning")),
            hint(u"before:", tr("before a day, as before:2026-01-31")),
            hint(u"after:", tr("after a day")),
            hint(u"in:bookmarks", tr("among your bookmarks")),
            hint(u"in:favourites", tr("among your favourites")),
            hint(u"lang:", tr("in a language, as lang:fr")),
            hint(u"is:reply", tr("replies"))};
}

void SearchModel::start()
{
    m_items.clear();
    readRecent();
    setQuery(std::exchange(m_query, {}));
}

void SearchModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    ++m_generation;
    m_looked = m_moreThere = m_looking = false;
    m_serverPosts = 0;
    setError(QString());
    const bool answered = std::exchange(m_serverAnswered, false);
    if (std::exchange(m_serverRequests, 0) > 0 || answered)
        Q_EMIT searchingChanged();
    Q_EMIT queryChanged();
    if (started())
        m_typing.start();
}

void SearchModel::setSection(const QString &section)
{
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionChanged();
    show();
}

void SearchModel::look(bool older)
{
    const QString words = m_query.trimmed();
    if (words.isEmpty()) {
        m_findings = {};
        m_moreHere = false;
        show();
        return;
    }
    m_looking = true;
    const std::optional<store::PostId> from = older ? std::optional(m_oldest) : std::nullopt;
    QCoro::connect(services().store->read([account = scope().account(), words, from](store::Reader reader) {
        SearchFindings::Piece piece;
        const store::search::Query query = store::search::parse(words);
        if (!query.isEmpty())
            piece.posts = store::search::posts(reader, account, query, pagePosts, from);
        if (!from) {
            piece.authors = store::search::authors(reader, account, words, people);
            piece.tags = store::search::tags(reader, words, tags);
        }
        return piece;
    }),
                   this, [this, older, generation = m_generation](const Result<SearchFindings::Piece> &piece) {
                       if (generation != m_generation)
                           return;
                       m_looking = false;
                       m_looked = true;
                       if (!older)
                           m_findings = {};
                       if (piece) {
                           m_moreHere = piece->posts.size() == pagePosts;
                           if (!piece->posts.isEmpty())
                               m_oldest = piece->posts.last().first;
                           take(*piece, false);
                       }
                   });
}

void SearchModel::take(const SearchFindings::Piece &piece, bool fromServer)
{
    m_findings.add(piece, fromServer);
    show();
}

void SearchModel::show()
{
    merge(
        m_items, m_findings.hits(m_section), [](const SearchHit &hit) { return hit.key; },
        [](const SearchHit &a, const SearchHit &b) { return a.author == b.author && a.tag == b.tag && a.post == b.post; });
    Q_EMIT foundChanged();
}

bool SearchModel::submit()
{
    const QString words = m_query.trimmed();
    if (words.isEmpty() || !started())
        return false;
    QCoro::connect(services().store->write([words](store::Writer writer) { store::search::remember(writer, words); }), this,
                   [this](const Result<void> &) { readRecent(); });
    const FediverseLink link = readTyped(words);
    if (link.kind != FediverseLink::Kind::None && link.kind != FediverseLink::Kind::Web && services().app) {
        services().app->openTyped(words);
        return true;
    }
    askServer(0);
    return true;
}

void SearchModel::askServer(qsizetype offset)
{
    sync::Session *session = scope().session();
    if (!session || isSearching() || session->contact().state() == sync::Contact::State::SignedOut)
        return;
    using Backend = backend::Backend;
    m_serverRequests = 1;
    Q_EMIT searchingChanged();
    const auto what = offset == 0 ? Backend::SearchFor::Everything : Backend::SearchFor::Posts;
    const QString words = m_query.trimmed();
    // An address of a shape that we do not know may still be a post's: the server finds out.
    const bool resolve = offset == 0 && readTyped(words).kind == FediverseLink::Kind::Web;
    QCoro::connect(session->people().search(words, what, resolve, static_cast<int>(offset)), this,
                   [this, generation = m_generation](const Result<model::SearchResults> &results) {
                       if (generation != m_generation)
                           return;
                       m_serverRequests = 0;
                       m_serverAnswered = results.has_value();
                       setError(results ? QString() : sentence(results.error())); // asked for by hand: the person waits for an answer
                       Q_EMIT searchingChanged();
                       if (!results) {
                           Q_EMIT foundChanged();
                           return;
                       }
                       m_serverPosts += results->posts.size();
                       m_moreThere = !results->posts.isEmpty();
                       QCoro::connect(services().store->read([results = *results](store::Reader reader) {
                           SearchFindings::Piece piece{.authors = results.authors, .tags = results.tags, .posts = {}};
                           for (const model::Post &post : results.posts)
                               piece.posts << std::pair(store::posts::idByUri(reader, post.uri).value_or(0), post);
                           return piece;
                       }),
                                      this, [this, generation](const Result<SearchFindings::Piece> &piece) {
                                          if (piece && generation == m_generation)
                                              take(*piece, true);
                                      });
                   });
}

void SearchModel::nearBottom()
{
    if (!started() || m_looking || m_section == u"people" || m_section == u"tags")
        return;
    if (m_moreHere)
        look(true);
    else if (m_moreThere)
        askServer(m_serverPosts);
}

void SearchModel::readRecent()
{
    QCoro::connect(services().store->read([](store::Reader reader) { return store::search::recent(reader); }), this,
                   [this](const Result<QStringList> &recent) {
                       if (!recent || *recent == m_recent)
                           return;
                       m_recent = *recent;
                       Q_EMIT recentChanged();
                   });
}

void SearchModel::forget(const QString &words)
{
    QCoro::connect(services().store->write([words](store::Writer writer) { store::search::forget(writer, words); }), this,
                   [this](const Result<void> &) { readRecent(); });
}

void SearchModel::open(int row)
{
    AppModel *app = services().app;
    if (row < 0 || row >= count() || !app)
        return;
    const SearchHit &hit = m_items[static_cast<std::size_t>(row)];
    const auto account = static_cast<double>(scope().account());
    if (hit.kind == SearchHit::Kind::Person)
        Q_EMIT app->openPerson(account, hit.author.handle, hit.author.serverId);
    else if (hit.kind == SearchHit::Kind::Tag)
        Q_EMIT app->openTag(hit.tag.name);
    else if (hit.kind == SearchHit::Kind::Post)
        Q_EMIT app->openPost(account, static_cast<double>(hit.postId));
}

}
