// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a picture of Foyer's making goes. Made when it is first asked for.
import QtQuick
import QtCore
import QtQuick.Dialogs

FileDialog {
    id: dialog

    signal chosen(file: url)

    function ask(name: string): void {
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(name + ".png");
        dialog.open();
    }

    fileMode: FileDialog.SaveFile
    title: qsTr("Save")
    defaultSuffix: "png"
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
    onAccepted: dialog.chosen(dialog.selectedFile)
}
