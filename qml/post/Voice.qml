// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reads posts aloud. Loaded by its address when somebody asks what can be done with a post, and the voices with it.
import foyer.speech
import foyer.viewmodels

ReadAloud {
    onFailed: text => App.notify(text)
}
