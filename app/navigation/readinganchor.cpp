// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/readinganchor.h"

#include "app/look/movement.h"

#include <QScopedValueRollback>
#include <QTimerEvent>

namespace foyer::app {

namespace {

// A view of a height that no screen has, with rows of a pixel, must not become a long walk.
constexpr int mostNoted = 200;
// Less is below what is drawn, and rounding would move the view to and fro.
constexpr double tolerance = 0.25;
// So long without a movement, and the list lies still.
constexpr int restMs = 180;

}

ReadingAnchor::ReadingAnchor(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void ReadingAnchor::setView(QQuickItem *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (m_view) {
        connect(m_view, SIGNAL(contentYChanged()), this, SLOT(moved()));
        connect(m_view, SIGNAL(modelChanged()), this, SLOT(modelReplaced()));
        connect(m_view, &QQuickItem::widthChanged, this, &ReadingAnchor::hold);
        connect(m_view, SIGNAL(originYChanged()), this, SLOT(headMoved()));
        connect(m_view, SIGNAL(contentHeightChanged()), this, SLOT(settle()), Qt::QueuedConnection);
    }
    modelReplaced();
    Q_EMIT viewChanged();
}

void ReadingAnchor::modelReplaced()
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_noted.clear();
    m_model = m_view ? m_view->property("model").value<QAbstractItemModel *>() : nullptr;
    if (!m_model) {
        return;
    }
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ReadingAnchor::hold);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ReadingAnchor::hold);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ReadingAnchor::hold);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReadingAnchor::hold);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_noted.clear(); // another list: whoever shows it knows where it was read
        m_held = false;
    });
    settleSoon();
}

void ReadingAnchor::hold()
{
    if (m_noted.isEmpty() && !m_held) {
        note();
    }
    m_held = true;
    settleSoon();
    polish();
}

void ReadingAnchor::settleSoon()
{
    // Queued, since the view hears of the model's change after us; it still comes before the next frame.
    if (!m_settling) {
        m_settling = true;
        QMetaObject::invokeMethod(this, &ReadingAnchor::settle, Qt::QueuedConnection);
    }
}

void ReadingAnchor::settle()
{
    m_settling = false;
    if (!m_view) {
        return;
    }
    const bool held = std::exchange(m_held, true);
    QMetaObject::invokeMethod(m_view, "forceLayout");
    const bool atHead = m_keepsHead && m_atHead;
    if (m_noted.isEmpty() && !atHead) {
        note();
    } else {
        restore();
    }
    m_held = false;
    if (held || atHead) {
        note();
    }
}

void ReadingAnchor::updatePolish()
{
    // The view polishes before us, or has asked us to by moving the row that we watch.
    restore();
}

void ReadingAnchor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId()) {
        return QQuickItem::timerEvent(event);
    }
    m_resting.stop();
    if (Movement *motion = Movement::of(this)) {
        motion->settle();
    }
}

void ReadingAnchor::moved()
{
    m_resting.start(restMs, this);
    if (!m_moving && !m_held) {
        m_heldTo = QPersistentModelIndex();
        note();
        tellReading();
    }
}

// A head that grows does so upwards, before the view says that it has moved.
void ReadingAnchor::headMoved()
{
    if (m_keepsHead && m_atHead && !m_moving) {
        setTop(origin());
    }
}

void ReadingAnchor::note()
{
    if (!m_view || !m_model) {
        return;
    }
    m_atHead = top() <= origin() + tolerance;
    const int before = firstRow();
    const int beforeLast = lastRow();
    m_noted.clear();
    const double from = top();
    int row = -1;
    QMetaObject::invokeMethod(m_view, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(double, m_view->width() / 2), Q_ARG(double, from));
    if (row < 0) { // the top lies in a margin, above the first row
        QMetaObject::invokeMethod(m_view, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(double, m_view->width() / 2), Q_ARG(double, origin() + 0.5));
    }
    for (; row >= 0 && row < m_model->rowCount() && m_noted.size() < mostNoted; ++row) {
        QQuickItem *item = itemAt(row);
        if (!item || item->y() >= from + m_view->height()) {
            break;
        }
        m_noted.append({.index = m_model->index(row, 0), .rowId = rowIdAt(row), .row = row, .y = item->y() - from});
    }
    watch(m_noted.isEmpty() ? nullptr : itemAt(m_noted.first().row));
    if (before != firstRow() || beforeLast != lastRow()) {
        Q_EMIT rowsChanged();
    }
}

