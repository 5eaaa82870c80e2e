// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BodyText: draws the blocks of a post as one item: paragraphs, lists, quotes and code, custom emoji, links that can be clicked.
// One item instead of a Text for each block, since a timeline is mostly text. Owned by QML; main thread.
#pragma once

#include "app/text/bodylayout.h"
#include "app/text/filmstrip.h"
#include "app/text/inlinepictures.h"
#include "app/text/playing.h"

#include <QQuickItem>

namespace foyer::app {

class BodyNode;

class BodyText : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<foyer::app::BlockView> blocks READ blocks WRITE setBlocks NOTIFY blocksChanged FINAL)
    Q_PROPERTY(QString markup READ markup WRITE setMarkup NOTIFY blocksChanged FINAL) // one paragraph instead of blocks
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(int pixelSize MEMBER m_pixelSize NOTIFY styleChanged FINAL)
    Q_PROPERTY(double leading MEMBER m_leading NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool underlineLinks MEMBER m_underlineLinks NOTIFY styleChanged FINAL)
    Q_PROPERTY(int maximumLines MEMBER m_maximumLines NOTIFY styleChanged FINAL) // 0 = all
    Q_PROPERTY(bool truncated READ isTruncated NOTIFY laidOut FINAL)
    Q_PROPERTY(QString hoveredLink READ hoveredLink NOTIFY hoveredLinkChanged FINAL)
    // { address, text, rect }: what can be reached in it by keyboard, see qml/components/LinkStops.qml
    Q_PROPERTY(QVariantList links READ links NOTIFY laidOut FINAL)
    Q_PROPERTY(QString plainText READ plainText NOTIFY blocksChanged FINAL)
public:
    explicit BodyText(QQuickItem *parent = nullptr);

    const QList<BlockView> &blocks() const { return m_blocks; }
    void setBlocks(const QList<BlockView> &blocks);
    QString markup() const;
    void setMarkup(const QString &markup);
    bool isTruncated() const { return m_layout.isTruncated(); }
    QString hoveredLink() const { return m_hoveredLink; }
    QVariantList links() const;
    QString plainText() const { return BodyLayout::plainText(m_blocks); }

Q_SIGNALS:
    void blocksChanged();
    void styleChanged();
    void laidOut();
    void hoveredLinkChanged();
    void linkActivated(const QString &link);
    void linkMenuRequested(const QString &link);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    void relayout();
    void repaint();
    void takePictures();
    void addText(QSGNode &root);
    void addPictures(BodyNode &root);
    void setHoveredLink(const QString &link);

    QList<BlockView> m_blocks;
    BodyLayout m_layout;
    InlinePictures m_pictures{this};
    QHash<QString, FilmStrip> m_strips; // of the pictures that move
    Playing m_playing;
    bool m_stale = true; // more than the frames of moving pictures has changed
    QColor m_color = Qt::black, m_linkColor = Qt::blue, m_groundColor = Qt::lightGray, m_barColor = Qt::gray;
    double m_leading = 1.0;
    int m_pixelSize = 15;
    int m_maximumLines = 0;
    bool m_underlineLinks = false;
    QString m_hoveredLink;
    QString m_pressedLink;
};

}
