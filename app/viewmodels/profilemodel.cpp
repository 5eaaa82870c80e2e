// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/profilemodel.h"

#include "app/presentation/personview.h"
#include "app/viewmodels/settingsmodel.h"
#include "core/store/people.h"
#include "core/store/posts.h"

#include <chrono>

namespace foyer::app {

ProfileModel::ProfileModel(Services *services, QObject *parent)
    : ObjectModel(services, parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::milliseconds(50));
    connect(&m_later, &QTimer::timeout, this, &ProfileModel::read);
}

void ProfileModel::attached()
{
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.authors.contains(m_knownHandle))
            readSoon();
    });
    if (services().settings)
        connect(services().settings, &SettingsModel::postLooksChanged, this, &ProfileModel::read);
}

void ProfileModel::setHandle(const QString &handle)
{
    const QString plain = (handle.startsWith(u'@') ? handle.sliced(1) : handle).toLower();
    if (plain == m_askedHandle)
        return;
    m_askedHandle = plain;
    Q_EMIT askedChanged();
    restart();
}

void ProfileModel::setServerId(const QString &id)
{
    if (id == m_askedServerId)
        return;
    m_askedServerId = id;
    Q_EMIT askedChanged();
    restart();
}

void ProfileModel::start()
{
    ++m_generation;
    m_account = scope().account();
    m_serverId = m_askedServerId;
    m_knownHandle = m_askedHandle;
    m_familiar.clear();
    m_featuredTags.clear();
    m_found = false;
    m_view = {};
    m_relationship = {};
    if (!m_askedHandle.isEmpty() || !m_askedServerId.isEmpty()) {
        const auto stored = services().store->readNow([question = question()](store::Reader reader) { return answer(reader, question); });
        take(stored.value_or(Answer{}));
        refresh();
    }
    Q_EMIT profileChanged();
    Q_EMIT companyChanged();
}

ProfileModel::Answer ProfileModel::answer(store::Reader reader, const Question &question)
{
    Answer answer;
    if (!question.serverId.isEmpty())
        answer.author = store::posts::authorByServerId(reader, question.account, question.serverId);
    if (!answer.author && !question.handle.isEmpty())
        answer.author = store::posts::author(reader, question.account, question.handle);
    if (answer.author && !answer.author->serverId.isEmpty())
        answer.relationship = store::posts::relationship(reader, question.account, answer.author->serverId);
    if (answer.author) {
        using store::people::List;
        answer.familiar = store::people::read(reader, question.account, {List::Kind::Familiar, answer.author->serverId}).people;
        for (const model::Tag &tag : store::people::featuredTags(reader, question.account, answer.author->serverId))
            answer.featuredTags << tag.name;
    }
    return answer;
}

// Not put off by each further change: a busy stream must not keep the page from following.
void ProfileModel::readSoon()
{
    if (!m_later.isActive())
        m_later.start();
}

void ProfileModel::read()
{
    QCoro::connect(services().store->read([question = question()](store::Reader reader) { return answer(reader, question); }), this,
                   [this, generation = m_generation](const Result<Answer> &answer) {
                       if (answer && generation == m_generation)
                           take(*answer);
                   });
}

void ProfileModel::take(const Answer &answer)
{
    if (!answer.author)
        return;
    m_found = true;
    m_knownHandle = answer.author->handle;
    if (!answer.author->serverId.isEmpty())
        m_serverId = answer.author->serverId;
    m_view = makeProfileView(*answer.author, services().emojiStyle(), services().clock->now());
    m_relationship = answer.relationship.value_or(model::Relationship{});
    if (m_familiar != answer.familiar || m_featuredTags != answer.featuredTags) {
        m_familiar = answer.familiar;
        m_featuredTags = answer.featuredTags;
        Q_EMIT companyChanged();
    }
    Q_EMIT profileChanged();
    Q_EMIT askedChanged();
}

void ProfileModel::refresh()
{
    sync::Session *session = services().sessions->byId(m_account);
    if (!session || session->contact().state() == sync::Contact::State::SignedOut)
        return;
    beginLoading();
    const bool byId = !m_serverId.isEmpty();
    QCoro::connect(byId ? session->people().refreshAuthor(m_serverId) : session->people().lookUp(m_askedHandle), this,
                   [this, byId, generation = m_generation](const Result<QString> &answer) {
                       endLoading(answer ? nullptr : &answer.error());
                       if (!answer || generation != m_generation)
                           return;
                       if (!byId)
                           m_serverId = *answer;
                       read();
                       if (sync::Session *open = services().sessions->byId(m_account))
                           fetchCompany(*open);
                   });
}

// Whom the person is known by, and their tags.
void ProfileModel::fetchCompany(sync::Session &session)
{
    const bool familiar = session.account().instance.capabilities.familiarFollowers && !isSelf();
    QCoro::connect(session.people().refreshCompany(m_serverId, familiar), this, [this, generation = m_generation](const Result<void> &done) {
        if (done && generation == m_generation)
            read();
    });
}

bool ProfileModel::isSelf() const
{
    const sync::Session *session = started() ? services().sessions->byId(m_account) : nullptr;
    return session && session->account().author.handle == m_knownHandle;
}

QString ProfileModel::relationshipWords() const
{
    return m_found ? relationshipText(m_relationship) : QString();
}

QString ProfileModel::familiarWords() const
{
    return familiarText(m_familiar);
}

QVariantList ProfileModel::familiar() const
{
    QVariantList people;
    for (const model::Author &author : m_familiar)
        people << QVariant::fromValue(makePersonView(author, services().emojiStyle()));
    return people;
}

QString ProfileModel::timelineKey(model::Timeline::Kind kind) const
{
    return m_found && !m_serverId.isEmpty() ? model::Timeline{kind, m_serverId}.key() : QString();
}

}
