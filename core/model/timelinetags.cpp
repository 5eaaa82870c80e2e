// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/timelinetags.h"

namespace foyer::model {

QStringList tagsOf(const Timeline &timeline)
{
    return timeline.kind == Timeline::Kind::Hashtag ? timeline.argument.split(u'+', Qt::SkipEmptyParts) : QStringList();
}

}
