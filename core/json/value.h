// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Document, Value: a parsed JSON text (yyjson) and a lenient view into it. Values live as long as their Document; any one thread.
// Servers are sloppy, so reading never fails: a wrong type reads as the type's empty value, a number where text is
// expected reads as its digits (some servers send integer ids), a lone element reads as a list of one.
// Size: one small question per JSON type.
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <string_view>
#include <yyjson.h>

namespace foyer::json {

class Value
{
public:
    Value() = default;
    explicit Value(yyjson_val *value)
        : m_value(value)
    {
    }

    bool isPresent() const { return m_value && !yyjson_is_null(m_value); } // there, and not null
    bool isObject() const { return yyjson_is_obj(m_value); }
    bool isArray() const { return yyjson_is_arr(m_value); }
    bool isString() const { return yyjson_is_str(m_value); }
    bool isNumber() const { return yyjson_is_num(m_value); }
    bool isBool() const { return yyjson_is_bool(m_value); }

    Value operator[](const char *key) const { return Value(yyjson_obj_get(m_value, key)); } // the first of equal keys
    Value operator[](std::size_t index) const { return Value(yyjson_arr_get(m_value, index)); }

    QString string() const;
    std::string_view text() const; // the UTF-8 of a string value; empty for any other
    qint64 integer(qint64 otherwise = 0) const;
    double number(double otherwise = 0) const;
    bool boolean(bool otherwise = false) const;
    Timestamp timestamp() const; // ISO text, or seconds since 1970 as a number or as text

    // Calls visit(Value) for each element of an array; once for a lone object or string; never for null.
    template<class F>
    void each(F visit) const;
    // Calls visit(QString key, Value) for each member of an object.
    template<class F>
    void members(F visit) const;
    std::size_t size() const { return isArray() ? yyjson_arr_size(m_value) : isObject() ? yyjson_obj_size(m_value) : 0; }

    QByteArray toJson() const; // compact
    yyjson_val *raw() const { return m_value; }

private:
    yyjson_val *m_value = nullptr;
};

class Document
{
public:
    // Takes a whole text; the caller has bounded its size. Fails with BadAnswer.
    static Result<Document> parse(QByteArrayView text);

    Value root() const { return Value(yyjson_doc_get_root(m_document.get())); }

private:
    static Document read(QByteArrayView text, yyjson_read_err &error);

    struct Free {
        void operator()(yyjson_doc *document) const { yyjson_doc_free(document); }
    };
    std::unique_ptr<yyjson_doc, Free> m_document;
};

template<class F>
void Value::each(F visit) const
{
    if (isArray()) {
        std::size_t index = 0;
        std::size_t count = 0;
        yyjson_val *element = nullptr;
        yyjson_arr_foreach(m_value, index, count, element) visit(Value(element));
    } else if (isPresent()) {
        visit(*this);
    }
}

template<class F>
void Value::members(F visit) const
{
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val *key = nullptr;
    yyjson_val *member = nullptr;
    yyjson_obj_foreach(m_value, index, count, key, member)
        visit(QString::fromUtf8(yyjson_get_str(key), static_cast<qsizetype>(yyjson_get_len(key))), Value(member));
}

}
