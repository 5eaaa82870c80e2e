// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/appmodel.h"

#include "app/presentation/markup.h"
#include "app/presentation/personview.h"
#include "app/viewmodels/settingsmodel.h"
#include "app/viewmodels/signinport.h"
#include "core/store/sidebar.h"
#include "core/store/timelines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

constexpr auto lastAccountName = u"last-account";

QString noticeFor(const store::OpenReport &report)
{
    if (report.readOnly)
        return sentence({.kind = ErrorKind::StorageReadOnly});
    if (report.recovered)
        return AppModel::tr("The database was damaged. Foyer put it aside as %1 and started a new one. What your server has will be fetched again.")
            .arg(report.keptAside);
    return {};
}

// Before the server has answered this time.
Timestamp homeRefreshedAt(store::Store &store, model::AccountId account)
{
    return store.readNow([account](store::Reader reader) { return store::timelines::refreshedAt(reader, account, {}); }).value_or(Timestamp{});
}

// "14:05" today, else with the date.
QString momentText(Timestamp at, Timestamp now)
{
    const QDateTime moment = at.toDateTime().toLocalTime();
    if (moment.date() == now.toDateTime().toLocalTime().date())
        return QLocale().toString(moment.time(), QLocale::ShortFormat);
    return QLocale().toString(moment, QLocale::ShortFormat);
}

}

AppModel::AppModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_accounts(services, this)
    , m_links(services, this)
    , m_startupNotice(noticeFor(services.store->openReport()))
{
    services.app = this;
    const auto last = services.store->readNow([](store::Reader reader) { return store::sidebar::value(reader, QString(lastAccountName)); });
    const QList<model::AccountId> ids = services.sessions->ids();
    const model::AccountId wanted = last.value_or(QString()).toLongLong();
    // "0" is the merged view, a choice; nothing stored is none.
    const bool merged = last && *last == u"0" && ids.size() > 1;
    m_current = merged || ids.isEmpty() ? 0 : ids.contains(wanted) ? wanted : ids.first();
    m_accounts.setCurrent(m_current);
    connectServices();
    takeConnection();
}

AppModel::~AppModel()
{
    m_services.app = nullptr;
}

void AppModel::connectServices()
{
    const sync::Sessions *sessions = m_services.sessions;
    connect(sessions, &sync::Sessions::added, this, [this](model::AccountId id) {
        takeAccounts();
        setCurrentAccount(static_cast<double>(id));
    });
    connect(sessions, &sync::Sessions::removed, this, &AppModel::takeAccounts);
    connect(sessions, &sync::Sessions::reordered, this, &AppModel::takeAccounts);
    connect(sessions, &sync::Sessions::contactChanged, this, &AppModel::takeConnection);
    connect(sessions, &sync::Sessions::accountChanged, this, [this] {
        Q_EMIT currentPersonChanged();
        Q_EMIT featuresChanged();
    });
    connect(&m_accounts, &AccountsModel::unreadChanged, this, &AppModel::unreadChanged);
    connect(m_services.store, &store::Store::troubled, this, [this](const Error &error) { Q_EMIT notice(sentence(error)); });
    if (m_services.signIn)
        connect(m_services.signIn, &SignInPort::troubledSignOut, this, &AppModel::notice);
    connect(&m_links, &LinkOpener::resolvingChanged, this, &AppModel::resolvingChanged);
    connect(&m_links, &LinkOpener::tag, this, &AppModel::openTag);
    connect(&m_links, &LinkOpener::web, this, &AppModel::leaveFor);
    connect(&m_links, &LinkOpener::post, this,
            [this](model::AccountId account, store::PostId id) { Q_EMIT openPost(static_cast<double>(account), static_cast<double>(id)); });
    connect(&m_links, &LinkOpener::person, this, [this](model::AccountId account, const QString &handle, const QString &serverId) {
        Q_EMIT openPerson(static_cast<double>(account), handle, serverId);
    });
}

AppModel *AppModel::create(QQmlEngine *engine, QJSEngine *)
{
    AppModel *app = Services::of(engine)->app;
    QJSEngine::setObjectOwnership(app, QJSEngine::CppOwnership);
    return app;
}

QString AppModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QList<sync::Session *> AppModel::scope() const
{
    QList<sync::Session *> sessions;
    for (const auto &session : m_services.sessions->all()) {
        if (m_current == 0 || session->account().id == m_current)
            sessions << session.get();
    }
    return sessions;
}

void AppModel::takeAccounts()
{
    const QList<model::AccountId> ids = m_services.sessions->ids();
    Q_EMIT accountsChanged();
    if (m_current != 0 && !ids.contains(m_current))
        setCurrentAccount(ids.isEmpty() ? 0 : static_cast<double>(ids.first()));
    else if (m_current == 0 && ids.size() == 1)
        setCurrentAccount(static_cast<double>(ids.first()));
    takeConnection();
}

void AppModel::setCurrentAccount(double account)
{
    const auto id = static_cast<model::AccountId>(account);
    if (id == m_current || (id != 0 && !m_services.sessions->byId(id)))
        return;
    m_current = id;
    m_accounts.setCurrent(id);
    m_services.store->write([id](store::Writer writer) { store::sidebar::setValue(writer, QString(lastAccountName), QString::number(id)); });
    Q_EMIT currentAccountChanged();
    Q_EMIT currentPersonChanged();
    Q_EMIT unreadChanged();
    Q_EMIT featuresChanged();
    takeConnection();
}

