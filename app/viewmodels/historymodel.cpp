// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/historymodel.h"

#include "core/store/posts.h"

#include <algorithm>

namespace foyer::app {

HistoryModel::HistoryModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{AtRole, "at"},
            {BlocksRole, "blocks"},
            {PlainBlocksRole, "plainBlocks"},
            {WarningMarkupRole, "warningMarkup"},
            {MediaRole, "media"},
            {PollOptionsRole, "pollOptions"},
            {IsCurrentRole, "isCurrent"},
            {IsOriginalRole, "isOriginal"},
            {ChangedTextRole, "changedText"}};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RevisionView &view = m_views[index.row()];
    switch (role) {
    case AtRole:
        return static_cast<double>(m_revisions[index.row()].createdAt.ms);
    case BlocksRole:
        return QVariant::fromValue(view.blocks);
    case PlainBlocksRole:
        return QVariant::fromValue(view.plainBlocks);
    case WarningMarkupRole:
        return view.warningMarkup;
    case MediaRole:
        return QVariant::fromValue(view.media);
    case PollOptionsRole:
        return view.pollOptions;
    case IsCurrentRole:
        return index.row() == 0;
    case IsOriginalRole:
        return index.row() == m_views.size() - 1;
    case ChangedTextRole:
        return view.changedText;
    default:
        return {};
    }
}

void HistoryModel::setPostId(double id)
{
    if (static_cast<store::PostId>(id) == m_postId)
        return;
    m_postId = static_cast<store::PostId>(id);
    Q_EMIT postChanged();
    restart();
}

void HistoryModel::setServerId(const QString &id)
{
    if (id == m_serverId)
        return;
    m_serverId = id;
    Q_EMIT postChanged();
    restart();
}

void HistoryModel::start()
{
    ++m_generation;
    take({});
    read(true);
}

void HistoryModel::read(bool thenFetch)
{
    if (m_postId == 0 && m_serverId.isEmpty())
        return;
    struct Answer {
        QString serverId;
        QList<model::Revision> revisions;
    };
    QCoro::connect(services().store->read([account = scope().account(), id = m_postId, serverId = m_serverId](store::Reader reader) {
        const store::PostId known = id != 0 ? id : store::posts::idOf(reader, account, serverId).value_or(0);
        Answer answer{serverId, known == 0 ? QList<model::Revision>() : store::posts::revisions(reader, known)};
        if (answer.serverId.isEmpty()) {
            if (const auto post = store::posts::byId(reader, account, known))
                answer.serverId = post->serverId;
        }
        return answer;
    }),
                   this, [this, thenFetch, generation = m_generation](const Result<Answer> &answer) {
                       if (!answer || generation != m_generation)
                           return;
                       m_serverId = answer->serverId;
                       take(answer->revisions);
                       if (thenFetch)
                           refresh();
                   });
}

void HistoryModel::take(const QList<model::Revision> &revisions)
{
    QList<model::Revision> newestFirst(revisions.rbegin(), revisions.rend());
    if (newestFirst == m_revisions)
        return;
    // A handful of rows that all change with each other: a reset is the exact change.
    beginResetModel();
    m_revisions = newestFirst;
    m_views.clear();
    for (qsizetype i = 0; i < m_revisions.size(); ++i)
        m_views << makeRevisionView(m_revisions[i], i + 1 < m_revisions.size() ? &m_revisions[i + 1] : nullptr, services().emojiStyle());
    endResetModel();
}

void HistoryModel::refresh()
{
    sync::Session *session = scope().session();
    if (!session || m_serverId.isEmpty() || !session->account().instance.capabilities.editHistory)
        return;
    beginLoading();
    QCoro::connect(session->posts().refreshHistory(m_serverId), this, [this, generation = m_generation](const Result<void> &done) {
        endLoading(done ? nullptr : &done.error());
        if (done && generation == m_generation)
            read(false);
    });
}

}
