// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what a person chose for this profile. A QML singleton, owned by the composition root; main thread.
// Every property is kept under its own name in KeyValues as soon as it changes; what equals its default is not kept.
#pragma once

#include "app/presentation/markup.h"
#include "app/viewmodels/keyvalues.h"

#include <QObject>
#include <QSet>
#include <QVariantMap>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace foyer::store {
class Store;
}

namespace foyer::app {

class SettingsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Settings)
    QML_SINGLETON
    Q_PROPERTY(QString theme MEMBER m_theme NOTIFY changed)       // "system", "light", "dark"
    Q_PROPERTY(double textSize MEMBER m_textSize NOTIFY changed)  // 1 = as the system
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed) // "" = the system's
    Q_PROPERTY(bool absoluteTime MEMBER m_absoluteTime NOTIFY changed)
    Q_PROPERTY(bool hideNumbers MEMBER m_hideNumbers NOTIFY changed)
    Q_PROPERTY(bool animatedEmoji MEMBER m_animatedEmoji NOTIFY changed)
    Q_PROPERTY(QString autoplay MEMBER m_autoplay NOTIFY changed) // "never", "gifv", "always"
    Q_PROPERTY(bool expandWarnings MEMBER m_expandWarnings NOTIFY changed)
    Q_PROPERTY(bool foldSeenBoosts MEMBER m_foldSeenBoosts NOTIFY changed)
    Q_PROPERTY(bool groupNotifications MEMBER m_groupNotifications NOTIFY changed)
    Q_PROPERTY(bool showSensitive MEMBER m_showSensitive NOTIFY changed)
    Q_PROPERTY(bool alwaysExpandPosts MEMBER m_alwaysExpandPosts NOTIFY changed)
    Q_PROPERTY(bool showLinkCards MEMBER m_showLinkCards NOTIFY changed)
    Q_PROPERTY(bool underlineLinks MEMBER m_underlineLinks NOTIFY changed)
    Q_PROPERTY(bool reduceMotion MEMBER m_reduceMotion NOTIFY changed)
    Q_PROPERTY(bool confirmLinks MEMBER m_confirmLinks NOTIFY changed)
    Q_PROPERTY(int mediaCacheMegabytes MEMBER m_mediaCacheMegabytes NOTIFY changed)
    Q_PROPERTY(int databaseMegabytes MEMBER m_databaseMegabytes NOTIFY changed)
    Q_PROPERTY(bool twoPanes MEMBER m_twoPanes NOTIFY changed)
    Q_PROPERTY(QString windowGeometry MEMBER m_windowGeometry NOTIFY changed)
    Q_PROPERTY(QString lastPage MEMBER m_lastPage NOTIFY changed)
    Q_PROPERTY(QString columns MEMBER m_columns NOTIFY changed) // keys of timelines that stand side by side, one a line
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)  // those that Foyer speaks: { code, name }
    Q_PROPERTY(bool stillness READ isStill NOTIFY changed)      // nothing may move: the person's wish or the desktop's
    Q_PROPERTY(QString databaseText READ databaseText NOTIFY measured)
public:
    SettingsModel(KeyValues &values, store::Store *store, QObject *parent = nullptr);
    // Read before there is a model: the first texts are made with it.
    static QString keptLanguage(const KeyValues &values);
    static SettingsModel *create(QQmlEngine *engine, QJSEngine *);

    EmojiStyle emojiStyle() const;
    bool isStill() const { return m_reduceMotion || m_systemStill; }
    void setSystemStill(bool still); // what the desktop wishes; is not kept
    bool hidesNumbers() const { return m_hideNumbers; }
    bool expandsWarnings() const { return m_expandWarnings; }
    bool groupsNotifications() const { return m_groupNotifications; }
    bool confirmsLinks() const { return m_confirmLinks; }
    KeyValues &values() { return m_values; }
    QVariantList languages() const;
    QString databaseText() const { return m_databaseText; }

    // For this run only, as the command line wants it: not kept.
    void setForNow(const QString &name, const QVariant &value);

    Q_INVOKABLE void measure(); // reads the size of the database into databaseText
    Q_INVOKABLE void reset();   // everything to its default

Q_SIGNALS:
    void changed();
    void postLooksChanged(); // something changed that is part of a PostView
    void measured();

private:
    void load();
    void save();

    KeyValues &m_values;
    store::Store *m_store;
    QVariantMap m_defaults;
    QSet<QString> m_overridden;
    QString m_theme = QStringLiteral("system");
    double m_textSize = 1;
    QString m_language;
    bool m_absoluteTime = false;
    bool m_hideNumbers = false;
    bool m_animatedEmoji = true;
    QString m_autoplay = QStringLiteral("gifv");
    bool m_expandWarnings = false;
    bool m_foldSeenBoosts = true;
    bool m_groupNotifications = true;
    bool m_showSensitive = false;
    bool m_alwaysExpandPosts = false;
    bool m_showLinkCards = true;
    bool m_underlineLinks = false;
    bool m_reduceMotion = false;
    bool m_systemStill = false;
    bool m_confirmLinks = false;
    int m_mediaCacheMegabytes = 500;
    int m_databaseMegabytes = 1000;
    bool m_twoPanes = true;
    QString m_windowGeometry;
    QString m_lastPage;
    QString m_columns;
    QString m_databaseText;
};

}
