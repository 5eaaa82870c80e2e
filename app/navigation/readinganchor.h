// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingAnchor: keeps what is on screen where it is while a ListView's model and its rows' heights change. Owned by QML, beside the
// view that it watches; main thread.
//
// How. Whenever the person scrolls, it notes the visible rows and where they stand. When the model announces a change, it holds on to
// that note until the view has laid itself out again, and then moves the view by as much as the first surviving noted row has moved.
// Rows that change height above the first visible one are seen by that row's own movement. A row that the model takes out and puts back is known by its "rowId", where it has one.
#pragma once

#include <QAbstractItemModel>
#include <QBasicTimer>
#include <QPointer>
#include <QQuickItem>

namespace foyer::app {

class ReadingAnchor : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged FINAL) // a ListView
    Q_PROPERTY(int firstRow READ firstRow NOTIFY rowsChanged FINAL)               // the rows that are on screen; -1 = none
    Q_PROPERTY(int lastRow READ lastRow NOTIFY rowsChanged FINAL)
    // A list with a head: while nobody has scrolled it away, the head is what stays, not the first row.
    Q_PROPERTY(bool keepsHead MEMBER m_keepsHead NOTIFY viewChanged FINAL)
public:
    explicit ReadingAnchor(QQuickItem *parent = nullptr);

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);
    int firstRow() const { return m_noted.isEmpty() ? -1 : m_noted.first().row; }
    int lastRow() const { return m_noted.isEmpty() ? -1 : m_noted.last().row; }

    // Puts this row at the top of the view, scrolled out of sight by `offset`, and keeps it there.
    Q_INVOKABLE void place(int row, double offset);
    // Until the person scrolls, this visible row or the next one below it stays, rather than the topmost: what comes above it pushes upwards.
    Q_INVOKABLE void holdTo(int row);

Q_SIGNALS:
    void viewChanged();
    void rowsChanged();
    // The row at the top, and by how many pixels it is scrolled out of sight. When the person has moved, not when rows came or went.
    void reading(double rowId, double offset);

protected:
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;

private Q_SLOTS:
    void modelReplaced();
    void moved();
    void headMoved();
    void hold();
    void settle();

private:
    struct Noted {
        QPersistentModelIndex index; // follows the row as long as it stays in the model
        double rowId = 0;            // finds it again when it went and came back; 0 = rows have no ids
        int row = -1;
        double y = 0; // below the top of the view; negative = above it
    };

    void note();
    void restore();
    void put(int row, double offset);
    void settleSoon();
    void tellReading();
    void watch(QQuickItem *item);
    QQuickItem *itemAt(int row) const;
    double rowIdAt(int row) const;
    int rowOf(const Noted &noted) const;
    double top() const;
    double origin() const;
    void setTop(double y);

    QPointer<QQuickItem> m_view;
    QPointer<QAbstractItemModel> m_model;
    QPointer<QQuickItem> m_watched; // the first noted row
    QList<Noted> m_noted;
    QMetaObject::Connection m_watching;
    QPersistentModelIndex m_heldTo;
    QBasicTimer m_resting; // runs while the list moves
    bool m_held = false;   // the model is changing: what is noted stays
    bool m_moving = false; // we are moving the view ourselves
    bool m_settling = false;
    bool m_keepsHead = false;
    bool m_atHead = true;
};

}
