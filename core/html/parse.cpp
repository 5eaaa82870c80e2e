// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/parse.h"

#include "core/html/address.h"
#include "core/html/bodybuilder.h"
#include "core/html/simplehtml.h"
#include "core/html/treehtml.h"

namespace foyer::html {

namespace {

// The longest articles of blogs are a fifth of this.
constexpr qsizetype maxInput = 512 * 1024;

QStringView bounded(QStringView text)
{
    if (text.size() <= maxInput)
        return text;
    return text.first(text[maxInput - 1].isHighSurrogate() ? maxInput - 1 : maxInput);
}

// Keeps the text of tagless HTML, whose entities are decoded.
class TextKeeper : public Listener
{
public:
    void open(const ElementKind &, const Attributes &) override {}
    void text(QStringView text) override { m_text += text; }
    void close() override {}
    bool isFull() const override { return false; }
    const QString &words() const { return m_text; }

private:
    QString m_text;
};

template<class L, class... Arguments>
void read(QStringView html, std::optional<L> &listener, Arguments &...arguments)
{
    listener.emplace(arguments...);
    if (readSimpleHtml(html, *listener))
        return;
    listener.emplace(arguments...);
    readHtml(html, *listener);
}

void addLine(BodyBuilder &builder, QStringView line)
{
    qsizetype done = 0;
    for (FoundAddress found = findAddress(line, 0); found.start >= 0; found = findAddress(line, done)) {
        builder.text(line.sliced(done, found.start - done));
        builder.link(line.sliced(found.start, found.length));
        done = found.start + found.length;
    }
    builder.text(line.sliced(done));
}

}

model::Body parse(QStringView html, const Context &context)
{
    html = bounded(html);
    if (!html.contains(u'<')) {
        if (!html.contains(u'&'))
            return parsePlain(html, context);
        std::optional<TextKeeper> keeper;
        read(html, keeper);
        return parsePlain(keeper->words(), context);
    }
    std::optional<BodyBuilder> builder;
    read(html, builder, context);
    return builder->finish();
}

model::Body parsePlain(QStringView text, const Context &context)
{
    BodyBuilder builder(context);
    for (QStringView line : bounded(text).tokenize(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty()) {
            builder.endBlock();
            continue;
        }
        builder.lineBreak();
        addLine(builder, line);
    }
    return builder.finish();
}

}
