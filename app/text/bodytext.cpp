// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/bodytext.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTextNode>

namespace foyer::app {

namespace {

QImage roundedBox(const BodyLayout::Box &box, double pixelRatio)
{
    QImage image((box.rect.size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.color);
    painter.drawRoundedRect(image.rect(), box.radius * pixelRatio, box.radius * pixelRatio);
    return image;
}

QSGNode *boxNode(QQuickWindow &window, const BodyLayout::Box &box)
{
    if (box.radius > 0 && !box.rect.isEmpty()) {
        // The scene graph has no rounded rectangle that is drawn without a shader.
        QSGImageNode *picture = window.createImageNode();
        picture->setOwnsTexture(true);
        picture->setTexture(window.createTextureFromImage(roundedBox(box, window.effectiveDevicePixelRatio()), QQuickWindow::TextureHasAlphaChannel));
        picture->setRect(box.rect);
        return picture;
    }
    QSGRectangleNode *rectangle = window.createRectangleNode();
    rectangle->setRect(box.rect);
    rectangle->setColor(box.color);
    return rectangle;
}

}

// Remembers the nodes of the pictures, in the order of the layout's; null = not here yet.
class BodyNode : public QSGNode
{
public:
    QList<QSGImageNode *> pictures;
};

BodyText::BodyText(QQuickItem *parent)
    : QQuickItem(parent)
    , m_playing(this, [this](qint64 elapsedMs) {
        int next = -1;
        for (const FilmStrip &strip : std::as_const(m_strips)) {
            if (const int own = strip.msUntilNext(elapsedMs); own >= 0)
                next = next < 0 ? own : std::min(next, own);
        }
        return next;
    })
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    connect(this, &BodyText::styleChanged, this, &BodyText::relayout);
    connect(&m_pictures, &InlinePictures::arrived, this, &BodyText::takePictures);
    connect(&m_playing, &Playing::frame, this, &QQuickItem::update);
}

void BodyText::repaint()
{
    m_stale = true;
    update();
}

void BodyText::takePictures()
{
    m_strips.clear();
    for (const BodyLayout::Picture &picture : m_layout.pictures()) {
        const FilmStrip strip = FilmStrip::of(m_pictures.image(picture.source));
        if (strip.moves()) {
            m_strips.insert(picture.source, strip);
        }
    }
    m_playing.setMoving(!m_strips.isEmpty());
    repaint();
}

void BodyText::setBlocks(const QList<BlockView> &blocks)
{
    if (m_blocks != blocks) {
        m_blocks = blocks;
        relayout();
        Q_EMIT blocksChanged();
    }
}

QString BodyText::markup() const
{
    return m_blocks.isEmpty() ? QString() : m_blocks.first().markup;
}

void BodyText::setMarkup(const QString &markup)
{
    BlockView block;
    block.kind = QStringLiteral("paragraph");
    block.markup = markup;
    block.rightToLeft = InlineMarkup::parse(markup).text.isRightToLeft();
    setBlocks(markup.isEmpty() ? QList<BlockView>() : QList<BlockView>{block});
}

QVariantList BodyText::links() const
{
    QVariantList links;
    for (const BodyLayout::Link &link : m_layout.links()) {
        links.append(QVariantMap{
            {QStringLiteral("address"), link.address},
            {QStringLiteral("text"), link.text},
            {QStringLiteral("rect"), link.rect},
        });
    }
    return links;
}

void BodyText::componentComplete()
{
    QQuickItem::componentComplete();
    relayout();
}

void BodyText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width()) {
        relayout();
    }
}

void BodyText::relayout()
{
    if (!isComponentComplete() || width() <= 0) {
        return;
    }
    QFont font = QGuiApplication::font();
    font.setPixelSize(m_pixelSize);
    m_layout.lay(m_blocks,
                 {.font = font,
                  .link = m_linkColor,
                  .ground = m_groundColor,
                  .bar = m_barColor,
                  .leading = m_leading,
                  .underlineLinks = m_underlineLinks,
                  .windowRightToLeft = QGuiApplication::isRightToLeft(),
                  .maximumLines = m_maximumLines},
                 width());
    QSet<QString> sources;
    int largest = 0;
    for (const BodyLayout::Picture &picture : m_layout.pictures()) {
        sources.insert(picture.source);
        largest = std::max(largest, int(picture.rect.height()));
    }
    m_pictures.want(sources, qRound(largest * (window() ? window()->effectiveDevicePixelRatio() : 1.0)));
    setImplicitSize(m_layout.naturalWidth(), m_layout.height());
    Q_EMIT laidOut();
    takePictures();
}

