// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaUsage: how much of the disk the pictures and films take, for the settings. Owned by QML; main thread. Finds its MediaStore
// through the engine's provider "media".
#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace foyer::app {

class MediaStore;

class MediaUsage : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(bool clearing READ isClearing NOTIFY changed)
public:
    using QObject::QObject;

    double bytes() const;
    bool isClearing() const { return m_clearing; }
    // Every file goes; what is on the screen stays there until it is asked for again.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void classBegin() override {}
    void componentComplete() override;
    MediaStore *store() const;

    bool m_clearing = false;
};

}
