// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SystemMotion: does the person's desktop ask programs to keep still? Told at any time, first some moments after it was made. Main thread.
#pragma once

#include <QObject>

class QDBusVariant;

namespace foyer::app {

class SystemMotion : public QObject
{
    Q_OBJECT
public:
    explicit SystemMotion(QObject *parent = nullptr);

    bool isReduced() const { return m_wishes != 0; }

Q_SIGNALS:
    void changed(bool reduced);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QVariant &value);

    int m_wishes = 0; // a bit for each setting that says so
};

}
