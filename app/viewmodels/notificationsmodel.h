// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NotificationsModel: what happened to one account or to all, in groups, newest first. Made by QML; main thread.
#pragma once

#include "app/viewmodels/filterset.h"
#include "app/viewmodels/listmodel.h"
#include "core/store/notifications.h"

#include <QTimer>

namespace foyer::app {

class NotificationsModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QVariantList filters READ filters CONSTANT)
    Q_PROPERTY(bool loadingOlder READ isLoadingOlder NOTIFY loadingOlderChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY atEndChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
public:
    enum Role {
        RowIdRole = Qt::UserRole + 1,
        KindRole,
        SentenceMarkupRole,
        SpokenRole,
        PeopleRole,
        HasPostRole,
        PostRole,
        TextRole,
        ReactionRole,
        AtRole,
        UnreadRole,
        GapRole,
        GapLoadingRole,
        AccountIdRole,
        AccountHandleRole,
        OpensRole,
    };

    explicit NotificationsModel(QObject *parent = nullptr)
        : NotificationsModel(nullptr, parent)
    {
    }
    explicit NotificationsModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFilter(const QString &key);
    bool isAtEnd() const { return m_atEnd && m_complete; }
    int unread() const { return m_unread; }

    Q_INVOKABLE void nearBottom();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void fillGap(double rowId);
    Q_INVOKABLE void seen();
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void filterChanged();
    void loadingOlderChanged();
    void emptyChanged();
    void atEndChanged();
    void unreadChanged();

protected:
    void attached() override;
    void start() override;

private:
    struct Entry {
        store::notifications::Group group;
        store::PostId postId = 0;
    };
    struct Item : Entry {
        bool unread = false;
        bool gapLoading = false;
        mutable QVariant post;
    };
    struct Answer {
        QList<Entry> entries;
        FilterSet filters;
        int unread = 0;
        bool complete = false; // nothing older is stored
    };

    QString filter() const { return m_filter; }
    QVariantList filters() const;
    bool isLoadingOlder() const { return m_olderRequests > 0; }
    bool isEmpty() const { return count() == 0 && !loading(); }
    QVariant content(const Item &item, int role) const;
    QVariant postOf(const Item &item) const;
    QList<PersonView> peopleOf(const Item &item) const;
    QString sentenceOf(const Item &item, bool markup) const;
    QString spokenOf(const Item &item) const;
    QString opens(const Item &item) const;
    const Item &itemAt(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    static Answer answer(store::Reader reader, const store::notifications::View &view, const QList<FilterOwner> &owners, Timestamp now, int count);
    store::notifications::View view() const;
    void readSoon();
    void read();
    void take(const Answer &answer);
    void loadOlder();

    QString m_filter = QStringLiteral("all");
    FilterSet m_filters;
    std::vector<Item> m_items;
    QSet<store::notifications::RowId> m_freshlyRead; // unread when the page was opened: they stay marked on it
    QTimer m_later;
    Timestamp m_olderFailedAt;
    int m_wanted = 0; // how many groups are read
    int m_unread = 0;
    int m_olderRequests = 0;
    int m_generation = 0;
    bool m_grouped = true;
    bool m_reading = false;
    bool m_complete = false;
    bool m_atEnd = false;
};

}
