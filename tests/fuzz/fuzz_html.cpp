// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML to Body: whatever comes, the promises of core/html hold.
#include "core/html/address.h"
#include "core/html/parse.h"
#include "core/html/write.h"
#include "tests/core/html/readers.h"

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

void require(bool isTrue, const char *promise, const QString &text)
{
    if (isTrue)
        return;
    qWarning("broken: %s\n%s", promise, qPrintable(text));
    std::abort();
}

void check(const model::Body &body, const html::Context &context, const QString &text)
{
    qsizetype parts = body.blocks.size();
    for (const model::Block &block : body.blocks) {
        parts += block.spans.size();
        require(block.quoteDepth <= 6 && block.listDepth <= 6, "depths are bounded", text);
        for (const model::Span &span : block.spans) {
            const bool isLink = span.kind == model::Span::Kind::Link || span.kind == model::Span::Kind::Mention;
            require(!isLink || (!span.target.isEmpty() && html::allowedAddress(span.target) == span.target), "addresses are allowed ones", text);
            require(!span.text.contains(QChar::Null) && !span.text.contains(QChar(0x202e)), "text is tame", text);
        }
    }
    require(parts <= 2000, "the number of parts is bounded", text);
    require(html::parse(html::toHtml(body), context) == body, "what is written reads back the same", text + u"\n---\n" + html::toHtml(body));
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const html::Context contexts[] = {
        {},
        {.emojis = {u"cat"_s, u"a"_s},
         .mentions = {{.serverId = {}, .handle = u"a@x.example"_s, .username = u"a"_s, .url = u"https://x.example/@a"_s}},
         .tags = {u"cats"_s},
         .hasMedia = true},
    };
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const html::Context &context : contexts) {
        check(html::parse(text, context), context, text);
        check(html::parsePlain(text, context), context, text);
        if (const auto body = tests::bodyOfSimpleHtml(text, context))
            require(*body == tests::bodyOfTree(text, context), "both readers agree", text);
    }
    return 0;
}
