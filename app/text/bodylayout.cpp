// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/bodylayout.h"

#include "app/text/raisedruns.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <algorithm>
#include <limits>

namespace foyer::app {
namespace {

// In em of the body's font.
constexpr double quoteIndent = 1.0;
constexpr double listIndent = 1.55;
constexpr double betweenParagraphs = 0.62;
constexpr double betweenItems = 0.25;
constexpr double codePadding = 0.7;

double em(const BodyStyle &style)
{
    return style.font.pixelSize();
}

QFont blockFont(const BlockView &block, const BodyStyle &style)
{
    QFont font = style.font;
    if (block.kind == u"heading") {
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(qRound(em(style) * (block.level <= 1 ? 1.25 : block.level == 2 ? 1.15 : 1.05)));
    } else if (block.kind == u"code") {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(qRound(em(style) * 0.9));
    }
    return font;
}

QTextCharFormat runFormat(const InlineRun &run, const BodyStyle &style)
{
    QTextCharFormat format;
    if (run.bold) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (run.italic) {
        format.setFontItalic(true);
    }
    format.setFontStrikeOut(run.strike);
    format.setFontUnderline(run.underline || (style.underlineLinks && !run.link.isEmpty()));
    format.setFontOverline(run.overline);
    if (run.code) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setProperty(QTextFormat::FontPixelSize, qRound(em(style) * 0.92));
        format.setBackground(style.ground);
    }
    if (!run.link.isEmpty()) {
        format.setForeground(style.link);
    }
    if (run.mark.isValid()) {
        QColor ground = run.mark;
        ground.setAlphaF(0.22f);
        format.setBackground(ground);
    }
    return format;
}

// What is raised or lowered keeps its room, and is drawn apart.
QList<QTextLayout::FormatRange> withRoomForRaised(QList<QTextLayout::FormatRange> ranges, const QList<InlineRun> &runs)
{
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs[i].level != 0) {
            ranges[i].format.setForeground(Qt::transparent);
            ranges[i].format.setFontUnderline(false);
            ranges[i].format.setFontStrikeOut(false);
        }
    }
    return ranges;
}

QList<QTextLayout::FormatRange> formats(const InlineMarkup &inlined, const BodyStyle &style, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const InlineRun &run : inlined.runs) {
        ranges.append({.start = run.start, .length = run.length, .format = runFormat(run, style)});
        if (run.level != 0) {
            ranges.last().format.setProperty(QTextFormat::FontPixelSize, raisedPixelSize(font.pixelSize()));
            ranges.last().format.setFontOverline(false); // it would be on a line of its own
        }
    }
    const double blank = QFontMetricsF(font).horizontalAdvance(InlineMarkup::placeHolder);
    for (const InlinePicture &picture : inlined.pictures) {
        // The place holder is made as wide as its picture; a text layout without a document has no objects of its own.
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(picture.size - blank + 2);
        ranges.append({.start = picture.position, .length = 1, .format = format});
    }
    return ranges;
}

// Where the words of a run stand; empty where they are on none of the lines that are shown.
QRectF runRect(const QTextLayout &layout, const InlineRun &run)
{
    QRectF rect;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(run.start, line.textStart());
        const int to = std::min(run.start + run.length, line.textStart() + line.textLength());
        if (line.y() < 0 || from >= to)
            continue;
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        rect |= QRectF(std::min(one, other), line.y(), std::abs(other - one), line.height());
    }
    return rect;
}

QTextOption textOption(bool rightToLeft)
{
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

double widestLine(const QTextLayout &layout)
{
    double width = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    }
    return width;
}

// Words in which a raised number is still another than one in the line.
QString plainWords(const InlineMarkup &inlined)
{
    QString words;
    int done = 0;
    for (const InlineRun &run : inlined.runs) {
        const QStringView text = QStringView(inlined.text).sliced(run.start, run.length);
        const bool isWord = text.size() > 1 && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); }); // "1er", "2nd"
        if (run.level == 0 || isWord) {
            continue;
        }
        words += QStringView(inlined.text).sliced(done, run.start - done);
        words += run.level > 0 ? u'^' : u'_';
        words += text.size() > 1 ? u'(' + text + u')' : text.toString();
        done = run.start + run.length;
    }
    return words + QStringView(inlined.text).sliced(done);
}

