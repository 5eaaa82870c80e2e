// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage.h"

#include "app/media/mediamodule.h"
#include "app/platform/desktop.h"
#include "app/profile/profile.h"
#include "app/viewmodels/registerviewmodels.h"
#include "core/base/milestones.h"

#include <QQuickStyle>
#include <QQuickWindow>

namespace foyer::app {
namespace {

qint64 mediaCeiling(const SettingsModel &settings)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return settings.property("mediaCacheMegabytes").toLongLong() * mebibyte;
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

Stage::Stage(Profile &profile)
    : m_settingsFile(profile.directory() + u"/settings.ini")
    , m_settings(m_settingsFile, &profile.store())
    , m_actions(m_settingsFile)
    , m_signIn(profile)
    , m_media(profile.transport(), profile.clock(), profile.directory(), mediaCeiling(m_settings))
    , m_app(*fill(m_services, profile, m_settings, m_actions, m_signIn))
{
    m_services.app = &m_app;
    QObject::connect(&m_settings, &SettingsModel::changed, &m_media, [this] { m_media.setCeiling(mediaCeiling(m_settings)); });
    registerViewModels();
    m_services.attachTo(&m_engine);
    installMedia(m_engine, m_media);
}

Stage::~Stage() = default;

QQuickWindow *Stage::load(QSize size, const QString &theme)
{
    QQuickStyle::setStyle(QStringLiteral("foyer.style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
    m_engine.setInitialProperties(
        {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}, {QStringLiteral("askedScheme"), theme}});
    m_engine.loadFromModule("foyer.shell", "Main");
    milestone("qml");
    return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

}
