// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icon: one of Foyer's own line drawings, or several beside each other, in one colour. Owned by QML; drawn from an image, so that it
// needs no shader.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>

namespace foyer::app {

class Icon : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL) // files of resources/icons, without ".svg": "lock", "bot lock"
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL)
    // Arrows point the other way where the window reads from right to left.
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY changed FINAL)
public:
    explicit Icon(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    int size() const { return m_size; }
    void setSize(int size);
    bool mirror() const { return m_mirror; }
    void setMirror(bool mirror);

Q_SIGNALS:
    void changed();

protected:
    void componentComplete() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void change();
    void redraw();

    QString m_name;
    QColor m_color = Qt::black;
    QImage m_image;
    int m_size = 20;
    bool m_mirror = false;
    bool m_stale = false;
};

}