PersonView AppModel::currentPerson() const
{
    const sync::Session *session = m_services.sessions->byId(m_current);
    return session ? makePersonView(session->account().author, m_services.emojiStyle()) : PersonView();
}

int AppModel::unread() const
{
    int sum = 0;
    for (const sync::Session *session : scope())
        sum += m_accounts.unread(session->account().id);
    return sum;
}

QStringList AppModel::features() const
{
    using model::Capabilities;
    static constexpr std::pair<bool Capabilities::*, const char16_t *> known[]{
        {&Capabilities::trends, u"trends"},
        {&Capabilities::bubbleTimeline, u"bubble"},
        {&Capabilities::federatedTimeline, u"federated"},
        {&Capabilities::lists, u"lists"},
        {&Capabilities::bookmarks, u"bookmarks"},
        {&Capabilities::followedTags, u"followedTags"},
        {&Capabilities::editHistory, u"editHistory"},
        {&Capabilities::announcements, u"announcements"},
        {&Capabilities::quotes, u"quotes"},
        {&Capabilities::suggestions, u"suggestions"},
        {&Capabilities::directory, u"directory"},
    };
    QStringList names;
    const QList<sync::Session *> sessions = scope();
    for (const auto &[member, name] : known) {
        if (std::ranges::any_of(sessions, [&](const sync::Session *session) { return session->account().instance.capabilities.*member; }))
            names << QString(name);
    }
    return names;
}

void AppModel::takeConnection()
{
    QString text;
    QString ended;
    for (const sync::Session *session : scope()) {
        const sync::Contact &contact = session->contact();
        if (contact.state() == sync::Contact::State::SignedOut) {
            text = tr("%1 has ended this session. What is stored stays readable.").arg(session->account().instance.domain);
            ended = session->account().origin;
            continue;
        }
        if (contact.state() != sync::Contact::State::Offline) {
            text.clear();
            ended.clear();
            break; // one of the accounts is reached: then we are not offline
        }
        ended.clear();
        const bool network = contact.trouble().kind == ErrorKind::Offline;
        const Timestamp asOf = contact.lastAnswer().isKnown() ? contact.lastAnswer() : homeRefreshedAt(*m_services.store, session->account().id);
        if (!asOf.isKnown())
            text = network ? tr("Offline") : sentence(contact.trouble());
        else if (network)
            text = tr("Offline, as of %1").arg(momentText(asOf, m_services.clock->now()));
        else
            //: %1: a sentence, as "example.org cannot be reached at the moment."; %2: a time
            text = tr("%1 As of %2.").arg(sentence(contact.trouble()), momentText(asOf, m_services.clock->now()));
    }
    if (text == m_offlineText && ended == m_endedServer)
        return;
    m_offlineText = text;
    m_endedServer = ended;
    Q_EMIT offlineChanged();
}

void AppModel::switchTo(int index)
{
    const QList<model::AccountId> ids = m_services.sessions->ids();
    if (index < ids.size())
        setCurrentAccount(index < 0 ? 0 : static_cast<double>(ids[index]));
}

void AppModel::moveAccount(int from, int to)
{
    QList<model::AccountId> ids = m_services.sessions->ids();
    if (from == to || from < 0 || to < 0 || from >= ids.size() || to >= ids.size())
        return;
    ids.move(from, to);
    if (const Result<void> done = m_services.sessions->reorder(ids); !done)
        Q_EMIT notice(sentence(done.error()));
}

void AppModel::signOut(double accountId)
{
    if (m_services.signIn)
        m_services.signIn->signOut(static_cast<model::AccountId>(accountId));
}

model::AccountId AppModel::throughAccount(double wanted) const
{
    return wanted > 0 ? static_cast<model::AccountId>(wanted) : m_current;
}

void AppModel::openLink(const QString &link, double accountId)
{
    m_links.open(readLink(link), throughAccount(accountId));
}

void AppModel::openTyped(const QString &text)
{
    m_links.open(readTyped(text), throughAccount(-1));
}

QString AppModel::serverIn(const QString &text) const
{
    const QString server = readServer(text);
    return server.isEmpty() ? QString() : model::Timeline{model::Timeline::Kind::Server, server}.key();
}

// Out of Foyer: asks first where the person wants that, and where the words of the link pretended another host.
void AppModel::leaveFor(const QString &address, bool doubtful)
{
    const bool asks = doubtful || (m_services.settings && m_services.settings->confirmsLinks());
    if (asks && isWebAddress(address))
        Q_EMIT linkQuestion(address, QUrl(address).host(QUrl::FullyEncoded), doubtful);
    else
        openInBrowser(address);
}

void AppModel::openInBrowser(const QString &address)
{
    if (isWebAddress(address) && m_services.openUrl)
        m_services.openUrl(QUrl(address));
}

void AppModel::refreshAll()
{
    m_services.sessions->retry();
}

void AppModel::dismissStartupNotice()
{
    m_startupNotice.clear();
    Q_EMIT startupNoticeChanged();
}

void AppModel::copyText(const QString &text)
{
    if (m_services.copyText)
        m_services.copyText(text);
}

}
