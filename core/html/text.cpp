// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/text.h"

#include "core/html/inlineflow.h"
#include "core/html/parse.h"

namespace foyer::html {

namespace {

// A content warning is as long as a post at most; a name of ten thousand characters is a bad joke.
constexpr qsizetype maxLine = 5000;

}

QString toPlainText(QStringView html)
{
    return model::plainText(parse(html));
}

QString tamed(QStringView text)
{
    QString out;
    out.reserve(text.size());
    Tamer tamer;
    tamer.append(text, out);
    return out;
}

QList<model::Span> emojiSpans(QStringView text, const QStringList &known)
{
    const Context context{.emojis = known};
    InlineFlow flow(context);
    flow.text(text.first(qMin(text.size(), maxLine)), model::Span::Plain);
    return flow.takeSpans();
}

}
