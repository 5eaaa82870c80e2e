// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MathReader: MathML that brings no LaTeX of its own, as LaTeX (MathML Core, chapter 3). Owned by a BodyBuilder; for one formula at a time.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace foyer::html {

// In ElementKind::detail. A row is whatever only holds others.
enum class MathPart : quint8 {
    Row,
    Identifier,
    Number,
    Sign,
    Words,
    Space,
    Unseen,
    Fraction,
    Root,
    NumberedRoot,
    Raised,
    Lowered,
    LoweredRaised,
    Table,
    TableRow,
    Cell,
};

class MathReader
{
public:
    void reset();
    void open(MathPart part);
    void text(QStringView text);
    void close();
    // Empty where there is nothing, or what there is makes no sense.
    QString take();

private:
    struct Node {
        MathPart part = MathPart::Row;
        QString words; // of a token
        QStringList children;
    };

    QString tex(const Node &node);

    std::vector<Node> m_open{1};
    bool m_failed = false;
};

}
