// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settingsmodel.h"

#include "app/presentation/numbers.h"
#include "app/viewmodels/services.h"
#include "core/store/upkeep.h"

#include <QDir>
#include <QLocale>
#include <QMetaProperty>
#include <QQmlEngine>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace foyer::app {
namespace {

// The properties that are kept: all of ours that can be written.
QList<QMetaProperty> keptProperties()
{
    QList<QMetaProperty> properties;
    const QMetaObject &meta = SettingsModel::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        if (meta.property(i).isWritable())
            properties << meta.property(i);
    }
    return properties;
}

QString keyOf(const QMetaProperty &property)
{
    return u"settings/" + QString::fromLatin1(property.name());
}

// A file that was edited by hand must not break the window.
QVariant sound(const QMetaProperty &property, QVariant value, const QVariant &otherwise)
{
    const QLatin1StringView name(property.name());
    if (!value.convert(property.metaType()))
        return otherwise;
    if (name == "textSize"_L1)
        return std::isfinite(value.toDouble()) ? std::clamp(value.toDouble(), 0.8, 1.6) : otherwise;
    if (name == "theme"_L1 && !QStringList{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}.contains(value.toString()))
        return otherwise;
    if (name == "autoplay"_L1 && !QStringList{QStringLiteral("never"), QStringLiteral("gifv"), QStringLiteral("always")}.contains(value.toString()))
        return otherwise;
    if (name == "language"_L1 && !value.toString().isEmpty() && QLocale(value.toString()).language() == QLocale::C)
        return otherwise;
    if (name == "mediaCacheMegabytes"_L1 || name == "databaseMegabytes"_L1)
        return std::clamp(value.toInt(), 50, 1'000'000);
    return value;
}

}

SettingsModel::SettingsModel(KeyValues &values, store::Store *store, QObject *parent)
    : QObject(parent)
    , m_values(values)
    , m_store(store)
{
    for (const QMetaProperty &property : keptProperties())
        m_defaults.insert(QString::fromLatin1(property.name()), property.read(this));
    load();
    connect(this, &SettingsModel::changed, this, &SettingsModel::save);
}

SettingsModel *SettingsModel::create(QQmlEngine *engine, QJSEngine *)
{
    SettingsModel *settings = Services::of(engine)->settings;
    QJSEngine::setObjectOwnership(settings, QJSEngine::CppOwnership);
    return settings;
}

QString SettingsModel::keptLanguage(const KeyValues &values)
{
    const QString kept = values.value(QStringLiteral("settings/language")).toString();
    return kept.isEmpty() || QLocale(kept).language() == QLocale::C ? QString() : kept;
}

void SettingsModel::load()
{
    const QSignalBlocker quiet(this);
    for (const QMetaProperty &property : keptProperties()) {
        const QVariant value = m_values.value(keyOf(property));
        if (value.isValid())
            property.write(this, sound(property, value, m_defaults.value(QString::fromLatin1(property.name()))));
    }
}

void SettingsModel::save()
{
    bool looksChanged = false;
    for (const QMetaProperty &property : keptProperties()) {
        const QString name = QString::fromLatin1(property.name());
        const QVariant value = sound(property, property.read(this), m_defaults.value(name));
        if (value != property.read(this)) {
            property.write(this, value); // comes back here
            return;
        }
        if (m_overridden.contains(name))
            continue;
        const QVariant kept = m_values.value(keyOf(property));
        QVariant before = kept.isValid() ? kept : m_defaults.value(name);
        before.convert(property.metaType());
        if (before == value)
            continue;
        looksChanged = looksChanged || name == u"hideNumbers" || name == u"animatedEmoji" || name == u"reduceMotion" || name == u"textSize";
        if (value == m_defaults.value(name))
            m_values.remove(keyOf(property));
        else
            m_values.setValue(keyOf(property), value);
    }
    if (looksChanged)
        Q_EMIT postLooksChanged();
}

EmojiStyle SettingsModel::emojiStyle() const
{
    // 20 pixels stand well beside letters of the usual 15 pixels.
    return {.animated = m_animatedEmoji && !isStill(), .size = static_cast<int>(std::lround(20 * m_textSize))};
}

void SettingsModel::setSystemStill(bool still)
{
    if (m_systemStill == still)
        return;
    m_systemStill = still;
    Q_EMIT changed();
    Q_EMIT postLooksChanged();
}

void SettingsModel::setForNow(const QString &name, const QVariant &value)
{
    m_overridden.insert(name);
    setProperty(name.toLatin1().constData(), value);
}

QVariantList SettingsModel::languages() const
{
    QVariantList languages;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("foyer_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        const QLocale locale(code);
        const QString name = locale.nativeLanguageName().section(u'(', 0, 0).trimmed();
        languages << QVariantMap{
            {QStringLiteral("code"), code},
            {QStringLiteral("name"),
             code == u"en" ? QStringLiteral("English") /* not "American English" */ : locale.toUpper(name.left(1)) + name.mid(1)}};
    }
    return languages;
}

void SettingsModel::measure()
{
    if (!m_store)
        return;
    QCoro::connect(
        m_store->read([](store::Reader reader) { return store::upkeep::sizes(reader); }), this, [this](const Result<store::upkeep::Sizes> &sizes) {
            if (!sizes)
                return;
            //: %1: a size as "12 MB"; %n: how many posts
            m_databaseText = tr("%1, %Ln posts", nullptr, static_cast<int>(std::min<qint64>(sizes->posts, INT_MAX))).arg(fileSizeText(sizes->bytes));
            Q_EMIT measured();
        });
}

void SettingsModel::reset()
{
    for (const QMetaProperty &property : keptProperties()) {
        if (QLatin1StringView(property.name()) != "windowGeometry"_L1)
            property.write(this, m_defaults.value(QString::fromLatin1(property.name())));
    }
}

}
