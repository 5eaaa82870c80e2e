// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ThreadModel: a thread as rows: what the store knows at once, then what the server adds. Made by QML; main thread.
#pragma once

#include "app/viewmodels/filterset.h"
#include "app/viewmodels/listmodel.h"
#include "app/viewmodels/threadtree.h"

#include <QTimer>

namespace foyer::app {

class ThreadModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double postId READ postId WRITE setPostId NOTIFY postChanged)
    Q_PROPERTY(QString serverId READ serverId WRITE setServerId NOTIFY postChanged)
    Q_PROPERTY(int focusRow READ focusRow NOTIFY rowsChanged)
    Q_PROPERTY(int newReplies READ newReplies NOTIFY rowsChanged)
    Q_PROPERTY(int foldedCount READ foldedCount NOTIFY rowsChanged)
    Q_PROPERTY(bool hasWarnings READ hasWarnings NOTIFY rowsChanged)
    Q_PROPERTY(bool revealWarnings MEMBER m_revealWarnings NOTIFY revealWarningsChanged)
    Q_PROPERTY(QString title READ title NOTIFY rowsChanged)
    Q_PROPERTY(int missingReplies READ missingReplies NOTIFY rowsChanged) // that the post counts, and the server does not have; once it has answered
    Q_PROPERTY(QString originAddress READ originAddress NOTIFY rowsChanged) // the post's own page
    Q_PROPERTY(QString originHost READ originHost NOTIFY rowsChanged)
public:
    static constexpr int maxShownDepth = 8; // deeper replies are not indented further: the column would get too narrow
    enum Role {
        PostRole = Qt::UserRole + 1,
        DepthRole,
        ThreadLinesRole,
        CollapsedRole,
        HiddenCountRole,
        HasRepliesRole,
        IsFocusRole,
        IsAncestorRole,
        IsNewRole,
        PartRole
    };

    explicit ThreadModel(QObject *parent = nullptr)
        : ThreadModel(nullptr, parent)
    {
    }
    explicit ThreadModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setPostId(double id);
    void setServerId(const QString &id);
    int focusRow() const;
    int newReplies() const;
    bool hasWarnings() const { return m_hasWarnings; }
    int missingReplies() const { return m_missing; }

    Q_INVOKABLE void collapse(int row); // and back
    Q_INVOKABLE void expandAll();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE int indexOfPost(double postId) const;
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE QList<double> warnedPosts() const; // the posts with a content warning, in sight or not

Q_SIGNALS:
    void postChanged();
    void rowsChanged();
    void revealWarningsChanged();
    void focusReady();

protected:
    void attached() override;
    void start() override;

private:
    struct Item {
        ThreadNode node;
        QList<bool> lines;
        bool collapsed = false;
        bool isNew = false;
        QString part; // "3/7"
        mutable QVariant view;
    };
    struct Answer {
        store::PostId id = 0; // 0 = not known here
        ThreadPosts posts;
        FilterSet filters;
    };

    struct Question {
        model::AccountId account = 0;
        QString handle; // the account's own
        store::PostId id = 0;
        QString serverId; // where the id is not known
        Timestamp now;
    };

    double postId() const { return static_cast<double>(m_askedPost); }
    QString serverId() const { return m_askedServerId; }
    int foldedCount() const { return static_cast<int>(m_collapsed.size()); }
    QString title() const;
    QString originAddress() const { return m_origin; }
    QString originHost() const { return QUrl(m_origin).host(); }
    Question question() const;
    static Answer answer(store::Reader reader, const Question &question);
    void readSoon();
    void read();
    void take(const Answer &answer);
    void show();
    std::vector<Item> shownItems() const;
    QList<ThreadNode> unfiltered(const QList<ThreadNode> &nodes) const;
    QVariant viewOf(const Item &item) const;

    store::PostId m_askedPost = 0; // as QML says
    QString m_askedServerId;
    store::PostId m_id = 0; // as it was found
    QString m_serverId;
    QString m_uri;
    model::AccountId m_account = 0;
    QList<ThreadNode> m_nodes;
    FilterSet m_filters;
    std::vector<Item> m_items;
    QString m_origin;
    int m_missing = 0;
    QSet<store::PostId> m_collapsed;
    QSet<store::PostId> m_known; // there when the thread was opened, or seen since
    QTimer m_later;              // gathers changes that come close together
    int m_generation = 0;
    bool m_reading = false;
    bool m_fetchDone = false; // the server has answered once…
    bool m_fetched = false;   // …and that is shown: what comes from now on is new
    bool m_announced = false;
    bool m_hasWarnings = false;
    bool m_revealWarnings = false;
};

}
