// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelinemodel.h"

#include "app/viewmodels/settingsmodel.h"
#include "app/viewmodels/timelinetitle.h"
#include "core/store/sidebar.h"

#include <algorithm>

namespace foyer::app {

using store::RowId;
using enum model::Timeline::Kind;

namespace {

// Lists and people are known by the id that one server gave them.
bool belongsToOneAccount(const model::Timeline &timeline)
{
    return timeline.kind == List || (timeline.kind >= AuthorPosts && timeline.kind <= AuthorPinned);
}

}

TimelineModel::TimelineModel(Services *services, QObject *parent)
    : TimelineRows(services, parent)
{
    connect(this, &ListModel::countChanged, this, &TimelineModel::emptyChanged);
    connect(this, &ListModel::loadingChanged, this, &TimelineModel::emptyChanged);
}

TimelineModel::~TimelineModel()
{
    unwatch();
}

void TimelineModel::setTimeline(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    Q_EMIT timelineChanged();
    restart();
}

QList<model::AccountId> TimelineModel::shownAccounts() const
{
    if (belongsToOneAccount(m_timeline))
        return scope().account() ? QList{scope().account()} : QList<model::AccountId>();
    if (m_timeline.kind == Server) // shows every guest the same
        return scope().accounts().first(std::min<qsizetype>(1, scope().accounts().size()));
    return scope().accounts();
}

QList<sync::Session *> TimelineModel::shownSessions() const
{
    const QList<model::AccountId> accounts = shownAccounts();
    QList<sync::Session *> sessions = scope().sessions();
    sessions.removeIf([&](sync::Session *session) { return !accounts.contains(session->account().id); });
    return sessions;
}

TimelineQuestion TimelineModel::question() const
{
    TimelineQuestion question{.filterContext = model::filterContext(m_timeline), .now = services().clock->now()};
    m_choices.applyTo(question.view);
    question.view.onlyMedia = m_onlyMedia;
    question.gathers = m_choices.gatherBoosts && !m_onlyMedia;
    question.view.accounts = shownAccounts();
    question.view.timeline = m_timeline;
    question.owners = filterOwners(*services().sessions, question.view.accounts);
    return question;
}

void TimelineModel::attached()
{
    m_position.attach(services().store);
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) { take(changes); });
    connect(&services(), &Services::postsOnScreenAsked, this, [this](QSet<store::PostId> *posts) {
        for (const Item &item : items()) {
            posts->insert(item.row.postId);
            for (const Item &boost : item.boosts)
                posts->insert(boost.row.postId);
        }
    });
    if (services().settings)
        connect(services().settings, &SettingsModel::postLooksChanged, this, [this] { forgetViews(); });
}

void TimelineModel::start()
{
    unwatch();
    const auto timeline = model::Timeline::fromKey(m_key);
    if (!timeline)
        return;
    m_timeline = *timeline;
    readSettings();
    const TimelineQuestion asked = question();
    m_position.begin(asked.view);
    m_atEnd = false;
    m_olderFailedAt = {};
    m_olderRequests = 0;
    ++m_olderTicket;
    m_filledUp = 0;
    m_elsewhere = 0;
    beginAt(open(asked, keepsPlace() ? Anchor::ReadPosition : Anchor::Top));
    Q_EMIT atEndChanged();
    Q_EMIT elsewhereRowIdChanged();
    Q_EMIT restored();
    if (m_active) {
        watch();
        refresh();
        askElsewhere();
        fillUp();
    }
}

void TimelineModel::beginAt(const std::optional<timelines::ReadPosition> &position)
{
    m_restored = position;
    const auto firstPost = std::ranges::find(items(), false, [](const Item &item) { return item.row.gap; });
    const RowId first = firstPost == items().end() ? 0 : firstPost->row.id;
    const RowId at = position && position->row ? *position->row : first;
    m_newestSeen = at;
    m_seenAbove = 0;
    lookAt(at);
    countNew();
}

void TimelineModel::readSettings()
{
    struct Values {
        TimelineChoices choices;
        QList<model::List> lists;
    };
    const auto values = services().store->readNow([account = scope().account(), timeline = m_timeline](store::Reader reader) {
        const bool isList = timeline.kind == List;
        return Values{readChoices(reader, timeline), isList ? store::sidebar::lists(reader, account) : QList<model::List>()};
    });
    if (!values)
        return;
    m_choices = values->choices;
    m_title = timelineTitle(m_timeline, values->lists);
    Q_EMIT choicesChanged();
    Q_EMIT titleChanged();
}

void TimelineModel::choose(bool TimelineChoices::*choice, bool on)
{
    if (m_choices.*choice == on)
        return;
    m_choices.*choice = on;
    Q_EMIT choicesChanged();
    if (!started())
        return;
    services().store->write([timeline = m_timeline, choice, on](store::Writer writer) { saveChoice(writer, timeline, choice, on); });
    const TimelineQuestion asked = question();
    if (asked.view == view() && choice != &TimelineChoices::gatherBoosts)
        return;
    m_position.begin(asked.view);
    reconsider(asked);
}