QSGNode *BodyText::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *root = static_cast<BodyNode *>(old);
    const bool stale = std::exchange(m_stale, false);
    if (!root || stale) {
        delete root;
        root = new BodyNode;
        addText(*root);
        addPictures(*root);
    }
    for (qsizetype i = 0; i < root->pictures.size(); ++i) {
        const FilmStrip strip = m_strips.value(m_layout.pictures()[i].source);
        if (root->pictures[i] && strip.moves()) {
            root->pictures[i]->setSourceRect(strip.frame(strip.frameAt(m_playing.elapsed())));
        }
    }
    return root;
}

void BodyText::addText(QSGNode &root)
{
    for (const BodyLayout::Box &box : m_layout.boxes()) {
        root.appendChildNode(boxNode(*window(), box));
    }
    QSGTextNode *text = window()->createTextNode();
    text->setColor(m_color);
    text->setRenderType(QSGTextNode::RenderType(QQuickWindow::textRenderType()));
    const int shownLines = m_maximumLines;
    for (const BodyLayout::Piece &piece : m_layout.pieces()) {
        int lines = piece.layout->lineCount();
        // The line that was begun and not wanted lies far above (see BodyLayout::layLines).
        if (shownLines > 0 && lines > 0 && piece.layout->lineAt(lines - 1).y() < 0) {
            --lines;
        }
        text->addTextLayout(piece.position, piece.layout.get(), -1, -1, 0, lines);
    }
    root.appendChildNode(text);
}

void BodyText::addPictures(BodyNode &root)
{
    for (const BodyLayout::Picture &picture : m_layout.pictures()) {
        const FilmStrip strip = FilmStrip::of(m_pictures.image(picture.source));
        if (strip.image.isNull()) {
            root.pictures.append(nullptr);
            continue;
        }
        QSGImageNode *node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setTexture(window()->createTextureFromImage(strip.image, QQuickWindow::TextureHasAlphaChannel));
        const QSizeF size = QSizeF(strip.frameSize()).scaled(picture.rect.size(), Qt::KeepAspectRatio);
        node->setRect(QRectF(picture.rect.center() - QPointF(size.width() / 2, size.height() / 2), size));
        node->setSourceRect(strip.frame(0));
        node->setFiltering(QSGTexture::Linear);
        root.appendChildNode(node);
        root.pictures.append(node);
    }
}

void BodyText::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = m_layout.linkAt(event->position());
    event->setAccepted(!m_pressedLink.isEmpty());
}

void BodyText::mouseReleaseEvent(QMouseEvent *event)
{
    const QString link = std::exchange(m_pressedLink, {});
    if (!link.isEmpty() && link == m_layout.linkAt(event->position())) {
        if (event->button() == Qt::RightButton) {
            Q_EMIT linkMenuRequested(link);
        } else {
            Q_EMIT linkActivated(link);
        }
    }
}

void BodyText::hoverEnterEvent(QHoverEvent *event)
{
    m_playing.replay();
    event->ignore();
}

void BodyText::hoverMoveEvent(QHoverEvent *event)
{
    setHoveredLink(m_layout.linkAt(event->position()));
    event->ignore();
}

void BodyText::hoverLeaveEvent(QHoverEvent *event)
{
    setHoveredLink({});
    event->ignore();
}

void BodyText::setHoveredLink(const QString &link)
{
    if (m_hoveredLink == link) {
        return;
    }
    m_hoveredLink = link;
    if (link.isEmpty()) {
        unsetCursor();
    } else {
        setCursor(Qt::PointingHandCursor);
    }
    Q_EMIT hoveredLinkChanged();
}

}
