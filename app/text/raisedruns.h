// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// raisedruns: superscripts and subscripts. The scene graph's text node sets all words of a line on its base line; so these are laid out
// unseen within their line, for their room, and drawn again where they belong. Main thread.
#pragma once

#include "app/text/inlinemarkup.h"

#include <QTextLayout>
#include <memory>
#include <vector>

namespace foyer::app {

struct RaisedRun {
    std::unique_ptr<QTextLayout> layout;
    QPointF position; // within the block
};

// Of a block's font.
int raisedPixelSize(int pixelSize);
// The runs of a level, once the block's lines stand; `formats` are those that it was laid out with.
std::vector<RaisedRun> raisedRuns(const QTextLayout &block, const QList<InlineRun> &runs, const QList<QTextLayout::FormatRange> &formats);

}
