// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/network.h"

#include <QNetworkInformation>

namespace foyer::app {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // without one, sessions find out by asking now and then
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        const bool away = reachability == QNetworkInformation::Reachability::Disconnected;
        if (m_away && !away)
            Q_EMIT cameBack();
        m_away = away;
    });
}

}
