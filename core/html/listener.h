// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Listener: hears the elements and texts of an HTML document in order, from either reader (simplehtml.h, treehtml.h).
#pragma once

#include "core/html/elements.h"

#include <QStringView>

namespace foyer::html {

class Listener
{
public:
    virtual ~Listener() = default;
    virtual void open(const ElementKind &kind, const Attributes &attributes) = 0;
    virtual void text(QStringView text) = 0;
    virtual void close() = 0;        // the element that was opened last; void elements are closed too
    virtual bool isFull() const = 0; // true: what follows would be dropped, so reading may end
};

}
