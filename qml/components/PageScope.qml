// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every page is to the window: a name, a way back, and an answer to the keys.
import QtQuick

FocusScope {
    id: scope

    property string title: ""
    property bool canGoBack: false
    property Component frameTools: null // of what the page stands in, for its header: a column's

    signal back

    // True where the page did something about it.
    function act(actionId: string): bool {
        return false;
    }

    function goToTop(): void {
    }

    // Where what has the focus is no stop for Tab itself, Qt would go to the first stop of the window instead of the next one.
    function goOn(forward: bool): void {
        scope.Window.activeFocusItem?.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onTabPressed: scope.goOn(true)
    Keys.onBacktabPressed: scope.goOn(false)

    // Searches for these words, where the page is one for searching.
    function show(words: string): void {
    }
}
