// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop.h"

#include "core/base/log.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStandardPaths>

namespace foyer::app {

void openInBrowser(const QUrl &address)
{
    static const QStringList allowed{QStringLiteral("https"),  QStringLiteral("http"),   QStringLiteral("mailto"),
                                     QStringLiteral("xmpp"),   QStringLiteral("matrix"), QStringLiteral("tel"),
                                     QStringLiteral("gemini"), QStringLiteral("gopher"), QStringLiteral("magnet")};
    if (!allowed.contains(address.scheme())) {
        qCWarning(logApp) << "not opened, since its kind of address is not known to be safe:" << address.scheme();
        return;
    }
    QDesktopServices::openUrl(address);
}

bool systemOpensOurAddresses()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, QGuiApplication::desktopFileName() + u".desktop").isEmpty();
#else
    return false; // told by the installer's registration, once there is one
#endif
}

void copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}
