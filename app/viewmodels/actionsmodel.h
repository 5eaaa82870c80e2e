// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionsModel ("Actions" in QML): the one registry of what can be done by key, for the palette, the list of shortcuts and the keys (N23).
// A QML singleton, owned by the composition root; main thread.
#pragma once

#include "app/viewmodels/keyvalues.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace foyer::app {

class ActionsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Actions)
    QML_SINGLETON
    Q_PROPERTY(int count READ count CONSTANT)
public:
    enum Role { ActionIdRole = Qt::UserRole + 1, NameRole, KeysRole, KeysTextRole, CategoryRole, EnabledRole };

    explicit ActionsModel(KeyValues &values, QObject *parent = nullptr);
    static ActionsModel *create(QQmlEngine *engine, QJSEngine *);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    Q_INVOKABLE void trigger(const QString &actionId);
    Q_INVOKABLE void setEnabled(const QString &actionId, bool enabled);
    Q_INVOKABLE QStringList keysOf(const QString &actionId) const;
    // Keys are QKeySequence's portable text. They are taken away from the action that had them.
    Q_INVOKABLE void setKeys(const QString &actionId, const QStringList &keys);
    Q_INVOKABLE void resetKeys();
    Q_INVOKABLE QVariantList matching(const QString &words) const;
    Q_INVOKABLE QVariantList byCategory() const;

Q_SIGNALS:
    void triggered(const QString &actionId);

private:
    struct Action {
        QString id;
        QString category;
        const char *name = nullptr;
        QString argument; // of the name: "Account 3"
        QStringList defaultKeys;
        QStringList keys;
        bool enabled = true;
    };
    void addAll();
    int indexOf(const QString &actionId) const;
    QString nameOf(const Action &action) const;
    QVariantMap described(const Action &action) const;
    void changeKeys(int index, const QStringList &keys);

    KeyValues &m_values;
    QList<Action> m_actions;
};

}
