// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/trendsmodel.h"

#include "app/presentation/attachments.h"
#include "core/model/timeline.h"
#include "core/store/sidebar.h"

#include <algorithm>

namespace foyer::app {
namespace {

struct Trends {
    QList<model::Tag> tags;
    QList<model::TrendingLink> links;
};

// The people of today and yesterday, as the servers' own pages say it.
int recentPeople(const QList<qint64> &people)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, people.size()); ++i)
        sum += std::max<qint64>(0, people[i]);
    return static_cast<int>(std::min<qint64>(sum, INT_MAX));
}

}

QVariantList usageSeries(const QList<qint64> &newestFirst)
{
    QVariantList series;
    const qint64 most = newestFirst.isEmpty() ? 0 : *std::ranges::max_element(newestFirst);
    for (auto uses = newestFirst.rbegin(); uses != newestFirst.rend(); ++uses)
        series << (most > 0 ? static_cast<double>(std::max<qint64>(0, *uses)) / static_cast<double>(most) : 0.0);
    return series;
}

TrendsModel::TrendsModel(Services *services, QObject *parent)
    : ObjectModel(services, parent)
{
    connect(this, &ObjectModel::loadingChanged, this, &TrendsModel::trendsChanged);
}

void TrendsModel::start()
{
    ++m_generation;
    read();
    refresh();
}

void TrendsModel::read()
{
    QCoro::connect(services().store->read([account = scope().account()](store::Reader reader) {
        return Trends{store::sidebar::trendingTags(reader, account), store::sidebar::trendingLinks(reader, account)};
    }),
                   this, [this, generation = m_generation](const Result<Trends> &trends) {
                       if (!trends || generation != m_generation)
                           return;
                       m_tags.clear();
                       m_links.clear();
                       for (const model::Tag &tag : trends->tags) {
                           m_tags << QVariantMap{{QStringLiteral("name"), tag.name},
                                                 {QStringLiteral("text"), tr("%Ln people in two days", nullptr, recentPeople(tag.people))},
                                                 {QStringLiteral("usage"), usageSeries(tag.uses)}};
                       }
                       for (const model::TrendingLink &link : trends->links) {
                           m_links << QVariantMap{{QStringLiteral("card"), QVariant::fromValue(makeCardView(link.card))},
                                                  {QStringLiteral("text"), tr("%Ln people in two days", nullptr, recentPeople(link.people))},
                                                  {QStringLiteral("usage"), usageSeries(link.uses)},
                                                  {QStringLiteral("timeline"), model::Timeline{model::Timeline::Kind::Link, link.card.url}.key()}};
                       }
                       Q_EMIT trendsChanged();
                   });
}

void TrendsModel::refresh()
{
    sync::Session *session = scope().session();
    if (!session || session->contact().state() == sync::Contact::State::SignedOut || !session->account().instance.capabilities.trends)
        return;
    beginLoading();
    QCoro::connect(session->sideBar().refreshTrends(), this, [this](const Result<void> &done) {
        endLoading(done ? nullptr : &done.error());
        read();
    });
}

}
