// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// revisionview: one version of an edited post beside the one before it. Pure; main thread (translations).
#pragma once

#include "app/presentation/bodyview.h"

namespace foyer::app {

struct RevisionView {
    QList<BlockView> blocks;      // with what was added and removed since the version before
    QList<BlockView> plainBlocks; // the version alone
    QString warningMarkup;
    QList<MediaView> media;
    QStringList pollOptions;
    QString changedText; // "3 words added, 1 removed"; empty for the first version
};

// `before`: null for the first version.
RevisionView makeRevisionView(const model::Revision &revision, const model::Revision *before, const EmojiStyle &style);

}
