// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BodyLayout: the blocks of a post as lines of glyphs at a width, with what is drawn beside them. Owned by a BodyText; main thread.
#pragma once

#include "app/presentation/postview.h"
#include "app/text/inlinemarkup.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>
#include <vector>

namespace foyer::app {

struct BodyStyle {
    QFont font;
    QColor link;
    QColor ground;        // behind code
    QColor bar;           // beside quotes, rules
    double leading = 1.0; // of the font's own line spacing
    bool underlineLinks = false;
    bool windowRightToLeft = false;
    int maximumLines = 0; // 0 = all
};

class BodyLayout
{
public:
    struct Piece { // a block, or its bullet
        std::unique_ptr<QTextLayout> layout;
        QPointF position;
        QList<InlineRun> links;
    };
    struct Picture {
        QString source;
        QRectF rect;
    };
    struct Box {
        QRectF rect;
        QColor color;
        double radius = 0;
    };

    struct Link {
        QString address;
        QString text;
        QRectF rect; // around all of its lines
    };

    void lay(const QList<BlockView> &blocks, const BodyStyle &style, double width);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const QList<Picture> &pictures() const { return m_pictures; }
    const QList<Box> &boxes() const { return m_boxes; }
    double height() const { return m_height; }
    double naturalWidth() const { return m_naturalWidth; }
    bool isTruncated() const { return m_truncated; }

    QString linkAt(const QPointF &point) const;
    QList<Link> links() const; // those in sight, in the order of reading
    static QString plainText(const QList<BlockView> &blocks);

private:
    struct Column;
    void layBlock(const BlockView &block, const BodyStyle &style, double width);
    void addBars(const BlockView &block, int depthAbove, double gapAbove, const BodyStyle &style, double width);
    void addBullet(const BlockView &block, const BodyStyle &style, const Column &column);
    void addPictures(const InlineMarkup &inlined, const Piece &piece);
    double layLines(QTextLayout &layout, const BodyStyle &style, double width);

    std::vector<Piece> m_pieces;
    QList<Picture> m_pictures;
    QList<Box> m_boxes;
    double m_height = 0;
    double m_naturalWidth = 0;
    double m_lastBlockHeight = 0;
    int m_linesLeft = 0;
    bool m_truncated = false;
};

}
