// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/raisedruns.h"

#include <algorithm>
#include <limits>

namespace foyer::app {
namespace {

// In em of the words beside them.
constexpr double size = 0.72;
constexpr double up = 0.38;
constexpr double down = 0.17;

RaisedRun raisedRun(const QTextLayout &block, const InlineRun &run, const QTextCharFormat &format, const QTextLine &line, int from, int to)
{
    RaisedRun raised{.layout = std::make_unique<QTextLayout>(block.text().sliced(from, to - from), block.font())};
    raised.layout->setFormats({{.start = 0, .length = to - from, .format = format}});
    raised.layout->beginLayout();
    QTextLine own = raised.layout->createLine();
    own.setLineWidth(std::numeric_limits<short>::max());
    raised.layout->endLayout();
    const double shift = block.font().pixelSize() * (run.level > 0 ? -up : down);
    const double x = std::min(line.cursorToX(from), line.cursorToX(to));
    raised.position = QPointF(x, line.y() + line.ascent() - own.ascent() + shift);
    return raised;
}

}

int raisedPixelSize(int pixelSize)
{
    return qRound(pixelSize * size);
}

std::vector<RaisedRun> raisedRuns(const QTextLayout &block, const QList<InlineRun> &runs, const QList<QTextLayout::FormatRange> &formats)
{
    std::vector<RaisedRun> raised;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const InlineRun &run = runs[i];
        if (run.level == 0)
            continue;
        int at = run.start;
        while (at < run.start + run.length) {
            const QTextLine line = block.lineForTextPosition(at);
            if (!line.isValid() || line.y() < 0)
                break;
            const int end = std::min(run.start + run.length, line.textStart() + line.textLength());
            if (end <= at)
                break;
            raised.push_back(raisedRun(block, run, formats[i].format, line, at, end));
            at = end;
        }
    }
    return raised;
}

}
