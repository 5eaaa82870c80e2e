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

// Where a person reads on; other lists begin at the top each time.
bool remembersPosition(const model::Timeline &timeline)
{
    return timeline.kind <= Favourites;
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
    TimelineQuestion question{.view = m_hiding, .filterContext = model::filterContext(m_timeline), .now = services().clock->now()};
    question.view.accounts = shownAccounts();
    question.view.timeline = m_timeline;
    for (const model::AccountId id : question.view.accounts) {
        if (const sync::Session *session = services().sessions->byId(id))
            question.owners << FilterOwner{id, session->account().author.handle};
    }
    return question;
}

void TimelineModel::attached()
{
    m_position.attach(services().store);
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) { take(changes); });
    connect(&services(), &Services::postsOnScreenAsked, this, [this](QSet<store::PostId> *posts) {
        for (const Item &item : items())
            posts->insert(item.row.postId);
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
    beginAt(open(asked, remembersPosition(m_timeline) ? Anchor::ReadPosition : Anchor::Top));
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
        QString boosts, replies, bots;
        QList<model::List> lists;
    };
    const auto values = services().store->readNow([account = scope().account(), isList = m_timeline.kind == List, boosts = settingName("hide-boosts"),
                                                   replies = settingName("hide-replies"), bots = settingName("hide-bots")](store::Reader reader) {
        using namespace store::sidebar;
        return Values{value(reader, boosts), value(reader, replies), value(reader, bots), isList ? lists(reader, account) : QList<model::List>()};
    });
    if (!values)
        return;
    m_hiding.hideBoosts = !values->boosts.isEmpty();
    m_hiding.hideReplies = !values->replies.isEmpty();
    m_hiding.hideBots = !values->bots.isEmpty();
    m_title = timelineTitle(m_timeline, values->lists);
    Q_EMIT hidingChanged();
    Q_EMIT titleChanged();
}

QString TimelineModel::settingName(const char *name) const
{
    // One choice for the profiles of all people, not one for each of thousands.
    const bool ofAPerson = m_timeline.kind >= AuthorPosts && m_timeline.kind <= AuthorPinned;
    const QString list = ofAPerson ? QStringLiteral("author") : m_key;
    return u"timeline." + list + u'.' + QLatin1StringView(name);
}

void TimelineModel::setHiding(bool timelines::View::*flag, const char *name, bool hide)
{
    if (m_hiding.*flag == hide)
        return;
    m_hiding.*flag = hide;
    Q_EMIT hidingChanged();
    if (!started())
        return;
    services().store->write([setting = settingName(name), hide](store::Writer writer) {
        store::sidebar::setValue(writer, setting, hide ? QStringLiteral("1") : QString());
    });
    const TimelineQuestion asked = question();
    m_position.begin(asked.view);
    reconsider(asked);
}

bool TimelineModel::isAllHidden() const
{
    const bool hides = hasHidden() || m_hiding.hideBoosts || m_hiding.hideReplies || m_hiding.hideBots;
    return hides && isEmpty() && !isLoadingOlder() && m_refreshedAt.isKnown();
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
    if (!remembersPosition(m_timeline))
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
        m_position.noteSeen(items()[static_cast<std::size_t>(row)].row.postId);
}

void TimelineModel::noteHomeRead(int index)
{
    // In a merged Home, each account has been read as far as its first row at or below the reader.
    QList<model::AccountId> accounts = view().accounts;
    for (auto item = items().begin() + index; item != items().end() && !accounts.isEmpty(); ++item) {
        if (item->row.gap || !accounts.removeOne(item->row.account))
            continue;
        if (sync::Session *session = services().sessions->byId(item->row.account))
            session->homeMarker().note(item->row.entryId);
    }
}

void TimelineModel::countNew()
{
    const int seen = indexOfRow(static_cast<double>(m_newestSeen));
    int count = std::max(0, rowsAbove() - m_seenAbove);
    for (int i = 0; i < seen; ++i)
        count += items()[static_cast<std::size_t>(i)].row.gap ? 0 : 1;
    if (count == m_newCount)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

void TimelineModel::rowsTrimmedAtTop(int count)
{
    const int seen = indexOfRow(static_cast<double>(m_newestSeen));
    if (seen >= 0 && seen < count)
        m_seenAbove = count - seen;
    else if (seen < 0)
        m_seenAbove += count;
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
