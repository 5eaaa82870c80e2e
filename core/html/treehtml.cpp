// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/treehtml.h"

#include <gumbo.h>
#include <memory_resource>
#include <vector>

namespace foyer::html {

namespace {

// The parser looks through all open elements at each tag, so its time is tags × depth; as many start tags and as many end
// tags as this cost half a second at worst. Regular HTML, however long, does not come here.
constexpr int maxTags = 8000;
// A crafted text makes the parser copy thousands of open elements at each tag. Honest HTML needs 14 bytes a byte.
constexpr std::size_t maxMemory = 32 * 1024 * 1024;

// The parser's memory: freed all at once, so that no tree is too deep for it, and the parse ends where it is too much.
struct Arena {
    std::byte first[16 * 1024];
    std::pmr::monotonic_buffer_resource memory{first, sizeof first};
    std::size_t used = 0;
    GumboOptions options = kGumboDefaultOptions;

    Arena()
    {
        options.allocator = [](void *arena, std::size_t size) { return static_cast<Arena *>(arena)->allocate(size); };
        options.deallocator = [](void *, void *) {};
        options.userdata = this;
        options.max_errors = 0;
        options.fragment_context = GUMBO_TAG_DIV;
    }
    Arena(const Arena &) = delete;

    void *allocate(std::size_t size)
    {
        used += size;
        // gumbo looks at this after each token; the copying follows from misnested tags, which are errors.
        if (used > maxMemory)
            options.stop_on_first_error = true;
        return memory.allocate(size);
    }
};

QStringView withinTags(QStringView html)
{
    int starts = 0;
    int ends = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QChar next = at + 1 < html.size() ? html[at + 1] : QChar();
        if ((next.isLetter() && ++starts > maxTags) || (next == u'/' && ++ends > maxTags))
            return html.first(at);
    }
    return html;
}

// gumbo makes U+FFFD of controls, where nothing at all is better.
bool isShownAsQuestion(QChar character)
{
    const char16_t c = character.unicode();
    return (c < 0x20 && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f') || (c >= 0x7f && c < 0xa0) || (c >= 0xfdd0 && c < 0xfdf0)
        || c >= 0xfffe;
}

const ElementKind &kindOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return elementKind(QLatin1StringView(gumbo_normalized_tagname(element.tag)));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return elementKind(QLatin1StringView(name.data, static_cast<qsizetype>(name.length)));
}

Attributes attributesOf(const GumboElement &element)
{
    Attributes attributes;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const Attributes::Name name = Attributes::nameOf(QLatin1StringView(attribute->name));
        if (name != Attributes::Unread && attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_NONE)
            attributes.add(name, QString::fromUtf8(attribute->value));
    }
    return attributes;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

// Walks without recursion: a tree can be thousands of elements deep.
void tell(const GumboNode *root, Listener &listener)
{
    struct Step {
        const GumboVector *children;
        unsigned next;
    };
    std::vector<Step> path{{&root->v.element.children, 0}};
    while (!path.empty() && !listener.isFull()) {
        Step &step = path.back();
        if (step.next == step.children->length) {
            path.pop_back();
            if (!path.empty())
                listener.close();
            continue;
        }
        const auto *node = static_cast<const GumboNode *>(step.children->data[step.next++]);
        if (node->type == GUMBO_NODE_ELEMENT) {
            listener.open(kindOf(node->v.element), attributesOf(node->v.element));
            path.push_back({&node->v.element.children, 0});
        } else if (isText(node)) {
            listener.text(QString::fromUtf8(node->v.text.text));
        }
    }
}

}

void readHtml(QStringView html, Listener &listener)
{
    QString clean = withinTags(html).toString();
    clean.removeIf(isShownAsQuestion);
    const QByteArray bytes = clean.toUtf8();
    Arena arena;
    const GumboOutput *output = gumbo_parse_with_options(&arena.options, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    tell(output->root, listener);
}

}
