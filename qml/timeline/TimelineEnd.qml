// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a list that shows a timeline by itself.
import foyer.viewmodels

TimelineFoot {
    id: end

    required property TimelineModel model
    required property int count
    property string whenEmpty: "" // said here; empty = the page says it
    readonly property bool told: end.count > 0 || end.whenEmpty.length > 0

    loading: model.loadingOlder || count === 0 && whenEmpty.length > 0 && model.loading
    atEnd: model.atEnd && count > 0
    errorText: !told ? "" : count > 0 ? model.errorText : model.troubleText
    emptyText: count === 0 ? whenEmpty : ""
    onRetried: count > 0 ? model.nearBottom() : model.refresh()
}
