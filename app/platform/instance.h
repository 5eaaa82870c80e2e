// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instance: one window for each profile. A further start hands its wish to the first one, and ends. Owned by main; main thread.
#pragma once

#include <QObject>
#include <QUrl>

class KDSingleApplication;

namespace foyer::app {

class Instance : public QObject
{
    Q_OBJECT
public:
    // The folder of the profile, absolute. Another folder is another Foyer.
    explicit Instance(const QString &directory, QObject *parent = nullptr);
    ~Instance() override;

    bool isFirst() const;
    // Asks the first one to show its window, and to take the address where there is one. False where it does not answer.
    bool handOver(const QUrl &address);

Q_SIGNALS:
    void asked(const QUrl &address); // empty = only to show the window

private:
    void take(const QByteArray &message);

    KDSingleApplication *m_application;
};

}
