// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/motion.h"

#ifdef FOYER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace foyer::app {

// Qt 6.8 has no word for this. The settings portal has, in as many words as there are desktops: "reduced-motion" is the portal's own
// since version 1.20 of xdg-desktop-portal, the other two are those of GNOME and of KDE, which it passes on.
#ifdef FOYER_DBUS
namespace {

struct Setting {
    QLatin1StringView space;
    QLatin1StringView key;
    bool (*reduces)(const QVariant &value);
};

constexpr Setting settings[]{
    {QLatin1StringView("org.freedesktop.appearance"), QLatin1StringView("reduced-motion"), [](const QVariant &value) { return value.toUInt() == 1; }},
    {QLatin1StringView("org.gnome.desktop.interface"), QLatin1StringView("enable-animations"), [](const QVariant &value) { return !value.toBool(); }},
    {QLatin1StringView("org.kde.kdeglobals.KDE"), QLatin1StringView("AnimationDurationFactor"),
     [](const QVariant &value) {
         bool number = false;
         return value.toDouble(&number) <= 0 && number;
     }},
};

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

// "Read" wraps the value once more than "SettingChanged" does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}

SystemMotion::SystemMotion(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, portalInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Setting &setting : settings)
        ask(setting.space, setting.key);
}

void SystemMotion::ask(const QString &space, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, portalInterface, QStringLiteral("Read"));
    message << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(space, key, reply.value().variant());
    });
}

void SystemMotion::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void SystemMotion::take(const QString &space, const QString &key, const QVariant &value)
{
    const bool before = isReduced();
    for (int i = 0; i < int(std::size(settings)); ++i) {
        if (space == settings[i].space && key == settings[i].key)
            m_wishes = settings[i].reduces(unwrapped(value)) ? m_wishes | 1 << i : m_wishes & ~(1 << i);
    }
    if (isReduced() != before)
        Q_EMIT changed(isReduced());
}
#else
SystemMotion::SystemMotion(QObject *parent)
    : QObject(parent)
{
}

void SystemMotion::settingChanged(const QString &, const QString &, const QDBusVariant &) {}
#endif

}
