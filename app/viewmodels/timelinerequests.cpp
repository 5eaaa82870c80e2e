// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineModel that asks: the servers for pages, the store for what stands beside the rows.
#include "app/viewmodels/timelinemodel.h"

#include <algorithm>
#include <chrono>

namespace foyer::app {

using store::RowId;
using store::timelines::Applied;

namespace {

// About two screens.
constexpr int fewRows = 12;
// Pages of 40; after so many with hardly a row, the person is asked before the server is.
constexpr int mostFilledUp = 8;
// After a failure at the end of the list, scrolling there again asks no sooner than this.
constexpr qint64 olderPauseMs = std::chrono::milliseconds(std::chrono::seconds(15)).count();

}

void TimelineModel::refresh()
{
    m_olderFailedAt = {};
    for (sync::Session *session : shownSessions()) {
        beginLoading();
        QCoro::connect(session->timelines().refresh(m_timeline), this, [this](const Result<Applied> &applied) {
            endLoading(applied ? nullptr : &applied.error());
            if (!applied && m_timeline.kind == model::Timeline::Kind::Server)
                setError(sentence(applied.error())); // App.offlineText tells of the account's own server only
            readRefreshedAt();
            if (applied && applied->inserted > 0)
                m_atEnd = false; // what is older than the new ones may be new, too
            if (applied)
                fillUp();
        });
    }
    readRefreshedAt();
}

void TimelineModel::readRefreshedAt()
{
    QCoro::connect(services().store->read([view = view()](store::Reader reader) {
        Timestamp oldest;
        for (const model::AccountId account : view.accounts) {
            const Timestamp at = store::timelines::refreshedAt(reader, account, view.timeline);
            oldest = oldest.isKnown() ? std::min(oldest, at) : at;
        }
        return oldest;
    }),
                   this, [this](const Result<Timestamp> &at) {
                       if (!at || *at == m_refreshedAt)
                           return;
                       m_refreshedAt = *at;
                       Q_EMIT refreshedAtChanged();
                       Q_EMIT emptyChanged();
                   });
}

// Filters and choices may hide so much of what is stored that no row, or hardly one, is on screen: nobody could scroll for more.
void TimelineModel::fillUp()
{
    if (!m_active || loading() || count() >= fewRows || m_filledUp >= mostFilledUp)
        return;
    if (!reachesBottom()) {
        extendDown();
    } else if (!m_atEnd && m_olderRequests == 0) {
        loadOlder();
        m_filledUp += m_olderRequests > 0 ? 1 : 0;
    }
}

void TimelineModel::nearBottom()
{
    if (!started())
        return;
    m_filledUp = 0;
    if (!reachesBottom())
        extendDown();
    else
        loadOlder();
}

void TimelineModel::loadOlder()
{
    const bool pausing = m_olderFailedAt.isKnown() && services().clock->now().ms - m_olderFailedAt.ms < olderPauseMs;
    if (m_atEnd || m_olderRequests > 0 || pausing || !isSettled())
        return;
    const QList<sync::Session *> sessions = shownSessions();
    m_olderRequests = static_cast<int>(sessions.size());
    m_olderGotRows = false;
    if (sessions.isEmpty())
        return;
    Q_EMIT loadingOlderChanged();
    for (sync::Session *session : sessions) {
        QCoro::connect(session->timelines().loadOlder(m_timeline), this, [this, ticket = m_olderTicket](const Result<Applied> &applied) {
            if (ticket != m_olderTicket)
                return;
            if (!applied) {
                m_olderFailedAt = services().clock->now();
                setError(applied.error());
            }
            m_olderGotRows = m_olderGotRows || !applied || applied->inserted > 0;
            if (--m_olderRequests > 0)
                return;
            m_atEnd = !m_olderGotRows;
            Q_EMIT loadingOlderChanged();
            Q_EMIT atEndChanged();
            Q_EMIT emptyChanged();
            fillUp();
        });
    }
}

void TimelineModel::fillGap(double rowId)
{
    const int index = indexOfRow(rowId);
    if (index < 0 || !items()[static_cast<std::size_t>(index)].row.gap || items()[static_cast<std::size_t>(index)].gapLoading)
        return;
    const timelines::Row &row = items()[static_cast<std::size_t>(index)].row;
    sync::Session *session = services().sessions->byId(row.account);
    if (!session)
        return;
    setGapLoading(row.id, true);
    auto filling = m_choices.oldestFirst ? session->timelines().fillGapUpwards(m_timeline, row.id) : session->timelines().fillGap(m_timeline, row.id);
    QCoro::connect(std::move(filling), this, [this, gap = row.id](const Result<Applied> &applied) {
        setGapLoading(gap, false);
        if (!applied)
            setError(sentence(applied.error())); // asked for by hand: trouble with the connection is told, too
    });
}

void TimelineModel::jumpToNewest()
{
    if (!started())
        return;
    if (!reachesTop()) {
        open(question(), Anchor::Top);
        m_restored = {};
    }
    beginAt({});
    if (!items().empty())
        noteReading(rowIdAt(0), 0);
    Q_EMIT restored();
}

int TimelineModel::goTo(double rowId)
{
    if (indexOfRow(rowId) < 0 && started()) {
        open(question(), Anchor::Row, static_cast<RowId>(rowId));
        lookAt(static_cast<RowId>(rowId));
    }
    return indexOfRow(rowId);
}

void TimelineModel::askElsewhere()
{
    if (m_timeline.kind != model::Timeline::Kind::Home || view().accounts.size() != 1)
        return;
    for (sync::Session *session : shownSessions()) {
        QCoro::connect(session->homeMarker().fetch(), this, [this, account = session->account().id](const Result<QString> &entryId) {
            if (entryId && !entryId->isEmpty())
                takeElsewhere(account, *entryId);
        });
    }
}

void TimelineModel::takeElsewhere(model::AccountId account, const QString &entryId)
{
    if (view().accounts != QList{account} || m_timeline.kind != model::Timeline::Kind::Home)
        return;
    QCoro::connect(services().store->read([view = view(), account, entryId, reader = m_newestSeen](store::Reader store) {
        const auto row = store::timelines::rowOfEntry(store, view, account, entryId);
        const bool further = row && reader != 0 && *row != reader && store::timelines::isAbove(store, view, *row, reader);
        return further ? *row : RowId(0);
    }),
                   this, [this](const Result<RowId> &row) {
                       if (!row || *row == m_elsewhere)
                           return;
                       m_elsewhere = *row;
                       Q_EMIT elsewhereRowIdChanged();
                   });
}

}
