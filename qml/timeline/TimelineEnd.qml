// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a list that shows a timeline by itself.
import foyer.viewmodels

TimelineFoot {
    required property TimelineModel model
    required property int count

    loading: model.loadingOlder
    atEnd: model.atEnd && count > 0
    errorText: count > 0 ? model.errorText : ""
    onRetried: model.nearBottom()
}
