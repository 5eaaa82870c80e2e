// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/peoplemodel.h"

#include "app/presentation/personview.h"
#include "app/presentation/profileview.h"

#include <algorithm>

namespace foyer::app {

PeopleModel::PeopleModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
    connect(this, &ListModel::countChanged, this, &PeopleModel::emptyChanged);
    connect(this, &ListModel::loadingChanged, this, &PeopleModel::emptyChanged);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{PersonRole, "person"}, {RelationshipTextRole, "relationshipText"}};
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    if (role == PersonRole)
        return QVariant::fromValue(makePersonView(item.author, services().emojiStyle()));
    return role == RelationshipTextRole ? QVariant(item.relationship) : QVariant();
}

QString PeopleModel::title() const
{
    if (m_source == u"following")
        return tr("Following");
    if (m_source == u"favouritedBy")
        return tr("Favourited by");
    if (m_source == u"boostedBy")
        return tr("Boosted by");
    return tr("Followers");
}

void PeopleModel::setSource(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    restart();
}

void PeopleModel::setServerId(const QString &id)
{
    if (id == m_serverId)
        return;
    m_serverId = id;
    Q_EMIT sourceChanged();
    restart();
}

void PeopleModel::start()
{
    refresh();
}

void PeopleModel::refresh()
{
    ++m_generation;
    m_fetching = false;
    m_atEnd = false;
    m_cursor.clear();
    beginResetModel();
    m_items.clear();
    endResetModel();
    Q_EMIT atEndChanged();
    fetch();
}

void PeopleModel::nearBottom()
{
    if (started() && !m_cursor.isEmpty())
        fetch();
}

Task<Result<model::Page<model::Author>>> PeopleModel::ask(backend::Backend &backend) const
{
    const model::Cursor cursor{.olderThan = m_cursor};
    if (m_source == u"following")
        return backend.following(m_serverId, cursor);
    if (m_source == u"favouritedBy")
        return backend.favouritedBy(m_serverId, cursor);
    if (m_source == u"boostedBy")
        return backend.boostedBy(m_serverId, cursor);
    return backend.followers(m_serverId, cursor);
}

void PeopleModel::fetch()
{
    sync::Session *session = scope().session();
    if (!session || m_fetching || m_atEnd || m_serverId.isEmpty())
        return;
    m_fetching = true;
    beginLoading();
    QCoro::connect(ask(session->backend()), this, [this, generation = m_generation](const Result<model::Page<model::Author>> &page) {
        endLoading(page ? nullptr : &page.error());
        if (generation != m_generation)
            return;
        m_fetching = false;
        if (page)
            take(*page);
        else
            setError(sentence(page.error())); // nothing of this is stored: offline, too, there is only the sentence
    });
}

void PeopleModel::take(const model::Page<model::Author> &page)
{
    QSet<QString> known;
    for (const Item &item : m_items)
        known.insert(item.author.handle);
    std::vector<Item> fresh;
    QStringList ids;
    for (const model::Author &author : page.items) {
        if (known.contains(author.handle))
            continue;
        known.insert(author.handle);
        fresh.push_back({author, {}});
        ids << author.serverId;
    }
    if (!fresh.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
        m_items.insert(m_items.end(), fresh.begin(), fresh.end());
        endInsertRows();
        fetchRelationships(ids);
    }
    // A server that keeps sending the same page would be asked for ever.
    m_atEnd = page.olderThan.isEmpty() || fresh.empty() || page.olderThan == m_cursor;
    m_cursor = page.olderThan;
    Q_EMIT atEndChanged();
    services().store->write([account = scope().account(), authors = page.items](store::Writer writer) {
        for (const model::Author &author : authors)
            store::posts::upsertAuthor(writer, account, author);
    });
}

void PeopleModel::fetchRelationships(const QStringList &ids)
{
    QCoro::connect(scope().session()->backend().relationships(ids), this,
                   [this, generation = m_generation](const Result<QList<model::Relationship>> &relationships) {
                       if (!relationships || generation != m_generation)
                           return;
                       for (const model::Relationship &relationship : *relationships) {
                           const auto found
                               = std::ranges::find(m_items, relationship.serverId, [](const Item &item) { return item.author.serverId; });
                           if (found == m_items.end())
                               continue;
                           found->relationship = relationshipText(relationship);
                           const QModelIndex row = index(static_cast<int>(found - m_items.begin()));
                           Q_EMIT dataChanged(row, row, {RelationshipTextRole});
                       }
                   });
}

}