double gapBetween(const BlockView *above, const BlockView &below, const BodyStyle &style)
{
    if (!above) {
        return 0;
    }
    const bool sameList = above->listDepth > 0 && below.listDepth > 0;
    return em(style) * (sameList ? betweenItems : betweenParagraphs);
}

}

// Where a block's words may stand.
struct BodyLayout::Column {
    double left = 0;
    double width = 0;
    bool rightToLeft = false;
};

void BodyLayout::lay(const QList<BlockView> &blocks, const BodyStyle &style, double width)
{
    m_pieces.clear();
    m_pictures.clear();
    m_boxes.clear();
    m_height = 0;
    m_naturalWidth = 0;
    m_truncated = false;
    m_linesLeft = style.maximumLines > 0 ? style.maximumLines : std::numeric_limits<int>::max();
    const BlockView *above = nullptr;
    for (const BlockView &block : blocks) {
        if (m_linesLeft <= 0) {
            m_truncated = true;
            break;
        }
        const double gap = gapBetween(above, block, style);
        m_height += gap;
        layBlock(block, style, width);
        addBars(block, above ? above->quoteDepth : 0, gap, style, width);
        above = &block;
    }
    m_height = std::ceil(m_height);
}

void BodyLayout::layBlock(const BlockView &block, const BodyStyle &style, double width)
{
    const double indent = em(style) * (block.quoteDepth * quoteIndent + block.listDepth * listIndent);
    const double top = m_height;
    if (block.kind == u"rule") {
        const double line = em(style) * 0.5;
        m_boxes.append({.rect = {indent, top + line, std::max(0.0, width - indent), 1}, .color = style.bar});
        m_height += 2 * line;
        m_lastBlockHeight = 2 * line;
        return;
    }
    const bool code = block.kind == u"code";
    const bool formula = block.kind == u"formula";
    // Code and formulas read from left to right in every language; but a formula stands where the words around it do.
    const bool rightToLeft = !code && (block.rightToLeft || (block.markup.isEmpty() && style.windowRightToLeft));
    const double padding = code ? em(style) * codePadding : 0;
    Column column{.left = (rightToLeft ? 0 : indent) + padding, .width = std::max(24.0, width - indent - 2 * padding), .rightToLeft = rightToLeft};

    const InlineMarkup inlined = code ? InlineMarkup::plain(block.markup) : InlineMarkup::parse(block.markup);
    const QFont font = blockFont(block, style);
    Piece piece;
    piece.layout = std::make_unique<QTextLayout>(inlined.text, font);
    const QList<QTextLayout::FormatRange> ranges = formats(inlined, style, font);
    piece.layout->setFormats(withRoomForRaised(ranges, inlined.runs));
    piece.layout->setTextOption(textOption(rightToLeft && !formula));
    piece.layout->setCacheEnabled(true);
    piece.position = QPointF(column.left, top + padding);
    for (const InlineRun &run : inlined.runs) {
        if (!run.link.isEmpty()) {
            piece.links.append(run);
        }
    }
    const double height = layLines(*piece.layout, style, column.width) + 2 * padding;
    if (formula) {
        piece.position.rx() += std::max(0.0, (column.width - widestLine(*piece.layout)) / 2); // in the middle, its lines under each other
    }
    m_naturalWidth = std::max(m_naturalWidth, column.left + piece.layout->maximumWidth());
    if (block.kind == u"item") {
        addBullet(block, style, column);
    }
    if (code) {
        m_boxes.append({.rect = {rightToLeft ? 0 : indent, top, width - indent, height}, .color = style.ground, .radius = 8});
    }
    addPictures(inlined, piece);
    for (RaisedRun &raised : raisedRuns(*piece.layout, inlined.runs, ranges)) {
        m_pieces.push_back({.layout = std::move(raised.layout), .position = piece.position + raised.position});
    }
    m_pieces.push_back(std::move(piece));
    m_height += height;
    m_lastBlockHeight = height;
}

// A bar goes on without a break from one quoted block to the next.
void BodyLayout::addBars(const BlockView &block, int depthAbove, double gapAbove, const BodyStyle &style, double width)
{
    for (int depth = 0; depth < block.quoteDepth; ++depth) {
        const double x = em(style) * depth * quoteIndent;
        const double height = m_lastBlockHeight + (depth < depthAbove ? gapAbove : 0);
        m_boxes.append({.rect = {block.rightToLeft ? width - x - 3 : x, m_height - height, 3, height}, .color = style.bar});
    }
}

