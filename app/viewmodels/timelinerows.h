// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineRows: the bounded window of a timeline that a list shows, kept true to the store. Base of TimelineModel; main thread.
//
// Invariants
// 1. The rows shown stand in the order of the store's view; a row that stays never moves, and changes are exact (no reset but in open()).
// 2. One read of the store runs at a time; what happens meanwhile waits in m_pending, so that an answer always fits the rows it was asked for.
// 3. At most maxRows rows are held; what goes is the far end, seen from the row that the reader looks at.
//
//   store changed ─▶ take() ─▶ m_pending ─▶ pump() ─▶ one read ─▶ place() / append() / prepend() / renew() ─▶ pump() …
#pragma once

#include "app/viewmodels/listmodel.h"
#include "app/viewmodels/timelineread.h"

#include <vector>

namespace foyer::app {

class TimelineRows : public ListModel
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    static constexpr int maxRows = 400;
    static constexpr int pageRows = 60;
    enum Role { RowIdRole = Qt::UserRole + 1, KindRole, PostRole, PostsRole, GapLoadingRole, AtRole };

    TimelineRows(Services *services, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int indexOfRow(double rowId) const;
    Q_INVOKABLE double rowIdAt(int row) const;
    Q_INVOKABLE QVariant postAt(int row) const;

protected:
    using Item = TimelineItem;

    // Shows another list, at once. The only place that resets the model.
    std::optional<timelines::ReadPosition> open(const TimelineQuestion &question, Anchor anchor, store::RowId row = 0);
    // The same list seen in another way (boosts hidden…): rows come and go, the others stay.
    void reconsider(const TimelineQuestion &question);
    void take(const store::Changes &changes);
    void extendUp();
    void extendDown();
    void lookAt(store::RowId row) { m_reader = row; }                   // rows near it are kept
    int postsIn(int from, int to) const;                                // from the item `from` up to and without `to`
    bool isSettled() const { return !m_asking && m_pending.isEmpty(); } // what the store told is shown
    store::RowId reader() const { return m_reader; }
    void setGapLoading(store::RowId gap, bool loading);
    void forgetViews(); // how posts look has changed

    const std::vector<Item> &items() const { return m_items; }
    bool hasHidden() const { return m_bottomEdge != 0 && m_items.empty(); } // rows, all of them hidden by filters
    bool reachesTop() const { return m_reachesTop; }
    bool reachesBottom() const { return m_reachesBottom; }
    int rowsAbove() const { return m_above; }
    const timelines::View &view() const { return m_question.view; }

    virtual void rowsTrimmedAtTop(int trimmed) { Q_UNUSED(trimmed) } // called before they go
    virtual void rowsChanged() {}                                    // rows came or went

private:
    struct Pending {
        bool up = false;
        bool down = false;
        bool renew = false;
        QList<store::RowId> rows;
        bool isEmpty() const { return !up && !down && !renew && rows.isEmpty(); }
    };

    template<class F, class Then>
    void ask(F question, Then then);
    void pump();
    void place(const PlacedRows &placed);
    void placeRun(const QList<PlacedRows::Insert> &run);
    void append(const timelines::Window &window);
    void prepend(const timelines::Window &window);
    void renew(const TimelineWindow &fresh);
    void setEdges(const timelines::Window &window);
    void insertAt(int index, std::vector<Item> items);
    void removeAt(int index, int count);
    void update(const timelines::Row &row);
    void trim();
    std::vector<Item> shownOf(const QList<timelines::Row> &rows) const;
    ShownRows shown() const;
    int indexOf(store::RowId id) const;
    QVariant viewOf(const Item &item) const;
    QVariantList postsOf(const Item &item) const;
    void gather();
    void add(int index, std::vector<Item> items);
    void removeRow(store::RowId id);
    int partBefore(store::RowId id);

    TimelineQuestion m_question;
    FilterSet m_filters;
    std::vector<Item> m_items;
    Pending m_pending;
    store::RowId m_topEdge = 0;
    store::RowId m_bottomEdge = 0;
    store::RowId m_reader = 0;
    int m_above = 0;
    int m_generation = 0; // answers to an earlier open() are not ours any more
    bool m_reachesTop = true;
    bool m_reachesBottom = true;
    bool m_asking = false;
};

}
