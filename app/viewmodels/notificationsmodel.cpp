// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/notificationsmodel.h"

#include "app/viewmodels/appmodel.h"
#include "app/viewmodels/notificationfilter.h"
#include "app/viewmodels/settingsmodel.h"
#include "core/store/posts.h"

#include <algorithm>
#include <chrono>

namespace foyer::app {

using store::notifications::Group;

namespace {

constexpr int pageGroups = 40;
constexpr qint64 olderPauseMs = std::chrono::milliseconds(std::chrono::seconds(15)).count();

}

NotificationsModel::NotificationsModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::milliseconds(50));
    connect(&m_later, &QTimer::timeout, this, &NotificationsModel::read);
    connect(this, &ListModel::countChanged, this, &NotificationsModel::emptyChanged);
    connect(this, &ListModel::loadingChanged, this, &NotificationsModel::emptyChanged);
}

void NotificationsModel::attached()
{
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) {
        const bool ours = std::ranges::any_of(
            scope().accounts(), [&](model::AccountId id) { return changes.notifications.contains(id) || changes.sideBar.contains(id); });
        const bool shown = std::ranges::any_of(m_items, [&](const Item &item) { return item.postId != 0 && changes.posts.contains(item.postId); });
        if (ours || shown)
            readSoon();
    });
    if (services().settings)
        connect(services().settings, &SettingsModel::changed, this, [this] {
            if (m_grouped != services().settings->groupsNotifications())
                restart();
        });
    if (services().settings)
        connect(services().settings, &SettingsModel::postLooksChanged, this, [this] {
            for (Item &item : m_items)
                item.post = {};
            if (!m_items.empty())
                Q_EMIT dataChanged(index(0), index(count() - 1));
        });
}

int NotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariantList NotificationsModel::filters() const
{
    return notificationFilters();
}

void NotificationsModel::setFilter(const QString &key)
{
    if (key == m_filter)
        return;
    m_filter = key;
    Q_EMIT filterChanged();
    restart();
}

store::notifications::View NotificationsModel::view() const
{
    return {.accounts = scope().accounts(), .kinds = kindsOfFilter(m_filter), .grouped = m_grouped};
}

NotificationsModel::Answer NotificationsModel::answer(store::Reader reader, const store::notifications::View &view, const QList<FilterOwner> &owners,
                                                      Timestamp now, int count)
{
    Answer answer;
    answer.filters = FilterSet::read(reader, owners, QStringLiteral("notifications"), now);
    const QList<Group> groups = store::notifications::window(reader, view, std::nullopt, count);
    answer.complete = groups.size() < count;
    for (const Group &group : groups) {
        const auto &post = group.newest.post;
        if (post && answer.filters.hides(group.account, *post))
            continue;
        answer.entries << Entry{group, post ? store::posts::idByUri(reader, post->uri).value_or(0) : 0};
    }
    answer.unread = store::notifications::unread(reader, view.accounts);
    return answer;
}

void NotificationsModel::start()
{
    ++m_generation;
    m_grouped = !services().settings || services().settings->groupsNotifications();
    m_reading = false;
    m_wanted = pageGroups;
    m_olderRequests = 0;
    m_olderFailedAt = {};
    m_freshlyRead.clear();
    m_atEnd = false;
    const auto stored
        = services().store->readNow([view = view(), owners = filterOwners(*services().sessions, scope().accounts()),
                                     now = services().clock->now()](store::Reader reader) { return answer(reader, view, owners, now, pageGroups); });
    beginResetModel();
    m_items.clear();
    endResetModel();
    take(stored.value_or(Answer{}));
    Q_EMIT atEndChanged();
    refresh();
}

// Not put off by each further change: a busy stream must not keep the page from following.
void NotificationsModel::readSoon()
{
    if (!m_later.isActive())
        m_later.start();
}

void NotificationsModel::read()
{
    if (m_reading) {
        readSoon();
        return;
    }
    m_reading = true;
    QCoro::connect(
        services().store->read([view = view(), owners = filterOwners(*services().sessions, scope().accounts()), now = services().clock->now(),
                                count = m_wanted](store::Reader reader) { return answer(reader, view, owners, now, count); }),
        this, [this, generation = m_generation](const Result<Answer> &answer) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (answer)
                take(*answer);
        });
}

