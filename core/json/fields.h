// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields<T>: one declarative table per struct, from which decode and encode come. Pure; any thread.
//
//     template<> struct json::Fields<Emoji> {
//         static constexpr auto table = std::make_tuple(field("shortcode", &Emoji::shortcode), field("url", &Emoji::url));
//     };
//     Emoji e = json::decode<Emoji>(value);   Node n = json::encode(builder, e);
//
// Supported members: QString, bool, integers, double, Timestamp, QByteArray (raw JSON kept as text), structs with a table, and
// std::optional, QList and std::shared_ptr of these (a shared_ptr lets a struct hold its own kind). Reading is as lenient as
// Value; what a list holds that is no object where objects are expected (or no plain value where those are) is passed over.
// Empty optionals, null pointers and unknown timestamps are written as null; so is an empty member of a `nullable` field; an
// `extra` field is not written at all when its member is empty.
// A table's struct may have `static void complete(Value, T &, int depth)`: called after the fields, for shapes no table can say.
#pragma once

#include "core/json/builder.h"
#include "core/json/keyindex.h"
#include "core/json/value.h"

#include <QList>
#include <algorithm>
#include <bitset>
#include <concepts>
#include <memory>
#include <optional>
#include <tuple>

namespace foyer::json {

enum class WhenEmpty : quint8 { Write, WriteNull, Omit };

template<class Struct, class Member>
struct Field {
    const char *key;
    Member Struct::*member;
    WhenEmpty whenEmpty;
};

template<class Struct, class Member>
constexpr Field<Struct, Member> field(const char *key, Member Struct::*member)
{
    return {key, member, WhenEmpty::Write};
}

template<class Struct, class Member>
constexpr Field<Struct, Member> nullable(const char *key, Member Struct::*member)
{
    return {key, member, WhenEmpty::WriteNull};
}

template<class Struct, class Member>
constexpr Field<Struct, Member> extra(const char *key, Member Struct::*member)
{
    return {key, member, WhenEmpty::Omit};
}

template<class T>
struct Fields;

template<class T>
concept HasFields = requires { Fields<T>::table; };

// How deep structs of their own kind may nest (a boost of a quote of a quote…); what is deeper reads as absent.
inline constexpr int maxDepth = 8;

template<class T>
bool equal(const T &a, const T &b);

namespace detail {

template<class T>
inline constexpr bool isList = false;
template<class T>
inline constexpr bool isList<QList<T>> = true;
template<class T>
inline constexpr bool isHolder = false; // may be empty, else holds one
template<class T>
inline constexpr bool isHolder<std::optional<T>> = true;
template<class T>
inline constexpr bool isHolder<std::shared_ptr<T>> = true;

template<class T>
struct Codec;

template<class T>
inline constexpr std::size_t fieldCount = std::tuple_size_v<decltype(Fields<T>::table)>;

template<class T>
inline constexpr KeyIndex<fieldCount<T>> keyIndex{
    std::apply([](const auto &...fields) { return std::array<std::string_view, fieldCount<T>>{fields.key...}; }, Fields<T>::table)};

template<class T, std::size_t place>
void readField(Value value, T &out, int depth)
{
    auto &member = out.*(std::get<place>(Fields<T>::table).member);
    if (value.isPresent())
        Codec<std::remove_cvref_t<decltype(member)>>::read(value, member, depth);
}

// One function for each field of T's table.
template<class T>
inline constexpr auto readers = []<std::size_t... places>(std::index_sequence<places...>) {
    return std::array<void (*)(Value, T &, int), sizeof...(places)>{&readField<T, places>...};
}(std::make_index_sequence<fieldCount<T>>());

template<class T>
struct Codec {
    static void read(Value value, T &out, int depth)
        requires HasFields<T>
    {
        if (!value.isObject())
            return;
        std::bitset<fieldCount<T>> seen;
        std::size_t index = 0;
        std::size_t count = 0;
        yyjson_val *key = nullptr;
        yyjson_val *member = nullptr;
        yyjson_obj_foreach(value.raw(), index, count, key, member)
        {
            const std::size_t place = keyIndex<T>.find({yyjson_get_str(key), yyjson_get_len(key)});
            if (place == fieldCount<T> || seen[place])
                continue; // of equal keys the first counts, as in Value
            seen.set(place);
            readers<T>[place](Value(member), out, depth);
        }
        if constexpr (requires { Fields<T>::complete(value, out, depth); })
            Fields<T>::complete(value, out, depth);
    }

    static Node write(Builder &builder, const T &in)
        requires HasFields<T>
    {
        const Node object = builder.object();
        std::apply([&](const auto &...fields) { (writeMember(builder, object, fields, in.*(fields.member)), ...); }, Fields<T>::table);
        return object;
    }

