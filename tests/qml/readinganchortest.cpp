// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingAnchor on a real ListView: whatever happens to the model and the rows, what is on screen does not move.
#include "app/navigation/readinganchor.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

using foyer::app::ReadingAnchor;

namespace {

struct Row {
    double id = 0;
    int letters = 0; // its height is so many letters in lines as wide as the view
};

class Rows : public QAbstractListModel
{
    Q_OBJECT
public:
    QList<Row> rows;
    double nextId = 1;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "rowId"}, {Qt::UserRole + 1, "letters"}}; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::UserRole ? QVariant(rows[index.row()].id) : QVariant(rows[index.row()].letters);
    }

    Row made()
    {
        const double id = nextId++;
        return {.id = id, .letters = 200 + int(id * 7919) % 1500};
    }
    void fill(int count)
    {
        beginResetModel();
        rows.clear();
        for (int i = 0; i < count; ++i)
            rows.append(made());
        endResetModel();
    }
    void insert(int at, int count)
    {
        beginInsertRows({}, at, at + count - 1);
        for (int i = 0; i < count; ++i)
            rows.insert(at, made());
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        rows.remove(at, count);
        endRemoveRows();
    }
    void resize(int at, int letters)
    {
        rows[at].letters = letters;
        Q_EMIT dataChanged(index(at), index(at));
    }
    int rowOf(double id) const
    {
        for (int i = 0; i < rows.size(); ++i)
            if (rows[i].id == id)
                return i;
        return -1;
    }
};

const char *document = R"(
import QtQuick
import foyer.navigation
Item {
    id: page
    required property QtObject rows
    property alias list: view
    property alias anchor: keeper
    property real head: 0
    width: 400
    height: 600
    ListView {
        id: view
        objectName: "view"
        anchors.fill: parent
        model: page.rows
        header: Item {
            width: 1
            height: page.head
        }
        reuseItems: true
        cacheBuffer: 300
        delegate: Rectangle {
            id: row
            required property double rowId
            required property int letters
            property int extra: 0
            width: ListView.view.width
            height: Math.ceil(letters * 8 / width) * 20 + extra
        }
    }
    ReadingAnchor {
        id: keeper
        objectName: "anchor"
        view: view
    }
}
)";

}

class ReadingAnchorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QQuickView> m_window;
    std::unique_ptr<QObject> m_page;
    Rows *m_rows = nullptr;
    QQuickItem *m_view = nullptr;
    ReadingAnchor *m_anchor = nullptr;

    QQuickItem *item(int row)
    {
        QQuickItem *found = nullptr;
        QMetaObject::invokeMethod(m_view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, found), Q_ARG(int, row));
        return found;
    }
    double contentY() { return m_view->property("contentY").toDouble(); }
    double yOf(double rowId)
    {
        QQuickItem *found = item(m_rows->rowOf(rowId));
        return found ? found->y() - contentY() : 1e9;
    }
    void frame()
    {
        QSignalSpy drawn(m_window.get(), &QQuickWindow::frameSwapped);
        m_window->update();
        QVERIFY(drawn.wait(2000));
        QCoreApplication::processEvents();
    }
    // Every row that is wholly or partly visible now, with its place.
    QHash<double, double> onScreen()
    {
        QHash<double, double> places;
        for (int row = 0; row < m_rows->rows.size(); ++row) {
            QQuickItem *found = item(row);
            if (found && found->y() + found->height() > contentY() && found->y() < contentY() + m_view->height())
                places.insert(m_rows->rows[row].id, found->y() - contentY());
        }
        return places;
    }
    void scrollTo(int row, double offset)
    {
        m_anchor->place(row, offset);
        frame();
    }
    double topRow() { return m_rows->rows[m_anchor->firstRow()].id; }
    void expectUnmoved(const QHash<double, double> &before)
    {
        QVERIFY(!before.isEmpty());
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (m_rows->rowOf(it.key()) >= 0)
                QVERIFY2(std::abs(yOf(it.key()) - it.value()) <= 1,
                         qPrintable(QStringLiteral("row %1: %2 → %3").arg(it.key()).arg(it.value()).arg(yOf(it.key()))));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QQuickView>();
        m_rows = new Rows;
        m_rows->setParent(m_window.get());
        m_rows->fill(120);
        m_window->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(m_window->engine());
        component.setData(document, QUrl(QStringLiteral("qrc:/test.qml")));
        QVERIFY2(!component.isError(), qPrintable(component.errorString()));
        m_page.reset(component.createWithInitialProperties({{QStringLiteral("rows"), QVariant::fromValue(m_rows)}}));
        QVERIFY(m_page);
        auto *page = qobject_cast<QQuickItem *>(m_page.get());
        m_window->resize(400, 600);
        page->setParentItem(m_window->contentItem());
        m_view = page->findChild<QQuickItem *>(QStringLiteral("view"));
        m_anchor = page->findChild<ReadingAnchor *>(QStringLiteral("anchor"));
        QVERIFY(m_view && m_anchor);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        frame();
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void placesARowWithItsOffset()
    {
        scrollTo(60, 33);
        QCOMPARE(m_anchor->firstRow(), 60);
        QVERIFY(std::abs(yOf(m_rows->rows[60].id) + 33) <= 1);
    }

    void insertionsAboveMoveNothing_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<double>("offset");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("count");
        QTest::newRow("at the very top") << 0 << 0.0 << 0 << 1;
        QTest::newRow("many at the very top") << 0 << 0.0 << 0 << 40;
        QTest::newRow("a little below the top") << 0 << 12.0 << 0 << 5;
        QTest::newRow("far above") << 60 << 33.0 << 0 << 20;
        QTest::newRow("right above the first visible row") << 60 << 33.0 << 60 << 3;
        QTest::newRow("just out of sight") << 60 << 0.0 << 59 << 7;
    }
    void insertionsAboveMoveNothing()
    {
        QFETCH(int, row);
        QFETCH(double, offset);
        QFETCH(int, at);
        QFETCH(int, count);
        scrollTo(row, offset);
        const auto before = onScreen();
        m_rows->insert(at, count);
        frame();
        expectUnmoved(before);
        frame();
        expectUnmoved(before);
    }

    void insertionsOneByOneMoveNothing()
    {
        scrollTo(0, 0);
        const auto before = onScreen();
        for (int i = 0; i < 25; ++i) {
            m_rows->insert(0, 1);
            if (i % 3 == 0)
                frame();
        }
        frame();
        expectUnmoved(before);
    }

    void insertionsBelowMoveNothing()
    {
        scrollTo(30, 10);
        const auto before = onScreen();
        m_rows->insert(m_rows->rowCount(), 40);
        frame();
        expectUnmoved(before);
    }

    void keepsTheRestWhenTheTopRowGoes()
    {
        scrollTo(30, 10);
        auto before = onScreen();
        m_rows->remove(m_rows->rowOf(topRow()), 1);
        frame();
        expectUnmoved(before);
    }

    void keepsTheRestWhenAllRowsAboveGo()
    {
        scrollTo(50, 25);
        const auto before = onScreen();
        m_rows->remove(0, 49);
        frame();
        expectUnmoved(before);
    }

    void trimmingBothEndsMovesNothing()
    {
        scrollTo(60, 5);
        const auto before = onScreen();
        m_rows->insert(m_rows->rowCount(), 30);
        m_rows->remove(0, 30);
        frame();
        expectUnmoved(before);
        m_rows->insert(0, 50);
        m_rows->remove(m_rows->rowCount() - 40, 40);
        frame();
        expectUnmoved(before);
    }

    void aRowAboveThatGrowsMovesNothing()
    {
        scrollTo(40, 15);
        const auto before = onScreen();
        for (const int above : {39, 38}) {
            if (QQuickItem *found = item(above))
                found->setProperty("extra", 173);
        }
        m_rows->resize(37, 4000);
        frame();
        expectUnmoved(before);
        m_rows->resize(39, 90);
        frame();
        expectUnmoved(before);
    }

    void aRowInsideThatGrowsLeavesTheTopOne()
    {
        scrollTo(40, 15);
        const double top = topRow();
        const double y = yOf(top);
        item(m_anchor->firstRow() + 1)->setProperty("extra", 90);
        frame();
        QVERIFY(std::abs(yOf(top) - y) <= 1);
        item(m_anchor->firstRow())->setProperty("extra", 60);
        frame();
        QVERIFY(std::abs(yOf(top) - y) <= 1);
    }

    void anotherWidthLeavesTheTopRow()
    {
        scrollTo(70, 21);
        const double top = topRow();
        const double y = yOf(top);
        for (const int width : {500, 333, 360, 900, 400}) {
            m_window->resize(width, 600);
            qobject_cast<QQuickItem *>(m_page.get())->setWidth(width);
            frame();
            frame();
            QVERIFY2(std::abs(yOf(top) - y) <= 1, qPrintable(QString::number(width)));
        }
    }

    void tellsWhatIsReadOnlyWhenThePersonMoves()
    {
        scrollTo(40, 15);
        QSignalSpy reading(m_anchor, &ReadingAnchor::reading);
        m_rows->insert(0, 12);
        frame();
        QCOMPARE(reading.size(), 0);
        m_view->setProperty("contentY", contentY() + 8);
        frame();
        QVERIFY(reading.size() >= 1);
        QCOMPARE(reading.last().at(0).toDouble(), topRow());
        QVERIFY(std::abs(reading.last().at(1).toDouble() - 23) <= 1);
    }

    void aHeadStaysWhileNobodyScrolls()
    {
        m_anchor->setProperty("keepsHead", true);
        scrollTo(0, 0);
        m_view->setProperty("contentY", m_view->property("originY"));
        frame();
        m_rows->insert(0, 8);
        m_rows->resize(3, 3000);
        frame();
        QVERIFY(std::abs(contentY() - m_view->property("originY").toDouble()) <= 1);
        m_view->setProperty("contentY", contentY() + 300);
        frame();
        const auto before = onScreen();
        m_rows->insert(0, 8);
        frame();
        expectUnmoved(before);
    }

    void aHeadThatGrowsStaysAtItsBeginning()
    {
        m_anchor->setProperty("keepsHead", true);
        m_view->setProperty("contentY", m_view->property("originY"));
        frame();
        m_view->parentItem()->setProperty("head", 72);
        frame();
        m_view->parentItem()->setProperty("head", 500);
        frame();
        QVERIFY(std::abs(contentY() - m_view->property("originY").toDouble()) <= 1);
    }

    void insertionsDuringAFlickMoveOnlyAsTheFlickDoes()
    {
        scrollTo(60, 0);
        const double top = topRow();
        double last = yOf(top);
        QMetaObject::invokeMethod(m_view, "flick", Q_ARG(double, 0), Q_ARG(double, -600));
        for (int i = 0; i < 12; ++i) {
            if (i % 4 == 1)
                m_rows->insert(0, 6);
            frame();
            const double now = yOf(top);
            if (now > 1e8)
                break; // scrolled out and recycled
            QVERIFY2(now <= last + 1 && last - now < 90, qPrintable(QStringLiteral("%1 → %2").arg(last).arg(now)));
            last = now;
        }
    }
};

QTEST_MAIN(ReadingAnchorTest)
#include "readinganchortest.moc"
