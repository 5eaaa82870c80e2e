// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// compact: structs as JSON with short keys, where members that have their default value are left out. What is stored in payloads.
// One table per struct (compacttables.h) gives both directions; unknown members are passed over. Pure; any thread.
#pragma once

#include "core/json/fields.h"

#include <QPointF>
#include <QSize>

namespace foyer::store::compact {

using json::field;

template<class T>
struct Table;

template<class T>
concept HasTable = requires { Table<T>::fields; };

template<class T>
struct Codec;

template<class T>
json::Node write(json::Builder &builder, const T &in)
{
    return Codec<T>::write(builder, in);
}

template<class T>
void read(json::Value value, T &out)
{
    Codec<T>::read(value, out);
}

template<HasTable T>
struct Codec<T> {
    static json::Node write(json::Builder &builder, const T &in)
    {
        static const T empty{};
        const json::Node object = builder.object();
        std::apply([&](const auto &...fields) { (writeMember(builder, object, fields.key, in.*(fields.member), empty.*(fields.member)), ...); },
                   Table<T>::fields);
        return object;
    }
    template<class M>
    static void writeMember(json::Builder &builder, json::Node object, const char *key, const M &member, const M &empty)
    {
        if (member != empty)
            builder.set(object, key, compact::write(builder, member));
    }
    static void read(json::Value value, T &out)
    {
        std::apply([&](const auto &...fields) { (readMember(value[fields.key], out.*(fields.member)), ...); }, Table<T>::fields);
    }
    template<class M>
    static void readMember(json::Value value, M &member)
    {
        if (value.isPresent())
            compact::read(value, member);
    }
};

template<>
struct Codec<QString> {
    static json::Node write(json::Builder &builder, const QString &in) { return builder.string(in); }
    static void read(json::Value value, QString &out) { out = value.string(); }
};

template<>
struct Codec<bool> {
    static json::Node write(json::Builder &builder, bool in) { return builder.integer(in ? 1 : 0); }
    static void read(json::Value value, bool &out) { out = value.boolean(out); }
};

template<>
struct Codec<double> {
    static json::Node write(json::Builder &builder, double in) { return builder.number(in); }
    static void read(json::Value value, double &out) { out = value.number(out); }
};

template<class T>
    requires(std::is_enum_v<T> || (std::integral<T> && !std::same_as<T, bool>))
struct Codec<T> {
    static json::Node write(json::Builder &builder, T in) { return builder.integer(static_cast<qint64>(in)); }
    static void read(json::Value value, T &out) { out = static_cast<T>(value.integer(static_cast<qint64>(out))); }
};

template<>
struct Codec<Timestamp> {
    static json::Node write(json::Builder &builder, Timestamp in) { return builder.integer(in.ms); }
    static void read(json::Value value, Timestamp &out) { out.ms = value.integer(); }
};

template<>
struct Codec<QSize> {
    static json::Node write(json::Builder &builder, const QSize &in) { return compact::write(builder, QList<int>{in.width(), in.height()}); }
    static void read(json::Value value, QSize &out)
    {
        out = QSize(static_cast<int>(value[std::size_t(0)].integer()), static_cast<int>(value[std::size_t(1)].integer()));
    }
};

template<>
struct Codec<QPointF> {
    static json::Node write(json::Builder &builder, const QPointF &in) { return compact::write(builder, QList<double>{in.x(), in.y()}); }
    static void read(json::Value value, QPointF &out) { out = QPointF(value[std::size_t(0)].number(), value[std::size_t(1)].number()); }
};

template<class T>
struct Codec<QList<T>> {
    static json::Node write(json::Builder &builder, const QList<T> &in)
    {
        const json::Node array = builder.array();
        for (const T &element : in)
            json::Builder::append(array, compact::write(builder, element));
        return array;
    }
    static void read(json::Value value, QList<T> &out)
    {
        out.clear();
        out.reserve(static_cast<qsizetype>(value.size()));
        value.each([&out](json::Value element) { compact::read(element, out.emplace_back()); });
    }
};

template<class T>
struct Codec<std::optional<T>> {
    static json::Node write(json::Builder &builder, const std::optional<T> &in) { return in ? compact::write(builder, *in) : builder.null(); }
    static void read(json::Value value, std::optional<T> &out) { compact::read(value, out.emplace()); }
};

template<class T>
QByteArray toBytes(const T &in)
{
    json::Builder builder;
    return builder.toJson(write(builder, in));
}

// What cannot be read is as if it were empty: a payload is our own, and damage to the file is found by SQLite.
template<class T>
T fromBytes(const QByteArray &bytes)
{
    T out{};
    if (const auto document = json::Document::parse(bytes))
        read(document->root(), out);
    return out;
}

}
