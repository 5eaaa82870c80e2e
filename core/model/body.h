// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Body: a sanitised text as a flat list of blocks of spans. Made once, at write time, by core/html; nothing in it is markup.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace foyer::model {

struct Span {
    enum class Kind : quint8 {
        Text,
        Link,    // text = what is shown; target = http(s) or other allowed address
        Mention, // text = "@alice" as written; target = the person's address
        Hashtag, // text = "#Cats" as written; target = the tag without '#'
        Emoji,   // text = ":blobcat:"; target = "blobcat"; only where the emoji is known
        Break,   // a line break; no text
    };
    enum Style : quint8 { Plain = 0, Bold = 1, Italic = 2, Strike = 4, Code = 8, Underline = 16, Superscript = 32, Subscript = 64 };

    Kind kind = Kind::Text;
    quint8 style = Plain; // Style values or-ed
    QString text;
    QString target;

    bool operator==(const Span &) const = default;
};

struct Block {
    enum class Kind : quint8 { Paragraph, Heading, ListItem, Code, Rule };

    Kind kind = Kind::Paragraph;
    quint8 quoteDepth = 0; // 0 = not quoted; at most 6
    quint8 listDepth = 0;  // 1 = outermost list; for a ListItem and what continues it; at most 6
    int number = 0;        // ListItem: its number in an ordered list, 0 = bullet; Heading: its level 1…6
    QString language;      // Code: as the author named it, may be empty
    QList<Span> spans;     // Code: Text spans with '\n' in them

    bool operator==(const Block &) const = default;
};

struct Body {
    QList<Block> blocks;
    QStringList tagBar; // the tags, without '#', of a last line that held nothing but hashtags; that line is not in blocks

    bool isEmpty() const { return blocks.isEmpty() && tagBar.isEmpty(); }
    bool operator==(const Body &) const = default;
};

// The words alone, blocks parted by '\n': for search, notifications and spoken sentences. Ends with the tag bar as "#a #b".
QString plainText(const Body &body);

}
