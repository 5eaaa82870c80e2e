// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All actions with their keys (?), to look up and to change.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.style
import foyer.viewmodels

Sheet {
    id: overlay

    property string recording: "" // the action that waits for its new key
    property int revision: 0
    readonly property list<var> rows: {
        overlay.revision;
        const wanted = field.text.trim().toLocaleLowerCase();
        const rows = [];
        for (const group of Actions.byCategory()) {
            const actions = group.actions.filter(action => wanted.length === 0 || (action.name + " " + action.keysText + " " + group.category).toLocaleLowerCase().includes(wanted));
            if (actions.length > 0)
                rows.push({ header: true, name: group.category, keysText: "", actionId: "" });
            for (const action of actions)
                rows.push({ header: false, name: action.name, keysText: action.keysText, actionId: action.actionId });
        }
        return rows;
    }

    function record(event: var): void {
        event.accepted = true;
        if ([Qt.Key_Control, Qt.Key_Shift, Qt.Key_Alt, Qt.Key_Meta, Qt.Key_AltGr].includes(event.key))
            return;
        const action = overlay.recording;
        overlay.recording = "";
        field.forceActiveFocus();
        if (event.key === Qt.Key_Escape)
            return;
        Actions.setKeys(action, event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete ? [] : [KeyNames.sequence(event.key, event.modifiers)]);
    }

    name: qsTr("Keyboard shortcuts")
    widest: 720
    height: Math.min((parent?.height ?? 0) - 2 * top, 900)
    closePolicy: recording.length > 0 ? Sheet.NoAutoClose : Sheet.CloseOnEscape | Sheet.CloseOnPressOutside
    onAboutToShow: {
        field.clear();
        overlay.recording = "";
        field.forceActiveFocus();
    }

    Connections {
        target: Actions

        function onDataChanged(): void {
            overlay.revision++;
        }
    }

    contentItem: FocusScope {
        Keys.onShortcutOverride: event => event.accepted = overlay.recording.length > 0
        Keys.onPressed: event => {
            if (overlay.recording.length > 0)
                overlay.record(event);
        }

        Heading {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: closer.left
            y: 16
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: qsTr("Keyboard shortcuts")
        }

        ToolButton {
            id: closer

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: title.verticalCenter
            text: qsTr("Close")
            icon.name: "close"
            onClicked: overlay.close()
        }

        TextField {
            id: field

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: 20
            anchors.top: title.bottom
            anchors.topMargin: 8
            focus: true
            iconName: "search"
            placeholderText: qsTr("Find an action or a key")
            Keys.onDownPressed: {
                list.currentIndex = Math.max(1, list.currentIndex);
                list.forceActiveFocus();
            }
        }

        ListView {
            id: list

            anchors.top: field.bottom
            anchors.topMargin: 8
            anchors.bottom: foot.top
            width: parent.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: overlay.rows
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: overlay.name
            onActiveFocusChanged: if (activeFocus && currentIndex < 1) currentIndex = Math.min(1, count - 1)
            Keys.onReturnPressed: change()
            Keys.onEnterPressed: change()
            Keys.onSpacePressed: change()
            Keys.onUpPressed: event => {
                if (currentIndex <= 1)
                    field.forceActiveFocus();
                else
                    decrementCurrentIndex();
            }

            function change(): void {
                const row = overlay.rows[currentIndex];
                if (row && !row.header)
                    overlay.recording = row.actionId;
            }

            ScrollBar.vertical: ScrollBar {}

            ToldRows {
                view: list
            }

            delegate: ShortcutRow {
                required property int index

                width: ListView.view.width
                current: ListView.isCurrentItem && list.activeFocus
                recording: actionId.length > 0 && overlay.recording === actionId
                onAsked: {
                    list.currentIndex = index;
                    list.forceActiveFocus();
                    overlay.recording = actionId;
                }
            }

            StateMessage {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                iconName: "keyboard"
                title: qsTr("No action of that name")
            }
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            // Side by side where the hint has room for some words in a line.
            readonly property bool stacked: width - reset.width - 40 < Theme.body * 14

            height: foot.stacked ? hint.implicitHeight + reset.height + 20 : Math.max(Theme.control, hint.implicitHeight) + 16

            Hairline {
                width: parent.width
            }

            Note {
                id: hint

                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.right: foot.stacked ? parent.right : reset.left
                anchors.rightMargin: foot.stacked ? 20 : 8
                y: foot.stacked ? 10 : Math.round((parent.height - height) / 2)
                text: overlay.recording.length > 0 ? qsTr("Press the new key. Backspace takes it away, Escape leaves it.") : qsTr("Choose an action to change its key.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
            }

            Button {
                id: reset

                anchors.right: parent.right
                anchors.rightMargin: 12
                y: foot.stacked ? parent.height - height - 6 : Math.round((parent.height - height) / 2)
                flat: true
                text: qsTr("Reset all")
                onClicked: Actions.resetKeys()
            }
        }
    }
}