void NotificationsModel::take(const Answer &answer)
{
    m_filters = answer.filters;
    if (std::exchange(m_complete, answer.complete) != answer.complete)
        Q_EMIT atEndChanged();
    std::vector<Item> wanted;
    for (const Entry &entry : answer.entries) {
        Item item;
        static_cast<Entry &>(item) = entry;
        if (entry.group.unread)
            m_freshlyRead.insert(entry.group.id);
        item.unread = m_freshlyRead.contains(entry.group.id);
        wanted.push_back(item);
    }
    merge(
        m_items, std::move(wanted), [](const Item &item) { return item.group.id; },
        [](const Item &a, const Item &b) {
            return a.group.newest == b.group.newest && a.group.authors == b.group.authors && a.group.count == b.group.count
                && a.group.gap == b.group.gap && a.unread == b.unread && !a.gapLoading;
        });
    if (answer.unread != m_unread) {
        m_unread = answer.unread;
        Q_EMIT unreadChanged();
    }
}

void NotificationsModel::refresh()
{
    m_olderFailedAt = {};
    for (sync::Session *session : scope().sessions()) {
        beginLoading();
        QCoro::connect(session->notifications().refresh(), this,
                       [this](const Result<int> &inserted) { endLoading(inserted ? nullptr : &inserted.error()); });
    }
}

void NotificationsModel::nearBottom()
{
    if (!started())
        return;
    if (!m_complete) {
        m_wanted = count() + pageGroups;
        read();
    } else {
        loadOlder();
    }
}

void NotificationsModel::loadOlder()
{
    const bool pausing = m_olderFailedAt.isKnown() && services().clock->now().ms - m_olderFailedAt.ms < olderPauseMs;
    const QList<sync::Session *> sessions = scope().sessions();
    if (m_atEnd || m_olderRequests > 0 || pausing || sessions.isEmpty())
        return;
    m_olderRequests = static_cast<int>(sessions.size());
    m_wanted = count() + pageGroups;
    Q_EMIT loadingOlderChanged();
    const auto gotRows = std::make_shared<bool>(false);
    for (sync::Session *session : sessions) {
        QCoro::connect(session->notifications().loadOlder(), this, [this, gotRows, generation = m_generation](const Result<int> &inserted) {
            if (generation != m_generation)
                return;
            if (!inserted) {
                m_olderFailedAt = services().clock->now();
                setError(inserted.error());
            }
            *gotRows = *gotRows || !inserted || *inserted > 0;
            m_complete = m_complete && !*gotRows; // they are stored now; the next read shows them
            if (--m_olderRequests > 0)
                return;
            m_atEnd = !*gotRows;
            Q_EMIT loadingOlderChanged();
            Q_EMIT atEndChanged();
        });
    }
}

void NotificationsModel::fillGap(double rowId)
{
    const auto found = std::ranges::find(m_items, static_cast<store::notifications::RowId>(rowId), [](const Item &item) { return item.group.id; });
    if (found == m_items.end() || !found->group.gap || found->gapLoading)
        return;
    sync::Session *session = services().sessions->byId(found->group.account);
    if (!session)
        return;
    const auto at = static_cast<int>(found - m_items.begin());
    found->gapLoading = true;
    Q_EMIT dataChanged(index(at), index(at), {GapLoadingRole});
    QCoro::connect(session->notifications().fillGap(found->group.olderThan), this, [this](const Result<int> &inserted) {
        if (!inserted)
            setError(sentence(inserted.error()));
        m_wanted += pageGroups;
        read(); // takes the sign of loading away, too
    });
}

void NotificationsModel::seen()
{
    QCoro::connect(services().store->read([accounts = scope().accounts()](store::Reader reader) {
        QHash<model::AccountId, QString> newest;
        for (const model::AccountId id : accounts) {
            if (store::notifications::unread(reader, {id}) > 0)
                newest.insert(id, store::notifications::newestId(reader, id));
        }
        return newest;
    }),
                   this, [this](const Result<QHash<model::AccountId, QString>> &newest) {
                       if (!newest)
                           return;
                       for (const auto &[account, id] : newest->asKeyValueRange()) {
                           if (sync::Session *session = services().sessions->byId(account); session && !id.isEmpty())
                               session->notifications().markRead(id);
                       }
                   });
}

void NotificationsModel::open(int row)
{
    if (row < 0 || row >= count() || !services().app)
        return;
    const Item &item = itemAt(row);
    const QString what = opens(item);
    if (what == u"post")
        Q_EMIT services().app->openPost(static_cast<double>(item.group.account), static_cast<double>(item.postId));
    else if (what == u"person")
        Q_EMIT services().app->openPerson(static_cast<double>(item.group.account), item.group.newest.author.handle,
                                          item.group.newest.author.serverId);
}

}
