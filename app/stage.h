// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stage: the QML engine, everything that QML finds in it, and the window. Owned by window.cpp's functions; main thread.
#pragma once

#include "app/media/mediastore.h"
#include "app/signinflow.h"
#include "app/viewmodels/actionsmodel.h"
#include "app/viewmodels/appmodel.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/settingsfile.h"
#include "app/viewmodels/settingsmodel.h"

#include <QQmlApplicationEngine>
#include <QSize>

class QQuickWindow;

namespace foyer::app {

class Profile;

class Stage
{
public:
    explicit Stage(Profile &profile);
    ~Stage();

    // Null where the QML could not be loaded; it said why in the log.
    QQuickWindow *load(QSize size, const QString &theme);
    AppModel &model() { return m_app; }
    SettingsModel &settings() { return m_settings; }

private:
    SettingsFile m_settingsFile;
    SettingsModel m_settings;
    ActionsModel m_actions;
    SignInFlow m_signIn;
    MediaStore m_media;
    Services m_services;
    AppModel m_app;
    QQmlApplicationEngine m_engine; // the first to go
};

}