    template<class Struct, class M>
    static void writeMember(Builder &builder, Node object, const Field<Struct, M> &field, const M &member)
    {
        if (field.whenEmpty == WhenEmpty::Write || !equal(member, M{}))
            builder.set(object, field.key, Codec<M>::write(builder, member));
        else if (field.whenEmpty == WhenEmpty::WriteNull)
            builder.set(object, field.key, builder.null());
    }
};

template<>
struct Codec<QString> {
    static void read(Value value, QString &out, int) { out = value.string(); }
    static Node write(Builder &builder, const QString &in) { return builder.string(in); }
};

template<>
struct Codec<bool> {
    static void read(Value value, bool &out, int) { out = value.boolean(out); }
    static Node write(Builder &builder, bool in) { return builder.boolean(in); }
};

template<std::integral T>
    requires(!std::same_as<T, bool>)
struct Codec<T> {
    static void read(Value value, T &out, int)
    {
        const qint64 wide = value.integer(out);
        out = std::in_range<T>(wide) ? static_cast<T>(wide) : out;
    }
    static Node write(Builder &builder, T in) { return builder.integer(in); }
};

template<>
struct Codec<double> {
    static void read(Value value, double &out, int) { out = value.number(out); }
    static Node write(Builder &builder, double in) { return builder.number(in); }
};

template<>
struct Codec<Timestamp> {
    static void read(Value value, Timestamp &out, int) { out = value.timestamp(); }
    static Node write(Builder &builder, Timestamp in) { return builder.timestamp(in); }
};

template<>
struct Codec<QByteArray> {
    static void read(Value value, QByteArray &out, int) { out = value.toJson(); }
    static Node write(Builder &builder, const QByteArray &in)
    {
        return in.isEmpty() ? builder.null() : yyjson_mut_rawncpy(builder.doc(), in.constData(), static_cast<std::size_t>(in.size()));
    }
};

template<class T>
struct Codec<std::optional<T>> {
    static void read(Value value, std::optional<T> &out, int depth)
    {
        if constexpr (HasFields<T>) {
            if (!value.isObject())
                return;
        }
        Codec<T>::read(value, out.emplace(), depth);
    }
    static Node write(Builder &builder, const std::optional<T> &in) { return in ? Codec<T>::write(builder, *in) : builder.null(); }
};

template<class T>
struct Codec<std::shared_ptr<T>> {
    static void read(Value value, std::shared_ptr<T> &out, int depth)
    {
        if (depth >= maxDepth || !value.isObject())
            return;
        out = std::make_shared<T>();
        Codec<T>::read(value, *out, depth + 1);
    }
    static Node write(Builder &builder, const std::shared_ptr<T> &in) { return in ? Codec<T>::write(builder, *in) : builder.null(); }
};

template<class T>
struct Codec<QList<T>> {
    static void read(Value value, QList<T> &out, int depth)
    {
        out.clear();
        if (depth >= maxDepth)
            return;
        out.reserve(static_cast<qsizetype>(value.isArray() ? value.size() : 1));
        value.each([&](Value element) {
            if constexpr (HasFields<T>) {
                if (!element.isObject())
                    return;
            } else if constexpr (!isList<T> && !std::same_as<T, QByteArray>) {
                if (element.isObject() || element.isArray())
                    return;
            }
            if (element.isPresent())
                Codec<T>::read(element, out.emplace_back(), depth + 1);
        });
    }
    static Node write(Builder &builder, const QList<T> &in)
    {
        const Node array = builder.array();
        for (const T &element : in)
            Builder::append(array, Codec<T>::write(builder, element));
        return array;
    }
};

}

// Member by member, and through pointers.
template<class T>
bool equal(const T &a, const T &b)
{
    if constexpr (HasFields<T>) {
        return std::apply([&](const auto &...fields) { return (equal(a.*(fields.member), b.*(fields.member)) && ...); }, Fields<T>::table);
    } else if constexpr (detail::isList<T>) {
        return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return equal(x, y); });
    } else if constexpr (detail::isHolder<T>) {
        return bool(a) == bool(b) && (!a || equal(*a, *b));
    } else {
        return a == b;
    }
}

template<class T>
T decode(Value value)
{
    T out{};
    detail::Codec<T>::read(value, out, 0);
    return out;
}

template<class T>
Result<T> parse(QByteArrayView text)
{
    const Result<Document> document = Document::parse(text);
    if (!document)
        return fail(document.error());
    return decode<T>(document->root());
}

template<class T>
Node encode(Builder &builder, const T &in)
{
    return detail::Codec<T>::write(builder, in);
}

template<class T>
QByteArray toJson(const T &in)
{
    Builder builder;
    return builder.toJson(encode(builder, in));
}

}
