// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/builder.h"

#include <cstdlib>

namespace foyer::json {

Node Builder::string(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return yyjson_mut_strncpy(doc(), utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

void Builder::set(Node object, const char *key, Node value)
{
    yyjson_mut_obj_add(object, yyjson_mut_strcpy(doc(), key), value);
}

QByteArray Builder::toJson(Node root, bool indented)
{
    std::size_t length = 0;
    const auto flags = indented ? YYJSON_WRITE_PRETTY_TWO_SPACES : YYJSON_WRITE_NOFLAG;
    const std::unique_ptr<char, decltype(&std::free)> text(
        yyjson_mut_val_write_opts(root, flags | YYJSON_WRITE_ALLOW_INVALID_UNICODE, nullptr, &length, nullptr), &std::free);
    return QByteArray(text.get(), static_cast<qsizetype>(length));
}

}
