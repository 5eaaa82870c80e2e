// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/catchupmodel.h"

#include "app/presentation/format.h"
#include "app/presentation/personview.h"
#include "app/viewmodels/rowview.h"
#include "app/viewmodels/settingsmodel.h"

#include <array>
#include <chrono>

namespace foyer::app {

using catchup::Kind;
using catchup::Order;
using store::timelines::Applied;

namespace {

// Pages of 40: a day of a busy Home, and no more of a server's patience.
constexpr int mostPages = 12;

struct KindName {
    Kind kind;
    const char16_t *key;
    const char *name;
};
constexpr std::array kindNames{
    KindName{Kind::All, u"all", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "All")},
    KindName{Kind::Original, u"original", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Posts")},
    KindName{Kind::Replies, u"replies", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Replies")},
    KindName{Kind::Boosts, u"boosts", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Boosts")},
    KindName{Kind::Quotes, u"quotes", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Quotes")},
    KindName{Kind::Media, u"media", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Media")},
    KindName{Kind::Links, u"links", QT_TRANSLATE_NOOP("foyer::app::CatchUpModel", "Links")},
};
constexpr std::array<std::pair<Order, const char16_t *>, 5> orderNames{{{Order::Newest, u"newest"},
                                                                        {Order::Oldest, u"oldest"},
                                                                        {Order::Replies, u"replies"},
                                                                        {Order::Boosts, u"boosts"},
                                                                        {Order::Favourites, u"favourites"}}};

}

CatchUpModel::CatchUpModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
}

int CatchUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> CatchUpModel::roleNames() const
{
    return {{PostRole, "post"}};
}

QVariant CatchUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != PostRole)
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    if (!item.view.isValid())
        item.view = QVariant::fromValue(rowView(services(), item.row, m_span.filters, scope().isMerged()));
    return item.view;
}

void CatchUpModel::attached()
{
    connect(&services(), &Services::postsOnScreenAsked, this, [this](QSet<store::PostId> *posts) {
        for (const timelines::Row &row : std::as_const(m_span.rows))
            posts->insert(row.postId);
    });
    if (services().settings)
        connect(services().settings, &SettingsModel::postLooksChanged, this, [this] {
            for (const Item &item : m_items)
                item.view = {};
            if (count() > 0)
                Q_EMIT dataChanged(index(0), index(count() - 1), {PostRole});
        });
}

void CatchUpModel::start()
{
    refresh();
}

TimelineQuestion CatchUpModel::question() const
{
    const QList<model::AccountId> accounts = scope().accounts();
    return {.view = {.accounts = accounts, .timeline = {}},
            .owners = filterOwners(*services().sessions, accounts),
            .filterContext = model::filterContext(model::Timeline{}),
            .now = services().clock->now()};
}

void CatchUpModel::refresh()
{
    const TimelineQuestion asked = question();
    const Timestamp since = m_hours > 0 ? Timestamp{asked.now.ms - std::chrono::milliseconds(std::chrono::hours(m_hours)).count()} : Timestamp{};
    beginLoading();
    QCoro::connect(services().store->read([asked, since](store::Reader reader) { return catchup::read(reader, asked, since); }), this,
                   [this, generation = ++m_generation](Result<catchup::Span> span) {
                       endLoading(span ? nullptr : &span.error());
                       if (span && generation == m_generation)
                           take(*std::move(span));
                   });
}

void CatchUpModel::take(catchup::Span span)
{
    m_known = true;
    m_span = std::move(span);
    // What is fetched later comes between the rows that are there: the reader stays where they are.
    merge(
        m_items, chosen(), [](const Item &item) { return item.row.id; },
        [](const Item &a, const Item &b) { return a.row.post == b.row.post && a.row.boosters == b.row.boosters; });
    Q_EMIT spanChanged();
    Q_EMIT peopleChanged();
}

std::vector<CatchUpModel::Item> CatchUpModel::chosen() const
{
    std::vector<Item> items;
    for (const qsizetype i : catchup::choose(m_span.rows, m_kind, m_order, m_person))
        items.push_back({.row = m_span.rows[i], .view = {}});
    return items;
}

void CatchUpModel::choose()
{
    beginResetModel();
    m_items = chosen();
    endResetModel();
    Q_EMIT choiceChanged();
    Q_EMIT peopleChanged();
}

void CatchUpModel::setHours(int hours)
{
    if (hours == m_hours)
        return;
    m_hours = std::clamp(hours, 0, 24 * 30);
    m_person.clear();
    Q_EMIT choiceChanged();
    restart();
}

QString CatchUpModel::kind() const
{
    return QString(std::ranges::find(kindNames, m_kind, &KindName::kind)->key);
}

void CatchUpModel::setKind(const QString &key)
{
    const auto known = std::ranges::find(kindNames, QStringView(key), &KindName::key);
    if (known == kindNames.end() || known->kind == m_kind)
        return;
    m_kind = known->kind;
    m_person.clear();
    choose();
}

QString CatchUpModel::order() const
{
    return QString(std::ranges::find(orderNames, m_order, &std::pair<Order, const char16_t *>::first)->second);
}

void CatchUpModel::setOrder(const QString &key)
{
    const auto known = std::ranges::find(orderNames, QStringView(key), &std::pair<Order, const char16_t *>::second);
    if (known == orderNames.end() || known->first == m_order)
        return;
    m_order = known->first;
    choose();
}

void CatchUpModel::setPerson(const QString &handle)
{
    if (handle == m_person)
        return;
    m_person = handle;
    choose();
}

QVariantList CatchUpModel::kinds() const
{
    QVariantList kinds;
    for (const KindName &known : kindNames) {
        const auto rows = std::ranges::count_if(m_span.rows, [&](const timelines::Row &row) { return catchup::isOf(known.kind, row); });
        if (rows == 0 && known.kind != Kind::All)
            continue;
        kinds << QVariantMap{{QStringLiteral("key"), QString(known.key)},
                             {QStringLiteral("name"), tr(known.name)},
                             {QStringLiteral("number"), Format().number(static_cast<double>(rows))}};
    }
    return kinds;
}

QVariantList CatchUpModel::people() const
{
    QVariantList list;
    if (m_span.rows.isEmpty())
        return list; // perhaps asked before there are services
    const EmojiStyle style = services().emojiStyle();
    for (const catchup::Person &person : catchup::people(m_span.rows, m_kind)) {
        list << QVariantMap{{QStringLiteral("person"), QVariant::fromValue(makePersonView(person.author, style))},
                            {QStringLiteral("handle"), person.author.handle},
                            {QStringLiteral("number"), Format().number(person.posts)},
                            {QStringLiteral("spoken"), tr("%1, %Ln posts", nullptr, person.posts).arg(plainName(person.author))}};
    }
    return list;
}

QString CatchUpModel::nextPerson() const
{
    const QList<catchup::Person> all = catchup::people(m_span.rows, m_kind);
    const auto here = std::ranges::find(all, m_person, [](const catchup::Person &person) { return person.author.handle; });
    if (here == all.end())
        return all.isEmpty() ? QString() : all.first().author.handle;
    return here + 1 == all.end() ? QString() : (here + 1)->author.handle;
}

QString CatchUpModel::summary() const
{
    if (!m_known || m_span.rows.isEmpty())
        return {};
    const auto people = static_cast<int>(catchup::people(m_span.rows, Kind::All).size());
    //: %1: "128 posts", %2: "34 people", %3: a date and time
    return tr("%1 from %2 since %3")
        .arg(tr("%Ln posts", nullptr, static_cast<int>(m_span.rows.size())), tr("%Ln people", nullptr, people),
             Format().absolute(static_cast<double>(m_span.since.ms)));
}

void CatchUpModel::fetchMissing()
{
    if (!loading())
        fetchStep(mostPages);
}

// One page after the other: what comes may close a gap, leave a smaller one, or reach the beginning of the span.
void CatchUpModel::fetchStep(int left)
{
    const auto fetched = [this, left](const Result<Applied> &applied) {
        endLoading(applied ? nullptr : &applied.error());
        if (!applied) {
            setError(sentence(applied.error())); // asked for by hand: offline, too, the person is told
            return;
        }
        const TimelineQuestion asked = question();
        QCoro::connect(services().store->read([asked, since = m_span.since](store::Reader reader) { return catchup::read(reader, asked, since); }),
                       this, [this, left](Result<catchup::Span> span) {
                           if (!span)
                               return;
                           take(*std::move(span));
                           if (left > 1)
                               fetchStep(left - 1);
                       });
    };
    const model::Timeline home;
    if (!m_span.gaps.isEmpty()) {
        const auto [account, gap] = m_span.gaps.first();
        if (sync::Session *session = services().sessions->byId(account)) {
            beginLoading();
            QCoro::connect(session->timelines().fillGap(home, gap), this, fetched);
        }
    } else if (!m_span.unfinished.isEmpty()) {
        if (sync::Session *session = services().sessions->byId(m_span.unfinished.first())) {
            beginLoading();
            QCoro::connect(session->timelines().loadOlder(home), this, fetched);
        }
    }
}

}
