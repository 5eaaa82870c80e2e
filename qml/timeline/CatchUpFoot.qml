// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of catching up: the next person, or that this was all.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

Item {
    id: foot

    required property CatchUpModel model
    readonly property string next: {
        foot.model.people; // asked again when they are others
        return foot.model.person.length > 0 ? foot.model.nextPerson() : "";
    }

    signal personChosen(handle: string)

    implicitHeight: foot.model.count > 0 ? column.implicitHeight + 64 : 0
    visible: foot.model.count > 0

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: 32
        width: Math.min(parent.width - 32, 480)
        spacing: 12

        Note {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: foot.model.person.length === 0 ? qsTr("That was everything.") : foot.next.length > 0 ? qsTr("That was everything by %1.").arg("@" + foot.model.person) : qsTr("That was everybody.")
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: foot.model.person.length > 0
            text: foot.next.length > 0 ? qsTr("Next: %1").arg("@" + foot.next) : qsTr("Show all again")
            onClicked: foot.personChosen(foot.next)
        }
    }
}
