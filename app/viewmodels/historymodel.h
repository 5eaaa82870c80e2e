// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HistoryModel: the versions of an edited post, newest first, with what changed. Made by QML; main thread.
#pragma once

#include "app/presentation/revisionview.h"
#include "app/viewmodels/listmodel.h"

namespace foyer::app {

class HistoryModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double postId READ postId WRITE setPostId NOTIFY postChanged)
    Q_PROPERTY(QString serverId READ serverId WRITE setServerId NOTIFY postChanged)
public:
    enum Role {
        AtRole = Qt::UserRole + 1,
        BlocksRole,
        PlainBlocksRole,
        WarningMarkupRole,
        MediaRole,
        PollOptionsRole,
        IsCurrentRole,
        IsOriginalRole,
        ChangedTextRole
    };

    explicit HistoryModel(QObject *parent = nullptr)
        : HistoryModel(nullptr, parent)
    {
    }
    explicit HistoryModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setPostId(double id);
    void setServerId(const QString &id);

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void postChanged();

protected:
    void start() override;

private:
    double postId() const { return static_cast<double>(m_postId); }
    QString serverId() const { return m_serverId; }
    void read(bool thenFetch);
    void take(const QList<model::Revision> &revisions);

    store::PostId m_postId = 0;
    QString m_serverId;
    QList<model::Revision> m_revisions; // newest first
    QList<RevisionView> m_views;
    int m_generation = 0;
};

}
