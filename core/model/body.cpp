// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/body.h"

namespace foyer::model {

QString plainText(const Body &body)
{
    QString text;
    for (const Block &block : body.blocks) {
        if (!text.isEmpty())
            text += u'\n';
        for (const Span &span : block.spans) {
            if (span.kind == Span::Kind::Break)
                text += u'\n';
            else
                text += span.text;
        }
    }
    if (!body.tagBar.isEmpty()) {
        if (!text.isEmpty())
            text += u'\n';
        text += u'#' + body.tagBar.join(u" #");
    }
    return text;
}

}