void ReadingAnchor::watch(QQuickItem *item)
{
    if (m_watched != item) {
        disconnect(m_watching);
        m_watched = item;
        if (item) {
            m_watching = connect(item, &QQuickItem::yChanged, this, &QQuickItem::polish);
        }
    }
}

void ReadingAnchor::restore()
{
    if (!m_view || !m_model || m_moving) {
        return;
    }
    if (m_keepsHead && m_atHead) {
        if (std::abs(origin() - top()) > tolerance) {
            setTop(origin());
        }
        return;
    }
    int row = -1;
    const Noted *stays = nullptr;
    for (const Noted &noted : std::as_const(m_noted)) {
        const int found = rowOf(noted);
        if (found >= 0 && (!stays || row < m_heldTo.row())) { // one that is gone gives its place to the next one below
            row = found;
            stays = &noted;
        }
    }
    if (!stays) {
        return;
    }
    QQuickItem *item = itemAt(row);
    if (!item) {
        put(row, -stays->y);
        return;
    }
    const double wanted = item->y() - stays->y;
    if (std::abs(wanted - top()) > tolerance) {
        setTop(wanted);
    }
}

void ReadingAnchor::place(int row, double offset)
{
    m_heldTo = QPersistentModelIndex();
    put(row, offset);
}

void ReadingAnchor::put(int row, double offset)
{
    if (!m_view || !m_model || row < 0 || row >= m_model->rowCount()) {
        return;
    }
    {
        const QScopedValueRollback moving(m_moving, true);
        QMetaObject::invokeMethod(m_view, "forceLayout");
        constexpr int beginning = 0; // ItemView.Beginning
        QMetaObject::invokeMethod(m_view, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, beginning));
    }
    if (QQuickItem *item = itemAt(row)) {
        setTop(item->y() + offset);
    }
    m_held = false;
    note();
    tellReading();
}

void ReadingAnchor::tellReading()
{
    if (!m_noted.isEmpty()) {
        Q_EMIT reading(m_noted.first().rowId, std::max(0.0, -m_noted.first().y));
    }
}

QQuickItem *ReadingAnchor::itemAt(int row) const
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(m_view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
    return item;
}

double ReadingAnchor::rowIdAt(int row) const
{
    static const QByteArray name = QByteArrayLiteral("rowId");
    const int role = m_model->roleNames().key(name, -1);
    return role < 0 ? 0 : m_model->index(row, 0).data(role).toDouble();
}

int ReadingAnchor::rowOf(const Noted &noted) const
{
    if (noted.index.isValid()) {
        return noted.index.row();
    }
    const int count = m_model->rowCount();
    for (int step = 0; noted.rowId != 0 && step <= count; ++step) { // around where it was, since it is seldom far
        for (const int row : {noted.row + step, noted.row - step}) {
            if (row >= 0 && row < count && rowIdAt(row) == noted.rowId) {
                return row;
            }
        }
    }
    return -1;
}

void ReadingAnchor::holdTo(int row)
{
    m_heldTo = m_model ? QPersistentModelIndex(m_model->index(row, 0)) : QPersistentModelIndex();
}

double ReadingAnchor::top() const
{
    return m_view->property("contentY").toDouble();
}

double ReadingAnchor::origin() const
{
    return m_view->property("originY").toDouble();
}

void ReadingAnchor::setTop(double y)
{
    const QScopedValueRollback moving(m_moving, true);
    m_view->setProperty("contentY", y);
}

}
