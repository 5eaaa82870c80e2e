// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleModel: followers, followed, who favourited or boosted a post, whom the server proposes: what is stored at once, then what it says now.
// Made by QML; main thread.
#pragma once

#include "app/viewmodels/listmodel.h"
#include "core/store/people.h"

namespace foyer::app {

class PeopleModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString serverId READ serverId WRITE setServerId NOTIFY sourceChanged)
    Q_PROPERTY(QString title READ title NOTIFY sourceChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY atEndChanged)
public:
    enum Role { PersonRole = Qt::UserRole + 1, RelationshipTextRole };

    explicit PeopleModel(QObject *parent = nullptr)
        : PeopleModel(nullptr, parent)
    {
    }
    explicit PeopleModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSource(const QString &source);
    void setServerId(const QString &id);
    bool isAtEnd() const { return m_atEnd; }

    Q_INVOKABLE void nearBottom();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void sourceChanged();
    void emptyChanged();
    void atEndChanged();

protected:
    void start() override;

private:
    struct Item {
        model::Author author;
        QString relationship;
    };
    struct Answer {
        store::people::Stored stored;
        QHash<QString, model::Relationship> relationships; // by the person's server id
    };

    QString source() const { return m_source; }
    QString serverId() const { return m_serverId; }
    QString title() const;
    bool isEmpty() const { return count() == 0 && !loading(); }
    store::people::List list() const;
    bool isChosen() const; // it is said whose list it is
    static Answer answer(store::Reader reader, model::AccountId account, const store::people::List &list);
    void fetch(bool below);
    void read();
    void take(const Answer &answer);

    QString m_source = QStringLiteral("followers");
    QString m_serverId;
    std::vector<Item> m_items;
    int m_generation = 0;
    bool m_known = false; // stored, though perhaps without anybody
    bool m_fetching = false;
    bool m_atEnd = false;
};

}
