// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statement: a prepared statement, reset when it goes out of scope; get it with Database::prepare, which keeps the compiled one.
// Binding and stepping after a failure do nothing: ask the Database for its error once, at the end.
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <type_traits>

namespace foyer::sqlite {

class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &text); // a null string too is text: ''
    Statement &bind(int index, const QByteArray &blob);
    Statement &bindNull(int index);
    // Binds from 1 on, in order. bool, integers, enums as integers, double, QString, QByteArray, Timestamp (0 = NULL), std::optional and
    // std::nullptr_t (NULL).
    template<class... Args>
    Statement &with(const Args &...args);

    bool step(); // true = a row is there
    bool run();  // step() for what returns no row; true = no failure
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    Timestamp timestamp(int column) const { return {integer(column)}; }

private:
    friend class Database;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    template<class T>
    void bindOne(int index, const T &value);
    std::unique_ptr<Private> d;
};

template<class... Args>
Statement &Statement::with(const Args &...args)
{
    int index = 0;
    (bindOne(++index, args), ...);
    return *this;
}

template<class T>
void Statement::bindOne(int index, const T &value)
{
    if constexpr (std::is_same_v<T, std::nullptr_t> || std::is_same_v<T, std::nullopt_t>)
        bindNull(index);
    else if constexpr (std::is_same_v<T, Timestamp>)
        value.isKnown() ? bind(index, value.ms) : bindNull(index);
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        bind(index, static_cast<qint64>(value));
    else if constexpr (requires { value.has_value(); })
        value ? bindOne(index, *value) : static_cast<void>(bindNull(index));
    else
        bind(index, value);
}

}