void TimelineModel::setOnlyMedia(bool on)
{
    if (m_onlyMedia == on)
        return;
    m_onlyMedia = on;
    Q_EMIT onlyMediaChanged();
    restart();
}

bool TimelineModel::isAllHidden() const
{
    return (hasHidden() || m_onlyMedia || m_choices.hidesAny()) && isEmpty() && !isLoadingOlder() && m_refreshedAt.isKnown();
}

void TimelineModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (!started())
        return;
    if (active) {
        watch();
        refresh();
    } else {
        unwatch();
        m_position.flush();
    }
}

void TimelineModel::watch()
{
    unwatch();
    for (sync::Session *session : shownSessions()) {
        session->live().watch(m_timeline);
        m_watched.emplace_back(session, m_timeline);
    }
}

void TimelineModel::unwatch()
{
    for (const auto &[session, timeline] : std::exchange(m_watched, {})) {
        if (session)
            session->live().unwatch(timeline);
    }
}

QVariantMap TimelineModel::restore() const
{
    const int row = m_restored && m_restored->row ? indexOfRow(static_cast<double>(*m_restored->row)) : -1;
    return {{QStringLiteral("row"), row}, {QStringLiteral("offset"), row < 0 ? 0 : m_restored->offset}};
}

void TimelineModel::noteReading(double rowId, double offset)
{
    const int index = indexOfRow(rowId);
    if (index < 0)
        return;
    const timelines::Row &row = items()[static_cast<std::size_t>(index)].row;
    lookAt(row.id);
    if (!keepsPlace())
        return;
    if (!row.gap)
        m_position.note({.entryId = row.entryId, .account = row.account, .at = row.at, .offset = offset, .row = row.id});
    const int seen = indexOfRow(static_cast<double>(m_newestSeen));
    if (seen < 0 ? m_seenAbove == 0 : index < seen) {
        m_newestSeen = row.id;
        m_seenAbove = 0;
        countNew();
    }
    if (m_elsewhere != 0 && index <= indexOfRow(static_cast<double>(m_elsewhere))) {
        m_elsewhere = 0;
        Q_EMIT elsewhereRowIdChanged();
    }
    if (m_timeline.kind == Home)
        noteHomeRead(index);
}

void TimelineModel::noteSeen(int first, int last)
{
    for (int row = std::max(first, 0); row <= std::min(last, count() - 1); ++row)
        m_position.noteSeen(items()[static_cast<std::size_t>(row)].row.postId); // of boosts in one row, the others were not looked at
}

void TimelineModel::noteHomeRead(int index)
{
    // In a merged Home, each account has been read as far as its first row at or below the reader.
    QList<model::AccountId> accounts = view().accounts;
    for (auto item = items().begin() + index; item != items().end() && !accounts.isEmpty(); ++item) {
        const auto noteRow = [&](const timelines::Row &row) {
            sync::Session *session = !row.gap && accounts.removeOne(row.account) ? services().sessions->byId(row.account) : nullptr;
            if (session)
                session->homeMarker().note(row.entryId);
        };
        if (!item->isRun())
            noteRow(item->row);
        for (const Item &boost : item->boosts)
            noteRow(boost.row);
    }
}

void TimelineModel::countNew()
{
    const int seen = indexOfRow(static_cast<double>(m_newestSeen));
    const int count = std::max(0, rowsAbove() - m_seenAbove) + postsIn(0, std::max(seen, 0));
    if (count == m_newCount)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

double TimelineModel::nextNewRow() const
{
    for (int row = indexOfRow(static_cast<double>(m_newestSeen)) - 1; row >= 0; --row) {
        if (!items()[static_cast<std::size_t>(row)].row.gap)
            return rowIdAt(row);
    }
    return m_seenAbove < rowsAbove() ? static_cast<double>(m_newestSeen) : 0;
}

void TimelineModel::rowsTrimmedAtTop(int trimmed)
{
    const int seen = indexOfRow(static_cast<double>(m_newestSeen));
    if (seen >= 0 && seen < trimmed)
        m_seenAbove = postsIn(seen, trimmed);
    else if (seen < 0)
        m_seenAbove += postsIn(0, trimmed);
}

void TimelineModel::rowsChanged()
{
    if (reachesTop())
        m_seenAbove = 0;
    const bool lost = indexOfRow(static_cast<double>(m_newestSeen)) < 0 && m_seenAbove == 0;
    if (lost && !items().empty() && reachesTop()) {
        // The first rows ever are no news; and where the newest seen row was deleted, the reader's stands in for it.
        m_newestSeen = indexOfRow(static_cast<double>(reader())) >= 0 ? reader() : items().front().row.id;
    }
    countNew();
    fillUp();
}

}
