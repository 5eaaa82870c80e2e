// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/sidebarmodel.h"

#include "app/viewmodels/timelinetitle.h"
#include "core/store/sidebar.h"

#include <algorithm>

namespace foyer::app {

SideBarModel::SideBarModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> SideBarModel::roleNames() const
{
    return {{KindRole, "kind"}, {NameRole, "name"}, {TimelineRole, "timeline"}, {PinnedRole, "pinned"}, {AccountIdRole, "accountId"}};
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return item.kind;
    case NameRole:
        return item.name;
    case TimelineRole:
        return item.timeline;
    case PinnedRole:
        return item.pinned;
    case AccountIdRole:
        return static_cast<double>(item.account);
    default:
        return {};
    }
}

void SideBarModel::attached()
{
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (std::ranges::any_of(scope().accounts(), [&](model::AccountId id) { return changes.sideBar.contains(id); }))
            read();
    });
}

void SideBarModel::start()
{
    read();
}

// What is pinned stands first, by itself; lists and followed tags follow, those of several accounts one after the other.
std::vector<SideBarModel::Item> SideBarModel::items(store::Reader reader, const QList<model::AccountId> &accounts)
{
    using enum model::Timeline::Kind;
    std::vector<Item> all;
    for (const model::AccountId account : accounts) {
        const QList<model::List> lists = store::sidebar::lists(reader, account);
        const QStringList pinned = store::sidebar::pinned(reader, account);
        for (const QString &key : pinned) {
            if (const auto timeline = model::Timeline::fromKey(key))
                all.push_back({QStringLiteral("pinned"), timelineTitle(*timeline, lists), key, account, true});
        }
        const auto add = [&](const QString &kind, const QString &name, const QString &key) {
            if (!pinned.contains(key))
                all.push_back({kind, name, key, account, false});
        };
        for (const model::List &list : lists)
            add(QStringLiteral("list"), list.title, model::Timeline{List, list.serverId}.key());
        for (const model::Tag &tag : store::sidebar::followedTags(reader, account))
            add(QStringLiteral("tag"), u'#' + tag.name, model::Timeline{Hashtag, tag.name}.key());
    }
    std::ranges::stable_sort(all, {}, [](const Item &item) { return item.kind == u"pinned" ? 0 : item.kind == u"list" ? 1 : 2; });
    return all;
}

void SideBarModel::read()
{
    QCoro::connect(services().store->read([accounts = scope().accounts()](store::Reader reader) { return items(reader, accounts); }), this,
                   [this](const Result<std::vector<Item>> &fresh) {
                       if (!fresh)
                           return;
                       merge(
                           m_items, *fresh, [](const Item &item) { return QString(QString::number(item.account) + u' ' + item.timeline); },
                           [](const Item &a, const Item &b) { return a == b; });
                       Q_EMIT pinsChanged();
                   });
}

bool SideBarModel::isPinned(const QString &timeline) const
{
    return std::ranges::any_of(m_items, [&](const Item &item) { return item.pinned && item.timeline == timeline; });
}

void SideBarModel::setPinned(const QString &timeline, bool pinned, double accountId)
{
    const model::AccountId account = accountId > 0 ? static_cast<model::AccountId>(accountId) : scope().account();
    if (account == 0 || !model::Timeline::fromKey(timeline))
        return;
    services().store->write([account, timeline, pinned](store::Writer writer) {
        QStringList keys = store::sidebar::pinned(writer, account);
        keys.removeAll(timeline);
        if (pinned)
            keys << timeline;
        store::sidebar::setPinned(writer, account, keys);
    });
}

void SideBarModel::refresh()
{
    for (sync::Session *session : scope().sessions()) {
        beginLoading();
        QCoro::connect(session->sideBar().refresh(), this, [this](const Result<void> &done) { endLoading(done ? nullptr : &done.error()); });
    }
}

}
