// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. No exception crosses a function boundary in this tree.
#pragma once

#include "core/base/error.h"

#include <expected>

namespace foyer {

template<class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorKind kind, QString detail = {}, QString subject = {})
{
    return std::unexpected(Error{.kind = kind, .detail = std::move(detail), .subject = std::move(subject)});
}

inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

}
