// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LogModel ("LogLines" in QML): the newest lines of the log, for the page "About" and for reports. Made by QML; main thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace foyer::app {

class LogModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogLines)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
public:
    explicit LogModel(QObject *parent = nullptr);

    QStringList lines() const { return m_lines; }
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    QStringList m_lines;
};

}
