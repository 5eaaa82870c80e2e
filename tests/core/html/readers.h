// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both readers of HTML by themselves, so that a test can hold one against the other.
#pragma once

#include "core/html/bodybuilder.h"
#include "core/html/simplehtml.h"
#include "core/html/treehtml.h"

#include <optional>

namespace foyer::tests {

inline std::optional<model::Body> bodyOfSimpleHtml(const QString &html, const html::Context &context)
{
    html::BodyBuilder builder(context);
    return html::readSimpleHtml(html, builder) ? std::optional(builder.finish()) : std::nullopt;
}

inline model::Body bodyOfTree(const QString &html, const html::Context &context)
{
    html::BodyBuilder builder(context);
    html::readHtml(html, builder);
    return builder.finish();
}

}
