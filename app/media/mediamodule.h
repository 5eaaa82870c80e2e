// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The media part's door for the composition root: the providers "media" and "blurhash" and the QML module foyer.media. Main thread.
#pragma once

class QQmlEngine;

namespace foyer::app {

class MediaStore;

// Before QML is loaded. The store outlives the engine.
void installMedia(QQmlEngine &engine, MediaStore &store);

}
