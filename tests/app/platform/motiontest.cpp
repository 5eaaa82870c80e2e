// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/motion.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace foyer::app;

// What of org.freedesktop.portal.Settings is asked for.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, QVariant> values;

    void set(const QString &space, const QString &key, const QVariant &value)
    {
        values.insert(space + u' ' + key, value);
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const auto found = values.constFind(space + u' ' + key);
        if (found == values.constEnd()) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("Requested setting not found"));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*found)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY2(bus.isConnected(), "run with dbus-run-session");
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void init() { m_portal.values.clear(); }

    void readsWhatTheDesktopSays_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("portal") << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("reduced-motion") << QVariant(1u) << QVariant(0u);
        QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface") << QStringLiteral("enable-animations") << QVariant(false)
                               << QVariant(true);
        QTest::newRow("KDE") << QStringLiteral("org.kde.kdeglobals.KDE") << QStringLiteral("AnimationDurationFactor") << QVariant(QStringLiteral("0"))
                             << QVariant(QStringLiteral("1"));
    }

    void readsWhatTheDesktopSays()
    {
        QFETCH(const QString, space);
        QFETCH(const QString, key);
        QFETCH(const QVariant, still);
        QFETCH(const QVariant, moving);
        m_portal.values.insert(space + u' ' + key, still);
        const SystemMotion motion;
        QSignalSpy changed(&motion, &SystemMotion::changed);
        QVERIFY(!motion.isReduced());
        QTRY_VERIFY(motion.isReduced());
        QCOMPARE(changed.size(), 1);
        m_portal.set(space, key, moving);
        QTRY_VERIFY(!motion.isReduced());
        m_portal.set(space, key, still);
        QTRY_VERIFY(motion.isReduced());
        QCOMPARE(changed.size(), 3);
    }

    void movesWhereNobodySaysOtherwise()
    {
        const SystemMotion motion;
        m_portal.set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("cursor-size"), 0);
        m_portal.set(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"), QStringLiteral("fast"));
        QTest::qWait(100);
        QVERIFY(!motion.isReduced());
    }

private:
    Portal m_portal;
};

QTEST_GUILESS_MAIN(MotionTest)
#include "motiontest.moc"
