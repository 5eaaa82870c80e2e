// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compacttables.h"

namespace foyer::store::compact {

json::Node Codec<Span>::write(json::Builder &builder, const Span &in)
{
    if (in == Span{.text = in.text})
        return builder.string(in.text);
    if (in == Span{.kind = Span::Kind::Break})
        return builder.integer(0);
    const json::Node array = builder.array();
    json::Builder::append(array, builder.integer(static_cast<qint64>(in.kind)));
    json::Builder::append(array, builder.integer(in.style));
    json::Builder::append(array, builder.string(in.text));
    if (!in.target.isEmpty())
        json::Builder::append(array, builder.string(in.target));
    return array;
}

void Codec<Span>::read(json::Value value, Span &out)
{
    if (value.isString()) {
        out.text = value.string();
    } else if (value.isNumber()) {
        out.kind = Span::Kind::Break;
    } else {
        out.kind = static_cast<Span::Kind>(value[std::size_t(0)].integer());
        out.style = static_cast<quint8>(value[std::size_t(1)].integer());
        out.text = value[std::size_t(2)].string();
        out.target = value[std::size_t(3)].string();
    }
}

json::Node Codec<Block>::write(json::Builder &builder, const Block &in)
{
    const json::Node spans = compact::write(builder, in.spans);
    if (in == Block{.spans = in.spans})
        return spans;
    const json::Node object = builder.object();
    builder.set(object, "k", compact::write(builder, in.kind));
    const auto number = [&](const char *key, int value) {
        if (value != 0)
            builder.set(object, key, builder.integer(value));
    };
    number("q", in.quoteDepth);
    number("d", in.listDepth);
    number("n", in.number);
    if (!in.language.isEmpty())
        builder.set(object, "l", builder.string(in.language));
    builder.set(object, "s", spans);
    return object;
}

void Codec<Block>::read(json::Value value, Block &out)
{
    if (value.isArray()) {
        compact::read(value, out.spans);
        return;
    }
    compact::read(value["k"], out.kind);
    out.quoteDepth = static_cast<quint8>(value["q"].integer());
    out.listDepth = static_cast<quint8>(value["d"].integer());
    out.number = static_cast<int>(value["n"].integer());
    out.language = value["l"].string();
    compact::read(value["s"], out.spans);
}

}
