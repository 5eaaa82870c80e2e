// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/peoplemodel.h"

#include "app/presentation/personview.h"
#include "app/presentation/profileview.h"
#include "core/store/posts.h"

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
    if (m_source == u"suggested")
        return tr("Suggested for you");
    if (m_source == u"directory-active")
        return tr("Lately active");
    if (m_source == u"directory-new")
        return tr("New here");
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

store::people::List PeopleModel::list() const
{
    using Kind = store::people::List::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("followers"), Kind::Followers},          {QStringLiteral("following"), Kind::Following},
        {QStringLiteral("favouritedBy"), Kind::FavouritedBy},    {QStringLiteral("boostedBy"), Kind::BoostedBy},
        {QStringLiteral("suggested"), Kind::Suggested},          {QStringLiteral("directory-active"), Kind::ActiveInDirectory},
        {QStringLiteral("directory-new"), Kind::NewInDirectory},
    };
    return {kinds.value(m_source, Kind::Followers), m_serverId};
}

bool PeopleModel::isChosen() const
{
    return !m_serverId.isEmpty() || m_source == u"suggested" || m_source.startsWith(u"directory-");
}

PeopleModel::Answer PeopleModel::answer(store::Reader reader, model::AccountId account, const store::people::List &list)
{
    Answer answer{.stored = store::people::read(reader, account, list), .relationships = {}};
    for (const model::Author &author : std::as_const(answer.stored.people)) {
        if (const auto relationship = store::posts::relationship(reader, account, author.serverId))
            answer.relationships.insert(author.serverId, *relationship);
    }
    return answer;
}

void PeopleModel::start()
{
    ++m_generation;
    m_fetching = m_known = m_atEnd = false;
    beginResetModel();
    m_items.clear();
    endResetModel();
    if (isChosen()) {
        const auto stored
            = services().store->readNow([account = scope().account(), list = list()](store::Reader reader) { return answer(reader, account, list); });
        take(stored.value_or(Answer{}));
    }
    refresh();
}

void PeopleModel::refresh()
{
    fetch(false);
}

void PeopleModel::nearBottom()
{
    if (started() && m_known && !m_atEnd)
        fetch(true);
}

void PeopleModel::fetch(bool below)
{
    sync::Session *session = scope().session();
    if (!session || m_fetching || !isChosen() || session->contact().state() == sync::Contact::State::SignedOut)
        return;
    m_fetching = true;
    beginLoading();
    QCoro::connect(below ? session->people().continueList(list()) : session->people().refreshList(list()), this,
                   [this, generation = m_generation](const Result<void> &done) {
                       endLoading(done ? nullptr : &done.error());
                       if (generation != m_generation)
                           return;
                       m_fetching = false;
                       if (done)
                           read();
                   });
}

void PeopleModel::read()
{
    QCoro::connect(
        services().store->read([account = scope().account(), list = list()](store::Reader reader) { return answer(reader, account, list); }), this,
        [this, generation = m_generation](const Result<Answer> &answer) {
            if (answer && generation == m_generation)
                take(*answer);
        });
}

void PeopleModel::take(const Answer &answer)
{
    std::vector<Item> items;
    for (const model::Author &author : answer.stored.people)
        items.push_back({author, relationshipText(answer.relationships.value(author.serverId))});
    merge(
        m_items, std::move(items), [](const Item &item) { return item.author.handle; },
        [](const Item &a, const Item &b) { return a.author == b.author && a.relationship == b.relationship; });
    m_known = answer.stored.known;
    m_atEnd = m_known && answer.stored.olderThan.isEmpty();
    Q_EMIT atEndChanged();
}

}
