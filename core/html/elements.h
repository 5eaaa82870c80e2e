// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ElementKind: what an HTML element means to us, and how it may nest; Attributes: the few attributes that we read. Values; any thread.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVarLengthArray>

namespace foyer::html {

enum class Meaning : quint8 {
    Inline, // its children count, nothing else: span, font, and every element that we do not know
    Block,  // parts blocks: p, div, figure, dd…
    Break,
    Rule,
    Link,
    Styled, // style bits in ElementKind::detail
    Code,   // inline code; inside of Preformatted it may name the language
    Preformatted,
    Heading, // its level in ElementKind::detail
    Quote,
    OrderedList,
    BulletList,
    Item,
    Image,
    Embed, // video, audio, iframe…: a link to what they would show
    Source,
    RubyText,
    Row,
    Cell,
    Math,
    MathPart,   // which one in ElementKind::detail (see mathreader.h)
    Annotation, // the LaTeX of a formula
    Dropped,    // with all its content
};

// How the element may stand in HTML whose tree needs no HTML5 parser (see simplehtml.h).
enum class Nesting : quint8 {
    Complex,   // leave it to the real parser
    Phrase,    // may hold phrases
    Anchor,    // a phrase that may not hold another of its kind
    Void,      // a phrase without an end tag
    Line,      // a block that holds phrases only
    VoidLine,  // a block without an end tag
    Container, // holds blocks
    List,
    Item,
};

struct ElementKind {
    QLatin1StringView name;
    Meaning meaning = Meaning::Inline;
    Nesting nesting = Nesting::Complex;
    quint8 detail = 0;
};

// By its name in lower case. An unknown name gives an Inline kind with Complex nesting.
const ElementKind &elementKind(QLatin1StringView name);

struct Attributes {
    enum Name : quint8 { Href, Class, Rel, Alt, Title, Src, Data, Start, Value, Encoding, Display, Unread };

    static Name nameOf(QLatin1StringView name); // Unread for what we do not read
    void add(Name name, QString value);         // the first of equal names wins, as in HTML
    QStringView operator[](Name name) const;    // empty where absent
    bool hasClass(QLatin1StringView word) const { return hasWord(Class, word); }
    bool hasWord(Name name, QLatin1StringView word) const; // among words parted by white space

private:
    struct Attribute {
        Name name;
        QString value;
    };
    QVarLengthArray<Attribute, 4> m_attributes;
};

}
