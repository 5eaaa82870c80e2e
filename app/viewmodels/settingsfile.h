// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsFile: KeyValues in an INI file of the profile. Owned by the composition root; main thread.
#pragma once

#include "app/viewmodels/keyvalues.h"

#include <QSettings>

namespace foyer::app {

inline QString settingsFile(const QString &profileDirectory)
{
    return profileDirectory + u"/settings.ini";
}

class SettingsFile : public KeyValues
{
public:
    explicit SettingsFile(const QString &path)
        : m_settings(path, QSettings::IniFormat)
    {
    }

    QVariant value(const QString &name) const override { return m_settings.value(name); }
    void setValue(const QString &name, const QVariant &value) override { m_settings.setValue(name, value); }
    void remove(const QString &name) override { m_settings.remove(name); }

private:
    QSettings m_settings;
};

}
