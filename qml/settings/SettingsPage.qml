// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a person can choose, on one page.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    title: qsTr("Settings")

    function goToTop(): void {
        column.contentY = 0;
    }

    Component.onCompleted: Settings.measure()

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        onBack: page.back()
    }

    ScrollColumn {
        id: column

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 24
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: page.title

        SettingsSection {
            title: qsTr("Appearance")
            iconName: "palette"

            SettingChoice {
                name: qsTr("Colours")
                values: ["system", "light", "dark"]
                names: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                value: Settings.theme
                onChosen: value => Settings.theme = value
            }

            SettingChoice {
                name: qsTr("Language")
                text: qsTr("From the next start on.")
                values: [""].concat(Settings.languages.map(language => language.code))
                names: [qsTr("As the system")].concat(Settings.languages.map(language => language.name))
                value: Settings.language
                onChosen: value => Settings.language = value
            }

            TextSizeSetting {}

            SettingSwitch {
                name: qsTr("Exact times")
                note: qsTr("“%1” instead of “%2”").arg(Format.absolute(Clock.now - 300000)).arg(Format.relative(Clock.now - 300000, Clock.now))
                checked: Settings.absoluteTime
                onAsked: on => Settings.absoluteTime = on
            }

            SettingSwitch {
                name: qsTr("Hide numbers")
                note: qsTr("How often a post was boosted or favourited is not shown.")
                checked: Settings.hideNumbers
                onAsked: on => Settings.hideNumbers = on
            }

            SettingSwitch {
                name: qsTr("Two panes")
                note: qsTr("What you open stands beside the timeline, where there is room.")
                checked: Settings.twoPanes
                onAsked: on => Settings.twoPanes = on
            }

            SettingSwitch {
                name: qsTr("Moving emoji and profile pictures")
                note: qsTr("They move for a few seconds when they come into sight, and again under the pointer.")
                checked: Settings.animatedEmoji
                onAsked: on => Settings.animatedEmoji = on
            }

            SettingSwitch {
                name: qsTr("Underline links")
                checked: Settings.underlineLinks
                onAsked: on => Settings.underlineLinks = on
            }

            SettingSwitch {
                name: qsTr("Less motion")
                note: qsTr("Nothing slides or fades, and nothing plays by itself.")
                checked: Settings.reduceMotion
                onAsked: on => Settings.reduceMotion = on
            }
        }

        SettingsSection {
            title: qsTr("Reading")
            iconName: "book"

            SettingSwitch {
                name: qsTr("Unfold content warnings")
                note: qsTr("What is behind a warning is shown at once, below the warning.")
                checked: Settings.expandWarnings
                onAsked: on => Settings.expandWarnings = on
            }

            SettingSwitch {
                name: qsTr("Show sensitive media")
                note: qsTr("Pictures that their author has marked are not covered.")
                checked: Settings.showSensitive
                onAsked: on => Settings.showSensitive = on
            }

            SettingSwitch {
                name: qsTr("Fold boosts of posts that you have read")
                note: qsTr("In any list and with any of your accounts. One line says who boosted what, and shows it.")
                checked: Settings.foldSeenBoosts
                onAsked: on => Settings.foldSeenBoosts = on
            }

            SettingSwitch {
                name: qsTr("Show long posts whole")
                checked: Settings.alwaysExpandPosts
                onAsked: on => Settings.alwaysExpandPosts = on
            }

            SettingSwitch {
                name: qsTr("Previews of links")
                checked: Settings.showLinkCards
                onAsked: on => Settings.showLinkCards = on
            }

            SettingSwitch {
                name: qsTr("Ask before opening a web page")
                note: qsTr("Its whole address is shown first. Where the words of a link name another site than it leads to, Foyer always asks.")
                checked: Settings.confirmLinks
                onAsked: on => Settings.confirmLinks = on
            }

            SettingChoice {
                name: qsTr("Films")
                text: qsTr("Which of them begin by themselves, in timelines without sound.")
                values: ["never", "gifv", "always"]
                names: [qsTr("None"), qsTr("Soundless loops"), qsTr("All")]
                value: Settings.autoplay
                onChosen: value => Settings.autoplay = value
            }
        }

        SettingsSection {
            title: qsTr("Storage")
            iconName: "database"

            MediaUsage {
                id: usage
            }

            SettingRow {
                name: qsTr("Posts and profiles")
                text: Settings.databaseText.length > 0 ? Settings.databaseText : qsTr("Measuring…")
            }

            SettingChoice {
                name: qsTr("Room for posts and profiles")
                text: qsTr("What was seen longest ago goes first. Bookmarks, favourites, your own posts and what is around the place where you read stay.")
                values: [100, 250, 500, 1000, 2000, 5000, 10000]
                names: values.map(megabytes => Format.fileSize(megabytes * 1024 * 1024))
                value: Settings.databaseMegabytes
                onChosen: value => Settings.databaseMegabytes = value
            }

            SettingRow {
                name: qsTr("Pictures and films")
                text: usage.clearing ? qsTr("Clearing…") : qsTr("%1 on this computer").arg(Format.fileSize(usage.bytes))

                Button {
                    enabled: usage.bytes > 0 && !usage.clearing
                    text: qsTr("Clear")
                    Accessible.name: qsTr("Clear the stored pictures and films")
                    onClicked: clearing.open()
                }
            }

            SettingChoice {
                name: qsTr("Room for pictures and films")
                text: qsTr("What has not been seen for longest goes first.")
                values: [100, 250, 500, 1000, 2000, 5000, 10000]
                names: values.map(megabytes => Format.fileSize(megabytes * 1024 * 1024))
                value: Settings.mediaCacheMegabytes
                onChosen: value => Settings.mediaCacheMegabytes = value
            }
        }

        SettingsSection {
            title: qsTr("Accounts")
            iconName: "users"

            // Only to know whether anybody can sign in or out: not so in the sample world.
            SignInModel {
                id: signIn
            }

            Repeater {
                model: App.accounts

                AccountSetting {
                    amount: App.accountCount
                    canSignOut: signIn.possible
                    onSignOutAsked: {
                        leaving.accountId = accountId;
                        leaving.handle = handle;
                        leaving.open();
                    }
                }
            }

            Item {
                width: 1
                height: 8
            }

            Button {
                text: qsTr("Add an account")
                icon.name: "user-plus"
                onClicked: Navigator.signInAsked("")
            }
        }

        Flow {
            width: parent.width
            spacing: 8

            Button {
                text: qsTr("Keyboard shortcuts")
                icon.name: "keyboard"
                onClicked: Actions.trigger("shortcuts")
            }

            Button {
                text: qsTr("About Foyer")
                icon.name: "info"
                onClicked: Navigator.aboutAsked()
            }

            Button {
                flat: true
                text: qsTr("Everything as it was at first")
                onClicked: resetting.open()
            }
        }
    }

    Confirmation {
        id: leaving

        property real accountId: 0
        property string handle: ""

        title: qsTr("Sign out?")
        text: qsTr("Foyer forgets what only @%1 could see: its home timeline, notifications and bookmarks on this computer. Nothing changes on the server.").arg(handle)
        action: qsTr("Sign out")
        onAccepted: App.signOut(accountId)
    }

    Confirmation {
        id: clearing

        title: qsTr("Clear pictures and films?")
        text: qsTr("They are fetched again when they are shown. Without a network they are missing until then.")
        action: qsTr("Clear")
        onAccepted: usage.clear()
    }

    Confirmation {
        id: resetting

        title: qsTr("Reset all settings?")
        text: qsTr("Accounts, posts and keys stay as they are.")
        action: qsTr("Reset")
        onAccepted: Settings.reset()
    }
}
