// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of all actions, for the window that it stands in. Open dialogs that are modal keep them off by themselves.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.viewmodels

Item {
    id: keys

    readonly property Item focused: Window.activeFocusItem
    readonly property bool typing: focused instanceof TextInput || focused instanceof TextEdit
    // Enter on a button presses the button.
    readonly property bool onControl: focused instanceof T.AbstractButton || focused instanceof T.ComboBox || focused instanceof T.Slider

    // True for keys that mean something to a text field: letters, signs, Home, Enter.
    function plain(sequence: string): bool {
        return !/(Ctrl|Alt|Meta)\+/.test(sequence) && !/^(Shift\+)?F\d+$/.test(sequence) && sequence !== "Esc";
    }

    function usable(sequences: list<string>): list<string> {
        return sequences.filter(sequence => !(keys.typing && keys.plain(sequence)) && !(keys.onControl && /^(Return|Enter|Space|Home)$/.test(sequence)));
    }

    Instantiator {
        model: Actions

        delegate: Shortcut {
            required property string actionId
            required property var model

            sequences: keys.usable(model.keys)
            enabled: model.enabled && sequences.length > 0
            onActivated: Actions.trigger(actionId)
            onActivatedAmbiguously: Actions.trigger(actionId)
        }
    }
}
