// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture to hand on: it is looked at, then copied or saved. What it shows is the sheet's content.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.share
import foyer.style
import foyer.viewmodels

Dialog {
    id: sheet

    required property Item picture
    property string fileName: "foyer"
    property string problem: ""
    default property alias parts: column.data

    onOpened: {
        problem = "";
        copy.forceActiveFocus();
    }
    width: Math.min(520, (parent?.width ?? 600) - 24)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 24)

    contentItem: Flickable {
        implicitHeight: contentHeight
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: 12
        }

        ScrollBar.vertical: ScrollBar {}
    }

    footer: Column {
        Note {
            x: 20
            width: parent.width - 40
            visible: text.length > 0
            bottomPadding: 8
            text: sheet.problem
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.danger
        }

        // Under each other, equally wide, where they don't stand in one line: none is cut off, none wraps alone.
        Flow {
            id: buttons

            readonly property real line: copy.implicitWidth + save.implicitWidth + done.implicitWidth + 2 * spacing
            readonly property bool stacked: line > width

            x: 20
            width: parent.width - 40
            bottomPadding: 16
            spacing: 8
            layoutDirection: Qt.RightToLeft // from the end of the line; mirrored with the window

            Button {
                id: copy

                width: buttons.stacked ? buttons.width : implicitWidth
                text: qsTr("Copy picture")
                icon.name: "copy"
                highlighted: true
                onClicked: snapshot.copy()
            }

            Button {
                id: save

                width: buttons.stacked ? buttons.width : implicitWidth
                text: qsTr("Save…")
                icon.name: "download"
                onClicked: {
                    saver.active = true;
                    (saver.item as PictureSaveDialog).ask(sheet.fileName);
                }
            }

            Button {
                id: done

                width: buttons.stacked ? buttons.width : implicitWidth
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
    }

    Snapshot {
        id: snapshot

        item: sheet.picture
        onCopied: {
            sheet.close();
            App.notify(qsTr("Picture copied"));
        }
        onSaved: {
            sheet.close();
            App.notify(qsTr("Saved"));
        }
        onFailed: text => sheet.problem = text
    }

    Loader {
        id: saver

        active: false
        sourceComponent: PictureSaveDialog {
            onChosen: file => snapshot.save(file)
        }
    }
}
