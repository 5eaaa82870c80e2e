// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SideBarModel: lists, followed tags and pinned timelines below the fixed places of the navigation. Made by QML; main thread.
#pragma once

#include "app/viewmodels/listmodel.h"

namespace foyer::app {

class SideBarModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { KindRole = Qt::UserRole + 1, NameRole, TimelineRole, PinnedRole, AccountIdRole };

    explicit SideBarModel(QObject *parent = nullptr)
        : SideBarModel(nullptr, parent)
    {
    }
    explicit SideBarModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setPinned(const QString &timeline, bool pinned, double accountId = -1);
    Q_INVOKABLE bool isPinned(const QString &timeline) const;
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void pinsChanged();

protected:
    void attached() override;
    void start() override;

private:
    struct Item {
        QString kind; // "pinned", "list", "tag"
        QString name;
        QString timeline;
        model::AccountId account = 0;
        bool pinned = false;

        bool operator==(const Item &) const = default;
    };
    static std::vector<Item> items(store::Reader reader, const QList<model::AccountId> &accounts);
    void read();

    std::vector<Item> m_items;
};

}
