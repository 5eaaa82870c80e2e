// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Builder: makes a JSON text (yyjson). One thread; the nodes belong to their Builder.
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <yyjson.h>

namespace foyer::json {

using Node = yyjson_mut_val *;

class Builder
{
public:
    Builder()
        : m_document(yyjson_mut_doc_new(nullptr))
    {
    }

    Node null() { return yyjson_mut_null(doc()); }
    Node object() { return yyjson_mut_obj(doc()); }
    Node array() { return yyjson_mut_arr(doc()); }
    Node string(QStringView text);
    Node integer(qint64 value) { return yyjson_mut_sint(doc(), value); }
    Node number(double value) { return yyjson_mut_real(doc(), value); }
    Node boolean(bool value) { return yyjson_mut_bool(doc(), value); }
    Node timestamp(Timestamp instant) { return instant.isKnown() ? string(formatTimestamp(instant)) : null(); }

    void set(Node object, const char *key, Node value); // the key is copied
    static void append(Node array, Node value) { yyjson_mut_arr_append(array, value); }

    QByteArray toJson(Node root, bool indented = false);
    yyjson_mut_doc *doc() { return m_document.get(); }

private:
    struct Free {
        void operator()(yyjson_mut_doc *document) const { yyjson_mut_doc_free(document); }
    };
    std::unique_ptr<yyjson_mut_doc, Free> m_document;
};

}
