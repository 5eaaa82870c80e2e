// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to save what is shown, and saves it. Made when it is first asked for.
import QtQuick
import QtCore
import QtQuick.Dialogs
import foyer.media

FileDialog {
    id: dialog

    required property MediaFile file
    required property bool large // to be fetched before it can be saved
    property url target: ""

    signal waiting

    function ask(): void {
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(dialog.file.suggestedName);
        dialog.open();
    }

    function save(): void {
        if (dialog.target.toString().length === 0 || dialog.file.status !== MediaFile.Ready)
            return;
        dialog.file.saveTo(dialog.target);
        dialog.target = "";
    }

    readonly property Connections arrival: Connections {
        target: dialog.file

        function onChanged(): void {
            dialog.save();
        }
    }

    fileMode: FileDialog.SaveFile
    title: qsTr("Save")
    currentFolder: StandardPaths.writableLocation(dialog.large ? StandardPaths.MoviesLocation : StandardPaths.PicturesLocation)
    onAccepted: {
        dialog.target = dialog.selectedFile;
        if (dialog.file.status !== MediaFile.Ready) {
            dialog.waiting();
            if (dialog.large)
                dialog.file.fetch = MediaFile.Large;
        }
        dialog.save();
    }
}
