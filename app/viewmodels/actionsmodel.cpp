// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/actionsmodel.h"

#include "app/viewmodels/services.h"

#include <QKeySequence>
#include <QQmlEngine>
#include <algorithm>

namespace foyer::app {
namespace {

struct Known {
    const char *id;
    const char *category;
    const char *name;
    const char *keys; // parted by a space
};

constexpr auto general = QT_TRANSLATE_NOOP("Actions", "General");
constexpr auto places = QT_TRANSLATE_NOOP("Actions", "Go to");
constexpr auto list = QT_TRANSLATE_NOOP("Actions", "List");
constexpr auto post = QT_TRANSLATE_NOOP("Actions", "Post");
constexpr auto accounts = QT_TRANSLATE_NOOP("Actions", "Accounts");

constexpr Known known[]{
    {"next", list, QT_TRANSLATE_NOOP("Actions", "Next"), "J"},
    {"previous", list, QT_TRANSLATE_NOOP("Actions", "Previous"), "K"},
    {"top", list, QT_TRANSLATE_NOOP("Actions", "Top of the list"), "Home"},
    {"newest", list, QT_TRANSLATE_NOOP("Actions", "Jump to the newest"), "."},
    {"refresh", list, QT_TRANSLATE_NOOP("Actions", "Refresh"), "F5 Ctrl+R"},
    {"nextColumn", list, QT_TRANSLATE_NOOP("Actions", "Next column"), "Ctrl+Shift+Right"},
    {"previousColumn", list, QT_TRANSLATE_NOOP("Actions", "Previous column"), "Ctrl+Shift+Left"},
    {"viewOptions", list, QT_TRANSLATE_NOOP("Actions", "How this timeline is shown"), "W"},
    {"open", post, QT_TRANSLATE_NOOP("Actions", "Open the thread"), "Return Enter"},
    {"openAuthor", post, QT_TRANSLATE_NOOP("Actions", "Open the author's profile"), "P"},
    {"openMedia", post, QT_TRANSLATE_NOOP("Actions", "Look at the media"), "M"},
    {"revealWarning", post, QT_TRANSLATE_NOOP("Actions", "Show or hide what is behind the warning"), "X"},
    {"toggleMedia", post, QT_TRANSLATE_NOOP("Actions", "Show or hide sensitive media"), "H"},
    {"openLinks", post, QT_TRANSLATE_NOOP("Actions", "Open the first link"), "O"},
    {"openInBrowser", post, QT_TRANSLATE_NOOP("Actions", "Open in the browser"), "Ctrl+O"},
    {"copyLink", post, QT_TRANSLATE_NOOP("Actions", "Copy the link"), "Ctrl+L"},
    {"readAloud", post, QT_TRANSLATE_NOOP("Actions", "Read the post aloud, or stop"), "V"},
    {"sharePicture", post, QT_TRANSLATE_NOOP("Actions", "Share the post as a picture"), "S"},
    {"copyEmbed", post, QT_TRANSLATE_NOOP("Actions", "Copy the post's embed code"), ""},
    {"history", post, QT_TRANSLATE_NOOP("Actions", "Show earlier versions"), "E"},
    {"fold", post, QT_TRANSLATE_NOOP("Actions", "Fold or unfold the replies"), "C"},
    {"postMenu", post, QT_TRANSLATE_NOOP("Actions", "Everything that can be done with the post"), "Menu Shift+F10"},
    {"profileCode", general, QT_TRANSLATE_NOOP("Actions", "Show the profile's QR code"), "Q"},
    {"goHome", places, QT_TRANSLATE_NOOP("Actions", "Home"), "G,H"},
    {"goNotifications", places, QT_TRANSLATE_NOOP("Actions", "Notifications"), "G,N"},
    {"goLocal", places, QT_TRANSLATE_NOOP("Actions", "Local timeline"), "G,L"},
    {"goFederated", places, QT_TRANSLATE_NOOP("Actions", "Federated timeline"), "G,T"},
    {"goBookmarks", places, QT_TRANSLATE_NOOP("Actions", "Bookmarks"), "G,B"},
    {"goFavourites", places, QT_TRANSLATE_NOOP("Actions", "Favourites"), "G,F"},
    {"goProfile", places, QT_TRANSLATE_NOOP("Actions", "Your profile"), "G,U"},
    {"goTrends", places, QT_TRANSLATE_NOOP("Actions", "Trends"), "G,E"},
    {"goCatchUp", places, QT_TRANSLATE_NOOP("Actions", "Catch up"), "G,C"},
    {"goColumns", places, QT_TRANSLATE_NOOP("Actions", "Columns"), "G,K"},
    {"otherServer", places, QT_TRANSLATE_NOOP("Actions", "Look at another server"), "G,O"},
    {"goSearch", places, QT_TRANSLATE_NOOP("Actions", "Search page"), "G,S"},
    {"back", general, QT_TRANSLATE_NOOP("Actions", "Back"), "Backspace Esc Alt+Left"},
    {"search", general, QT_TRANSLATE_NOOP("Actions", "Search"), "/ Ctrl+F"},
    {"palette", general, QT_TRANSLATE_NOOP("Actions", "Find an action"), "Ctrl+K"},
    {"shortcuts", general, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "?"},
    {"nextPart", general, QT_TRANSLATE_NOOP("Actions", "Next part of the window"), "F6"},
    {"previousPart", general, QT_TRANSLATE_NOOP("Actions", "Previous part of the window"), "Shift+F6"},
    {"settings", general, QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,"},
    {"zoomIn", general, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++ Ctrl+="},
    {"zoomOut", general, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"},
    {"zoomReset", general, QT_TRANSLATE_NOOP("Actions", "Text as the system has it"), ""},
    {"quit", general, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
    {"accountAll", accounts, QT_TRANSLATE_NOOP("Actions", "All accounts together"), "Ctrl+0"},
    {"addAccount", accounts, QT_TRANSLATE_NOOP("Actions", "Add an account"), ""},
};
constexpr auto accountName = QT_TRANSLATE_NOOP("Actions", "Account %1");
constexpr int accountKeys = 9;

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QString keyName(const QString &actionId)
{
    return u"keys/" + actionId;
}

QString portable(const QString &key)
{
    return QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

// The same keys, or one sequence begins with the whole of the other and would never be heard out.
bool clash(const QString &one, const QString &other)
{
    const QKeySequence a = QKeySequence::fromString(one, QKeySequence::PortableText);
    const QKeySequence b = QKeySequence::fromString(other, QKeySequence::PortableText);
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

QString keysText(const QStringList &keys)
{
    QStringList texts;
    for (const QString &key : keys)
        texts << QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return texts.join(u", ");
}

}

ActionsModel::ActionsModel(KeyValues &values, QObject *parent)
    : QAbstractListModel(parent)
    , m_values(values)
{
    addAll();
    for (Action &action : m_actions) {
        const QVariant chosen = m_values.value(keyName(action.id));
        action.keys = chosen.isValid() ? chosen.toStringList() : action.defaultKeys;
        action.keys.removeAll(QString());
    }
}

ActionsModel *ActionsModel::create(QQmlEngine *engine, QJSEngine *)
{
    ActionsModel *actions = Services::of(engine)->actions;
    QJSEngine::setObjectOwnership(actions, QJSEngine::CppOwnership);
    return actions;
}

void ActionsModel::addAll()
{
    for (const Known &one : known) {
        QStringList keys = QString::fromLatin1(one.keys).split(u' ', Qt::SkipEmptyParts);
        for (QString &key : keys)
            key = portable(key);
        m_actions << Action{.id = QString::fromLatin1(one.id), .category = translated(one.category), .name = one.name, .defaultKeys = keys};
    }
    for (int i = 1; i <= accountKeys; ++i) {
        const QString number = QString::number(i);
        m_actions << Action{
            .id = u"account" + number, .category = translated(accounts), .name = accountName, .argument = number, .defaultKeys = {u"Ctrl+" + number}};
    }
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

QHash<int, QByteArray> ActionsModel::roleNames() const
{
    return {{ActionIdRole, "actionId"}, {NameRole, "name"},         {KeysRole, "keys"},
            {KeysTextRole, "keysText"}, {CategoryRole, "category"}, {EnabledRole, "enabled"}};
}

QString ActionsModel::nameOf(const Action &action) const
{
    const QString name = translated(action.name);
    return action.argument.isEmpty() ? name : name.arg(action.argument);
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = m_actions[index.row()];
    switch (role) {
    case ActionIdRole:
        return action.id;
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(action);
    case KeysRole:
        return action.keys;
    case KeysTextRole:
        return keysText(action.keys);
    case CategoryRole:
        return action.category;
    case EnabledRole:
        return action.enabled;
    default:
        return {};
    }
}

int ActionsModel::indexOf(const QString &actionId) const
{
    const auto found = std::ranges::find(m_actions, actionId, &Action::id);
    return found == m_actions.end() ? -1 : static_cast<int>(found - m_actions.begin());
}

void ActionsModel::trigger(const QString &actionId)
{
    const int at = indexOf(actionId);
    if (at >= 0 && m_actions[at].enabled)
        Q_EMIT triggered(actionId);
}

void ActionsModel::setEnabled(const QString &actionId, bool enabled)
{
    const int at = indexOf(actionId);
    if (at < 0 || m_actions[at].enabled == enabled)
        return;
    m_actions[at].enabled = enabled;
    Q_EMIT dataChanged(index(at), index(at), {EnabledRole});
}

QStringList ActionsModel::keysOf(const QString &actionId) const
{
    const int at = indexOf(actionId);
    return at < 0 ? QStringList() : m_actions[at].keys;
}

void ActionsModel::changeKeys(int at, const QStringList &keys)
{
    Action &action = m_actions[at];
    if (action.keys == keys)
        return;
    action.keys = keys;
    if (keys == action.defaultKeys)
        m_values.remove(keyName(action.id));
    else
        m_values.setValue(keyName(action.id), keys.isEmpty() ? QStringList{QString()} : keys); // an INI file cannot hold an empty list
    Q_EMIT dataChanged(index(at), index(at), {KeysRole, KeysTextRole});
}

void ActionsModel::setKeys(const QString &actionId, const QStringList &keys)
{
    const int at = indexOf(actionId);
    if (at < 0)
        return;
    QStringList sound;
    for (const QString &key : keys) {
        if (const QString one = portable(key); !one.isEmpty() && !sound.contains(one))
            sound << one;
    }
    for (int other = 0; other < count(); ++other) {
        if (other == at)
            continue;
        QStringList left = m_actions[other].keys;
        left.removeIf([&](const QString &key) { return std::ranges::any_of(sound, [&](const QString &one) { return clash(one, key); }); });
        changeKeys(other, left);
    }
    changeKeys(at, sound);
}

void ActionsModel::resetKeys()
{
    for (int at = 0; at < count(); ++at)
        changeKeys(at, m_actions[at].defaultKeys);
}

QVariantMap ActionsModel::described(const Action &action) const
{
    return {{QStringLiteral("actionId"), action.id},
            {QStringLiteral("name"), nameOf(action)},
            {QStringLiteral("keysText"), keysText(action.keys)},
            {QStringLiteral("category"), action.category}};
}

QVariantList ActionsModel::matching(const QString &words) const
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QVariantList first;
    QVariantList rest;
    for (const Action &action : m_actions) {
        const QString text = QString(nameOf(action) + u' ' + action.category).toCaseFolded();
        if (!action.enabled || !std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            continue;
        const bool atStart = !wanted.isEmpty() && text.startsWith(wanted.first());
        (atStart ? first : rest) << described(action);
    }
    return first + rest;
}

QVariantList ActionsModel::byCategory() const
{
    QStringList names;
    QList<QVariantList> groups;
    for (const Action &action : m_actions) {
        qsizetype at = names.indexOf(action.category);
        if (at < 0) {
            at = names.size();
            names << action.category;
            groups << QVariantList();
        }
        groups[at] << described(action);
    }
    QVariantList result;
    for (qsizetype i = 0; i < names.size(); ++i)
        result << QVariantMap{{QStringLiteral("category"), names[i]}, {QStringLiteral("actions"), groups[i]}};
    return result;
}

}
