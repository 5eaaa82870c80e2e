// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand back and belong to nothing that would tell them: a screen reader reads them by themselves.
import QtQuick

Quiet {
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