double BodyLayout::layLines(QTextLayout &layout, const BodyStyle &style, double width)
{
    double y = 0;
    layout.beginLayout();
    while (m_linesLeft > 0) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            layout.endLayout();
            return y;
        }
        line.setLineWidth(width);
        const double extra = line.height() * (style.leading - 1);
        line.setPosition(QPointF(0, y + extra / 2));
        y += line.height() + extra;
        --m_linesLeft;
    }
    // Out of lines: is there more to come?
    QTextLine more = layout.createLine();
    if (more.isValid()) {
        m_truncated = true;
        more.setLineWidth(std::numeric_limits<short>::max());
        more.setPosition(QPointF(0, -1e6)); // a line that was begun cannot be taken back
    }
    layout.endLayout();
    return y;
}

void BodyLayout::addBullet(const BlockView &block, const BodyStyle &style, const Column &column)
{
    Piece bullet;
    bullet.layout = std::make_unique<QTextLayout>(block.bullet, style.font);
    bullet.layout->beginLayout();
    QTextLine line = bullet.layout->createLine();
    line.setLineWidth(em(style) * 6);
    const double extra = line.height() * (style.leading - 1);
    line.setPosition(QPointF(0, extra / 2));
    bullet.layout->endLayout();
    const double gap = em(style) * 0.45;
    const double x = column.rightToLeft ? column.left + column.width + gap : std::max(0.0, column.left - gap - line.naturalTextWidth());
    bullet.position = QPointF(x, m_height);
    m_pieces.push_back(std::move(bullet));
}

void BodyLayout::addPictures(const InlineMarkup &inlined, const Piece &piece)
{
    for (const InlinePicture &picture : inlined.pictures) {
        const QTextLine line = piece.layout->lineForTextPosition(picture.position);
        if (!line.isValid() || line.y() < 0) {
            continue;
        }
        const double one = line.cursorToX(picture.position);
        const double other = line.cursorToX(picture.position + 1);
        const double x = std::min(one, other) + (std::abs(other - one) - picture.size) / 2;
        const double y = line.y() + (line.height() - picture.size) / 2;
        m_pictures.append({.source = picture.source,
                           .rect = QRectF(std::round(piece.position.x() + x), std::round(piece.position.y() + y), picture.size, picture.size)});
    }
}

QString BodyLayout::linkAt(const QPointF &point) const
{
    for (const Piece &piece : m_pieces) {
        const QPointF inside = point - piece.position;
        for (int i = 0; i < piece.layout->lineCount() && !piece.links.isEmpty(); ++i) {
            const QTextLine line = piece.layout->lineAt(i);
            if (!line.naturalTextRect().contains(inside)) {
                continue;
            }
            const int position = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
            for (const InlineRun &link : piece.links) {
                if (position >= link.start && position < link.start + link.length) {
                    return link.link;
                }
            }
        }
    }
    return {};
}

QList<BodyLayout::Link> BodyLayout::links() const
{
    QList<Link> links;
    for (const Piece &piece : m_pieces) {
        int end = -1; // of the run before: bold words within a link part it into runs
        for (const InlineRun &run : piece.links) {
            const QRectF rect = runRect(*piece.layout, run).translated(piece.position);
            if (rect.isEmpty())
                continue;
            const QString text = piece.layout->text().mid(run.start, run.length).remove(InlineMarkup::breakBehind).simplified();
            if (run.start == end && links.last().address == run.link) {
                links.last().text += text;
                links.last().rect |= rect;
            } else {
                links.append({.address = run.link, .text = text, .rect = rect});
            }
            end = run.start + run.length;
        }
    }
    return links;
}

QString BodyLayout::plainText(const QList<BlockView> &blocks)
{
    QStringList lines;
    for (const BlockView &block : blocks) {
        QString text = block.kind == u"code" ? block.markup : plainWords(InlineMarkup::parse(block.markup));
        text.removeIf([](QChar c) { return c == InlineMarkup::breakBehind || QStringView(u"\u2060\u2066\u2069").contains(c); });
        lines.append(text.replace(QChar(QChar::LineSeparator), u'\n'));
    }
    return lines.join(u'\n');
}

}
