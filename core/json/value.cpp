// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"

#include <charconv>
#include <cmath>

namespace foyer::json {
namespace {

// 2^63 as a double: what is not smaller does not fit a qint64.
constexpr double integerLimit = 9223372036854775808.0;

qint64 toInteger(double value, qint64 otherwise)
{
    return std::abs(value) < integerLimit ? static_cast<qint64>(value) : otherwise;
}

// The UTF-16 unit of the escape at `at` ("\\ud83d"); -1 where there is none.
int unitAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    const char *const end = text.data() + at + 6;
    return std::from_chars(end - 4, end, unit, 16).ptr == end ? unit : -1;
}

// Servers that cut a text by UTF-16 units cut emoji in half, and write the half as an escape, which no reader takes. One such
// post must not cost the page that it stands in: the half becomes U+FFFD. Empty where there was nothing to mend.
QByteArray mendHalfCharacters(QByteArrayView text)
{
    QByteArray mended;
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const int unit = unitAt(text, at);
        if (unit < 0xd800 || unit > 0xdfff) {
            at += 2;
            continue;
        }
        const int next = unitAt(text, at + 6);
        if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
            at += 12;
            continue;
        }
        if (mended.isEmpty())
            mended = text.toByteArray();
        mended.replace(at, 6, "\\ufffd");
        at += 6;
    }
    return mended;
}

}

QString Value::string() const
{
    if (isString())
        return QString::fromUtf8(yyjson_get_str(m_value), static_cast<qsizetype>(yyjson_get_len(m_value)));
    if (yyjson_is_uint(m_value))
        return QString::number(yyjson_get_uint(m_value));
    if (yyjson_is_int(m_value))
        return QString::number(yyjson_get_sint(m_value));
    if (isNumber())
        return QString::number(yyjson_get_real(m_value));
    return {};
}

std::string_view Value::text() const
{
    return isString() ? std::string_view(yyjson_get_str(m_value), yyjson_get_len(m_value)) : std::string_view();
}

qint64 Value::integer(qint64 otherwise) const
{
    if (yyjson_is_uint(m_value)) {
        const uint64_t value = yyjson_get_uint(m_value);
        return value <= static_cast<uint64_t>(std::numeric_limits<qint64>::max()) ? static_cast<qint64>(value) : otherwise;
    }
    if (yyjson_is_sint(m_value))
        return yyjson_get_sint(m_value);
    if (yyjson_is_real(m_value))
        return toInteger(yyjson_get_real(m_value), otherwise);
    if (isString()) {
        qint64 value = 0;
        const std::string_view digits = text();
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? value : otherwise;
    }
    return otherwise;
}

double Value::number(double otherwise) const
{
    if (isNumber())
        return yyjson_get_num(m_value);
    if (isString()) {
        bool ok = false;
        const double value = string().toDouble(&ok);
        return ok && std::isfinite(value) ? value : otherwise;
    }
    return otherwise;
}

bool Value::boolean(bool otherwise) const
{
    if (isBool())
        return yyjson_get_bool(m_value);
    if (isNumber())
        return yyjson_get_num(m_value) != 0;
    if (text() == "true" || text() == "1")
        return true;
    if (text() == "false" || text() == "0")
        return false;
    return otherwise;
}

Timestamp Value::timestamp() const
{
    if (isNumber())
        return {toInteger(yyjson_get_num(m_value) * 1000, 0)};
    if (const Timestamp instant = parseTimestamp(text()); instant.isKnown())
        return instant;
    return {toInteger(number() * 1000, 0)}; // "1740308876.000000" in some markers
}

QByteArray Value::toJson() const
{
    std::size_t length = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(yyjson_val_write(m_value, YYJSON_WRITE_NOFLAG, &length), &std::free);
    return QByteArray(text.get(), static_cast<qsizetype>(length));
}

Document Document::read(QByteArrayView text, yyjson_read_err &error)
{
    Document document;
    document.m_document.reset(
        yyjson_read_opts(const_cast<char *>(text.data()), static_cast<std::size_t>(text.size()), YYJSON_READ_ALLOW_INVALID_UNICODE, nullptr, &error));
    return document;
}

Result<Document> Document::parse(QByteArrayView text)
{
    // A byte-order mark is allowed before the text (RFC 8259 § 8.1 lets a parser ignore it).
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.mid(3);
    yyjson_read_err error{};
    Document document = read(text, error);
    if (error.code == YYJSON_READ_ERROR_INVALID_STRING) {
        if (const QByteArray mended = mendHalfCharacters(text); !mended.isEmpty())
            document = read(mended, error);
    }
    if (!document.m_document)
        return fail(ErrorKind::BadAnswer, QStringLiteral("JSON: %1 at byte %2").arg(QString::fromUtf8(error.msg)).arg(error.pos));
    return document;
}

}
