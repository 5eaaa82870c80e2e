// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage.h"

#include "app/media/mediamodule.h"
#include "app/platform/desktop.h"
#include "app/platform/windowplace.h"
#include "app/profile/profile.h"
#include "app/viewmodels/registerviewmodels.h"
#include "core/base/milestones.h"

#include <QQuickStyle>
#include <QQuickWindow>

namespace foyer::app {
namespace {

constexpr qint64 mebibyte = 1024 * 1024;

qint64 mediaCeiling(const SettingsModel &settings)
{
    return settings.property("mediaCacheMegabytes").toLongLong() * mebibyte;
}

qint64 databaseCeiling(const SettingsModel &settings)
{
    return settings.property("databaseMegabytes").toLongLong() * mebibyte;
}

Services *fill(Services &services, Profile &profile, SettingsModel &settings, ActionsModel &actions, SignInPort &signIn)
{
    services.sessions = &profile.sessions();
    services.store = &profile.store();
    services.clock = &profile.clock();
    services.settings = &settings;
    services.actions = &actions;
    services.signIn = profile.isDemo() ? nullptr : &signIn;
    services.openUrl = openInBrowser;
    services.copyText = copyToClipboard;
    return &services;
}

}

void useOurStyle()
{
    QQuickStyle::setStyle(QStringLiteral("foyer.style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
}

Stage::Stage(Profile &profile)
    : m_settingsFile(settingsFile(profile.directory()))
    , m_settings(m_settingsFile, &profile.store())
    , m_actions(m_settingsFile)
    , m_signIn(profile)
    , m_media(profile.transport(), profile.clock(), profile.directory(), mediaCeiling(m_settings))
    , m_app(*fill(m_services, profile, m_settings, m_actions, m_signIn))
    , m_upkeep(profile.store(), [this] { return m_services.postsOnScreen(); })
{
    m_services.app = &m_app;
    QObject::connect(&m_settings, &SettingsModel::changed, &m_media, [this] {
        m_media.setCeiling(mediaCeiling(m_settings));
        m_upkeep.setCeiling(databaseCeiling(m_settings));
    });
    m_upkeep.setCeiling(databaseCeiling(m_settings));
    QObject::connect(&m_upkeep, &sync::Upkeep::forgot, &m_settings, &SettingsModel::measure);
    QObject::connect(&m_signIn, &SignInFlow::mediaForgotten, &m_media, [this, &profile](const QStringList &addresses) {
        if (profile.sessions().all().empty())
            m_media.clear();
        else
            m_media.forget(addresses);
    });
    registerViewModels();
    m_services.attachTo(&m_engine);
    installMedia(m_engine, m_media);
}

Stage::~Stage() = default;

void Stage::keepWindow(const QQuickWindow &window)
{
    m_settings.setProperty("windowGeometry", toText(placeOf(window)));
}

QQuickWindow *Stage::load(QSize size, const QString &theme)
{
    const WindowPlace place = size.isValid() ? WindowPlace{.size = size} : windowPlaceFromText(m_settings.property("windowGeometry").toString());
    QVariantMap properties{
        {QStringLiteral("width"), place.size.width()}, {QStringLiteral("height"), place.size.height()}, {QStringLiteral("askedScheme"), theme}};
    if (place.maximised)
        properties.insert(QStringLiteral("visibility"), static_cast<int>(QWindow::Maximized));
    m_engine.setInitialProperties(properties);
    m_engine.loadFromModule("foyer.shell", "Main");
    milestone("qml");
    return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

}
