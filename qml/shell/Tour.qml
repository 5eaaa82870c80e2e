// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leads through the pages by name, for pictures of the window.
import QtQuick
import foyer.components
import foyer.presentation
import foyer.search
import foyer.timeline
import foyer.viewmodels

QtObject {
    id: tour

    property Panes panes: null
    property Overlays overlays: null
    readonly property TimelineModel home: TimelineModel {
        timeline: "home"
        active: false
    }

    // The first row of gathered boosts is brought into sight, once the rows have come together.
    readonly property Instantiator rows: Instantiator {
        active: false
        model: (tour.panes?.homePage as TimelinePage)?.reading ?? null
        delegate: QtObject {
            required property string kind
            required property double rowId

            onKindChanged: tour.gathering.restart()
        }
        onObjectAdded: tour.gathering.restart()
    }
    readonly property Timer gathering: Timer {
        interval: 200
        onTriggered: {
            for (let row = 0; row < tour.rows.count; ++row) {
                const item = tour.rows.objectAt(row);
                if (item.kind === "boosts") {
                    (tour.panes?.homePage as TimelinePage)?.goTo(item.rowId);
                    return;
                }
            }
        }
    }

    function find(test: var): postView {
        for (let row = 0; row < Math.min(80, tour.home.count); ++row) {
            const post = tour.home.postAt(row);
            if (test(post))
                return post;
        }
        return tour.home.postAt(0);
    }

    function mostAnswered(): postView {
        let most = tour.home.postAt(0);
        for (let row = 0; row < tour.home.count; ++row) {
            const post = tour.home.postAt(row);
            if (post && (parseInt(post.replies) || 0) > (parseInt(most.replies) || 0))
                most = post;
        }
        return most;
    }

    function show(name: string): void {
        tour.overlays?.closeAll();
        tour.panes?.clear();
        tour.panes?.go("home");
        const read = (tour.panes?.homePage as TimelinePage)?.reading;
        if (read)
            read.asPictures = read.gatherBoosts = false;
        switch (name) {
        case "home":
            return;
        case "home-new":
            tour.panes?.homePage?.act("top");
            return;
        case "thread": {
            const post = tour.mostAnswered();
            App.openPost(post.accountId, post.postId);
            return;
        }
        case "profile": {
            const post = tour.find(post => post.author.handle.length > 0 && post.media.length > 0);
            App.openPerson(post.accountId, post.author.handle, post.author.serverId);
            return;
        }
        case "hashtag": {
            const post = tour.find(post => post.tagBar.length > 0);
            App.openTag(post.tagBar.length > 0 ? post.tagBar[0] : "foyer");
            return;
        }
        case "discover":
            tour.panes?.go("trends");
            (tour.panes?.mainPage as TrendsPage)?.showPeople();
            return;
        case "columns":
            if (Settings.columns.length === 0)
                Settings.columns = "home\nnotifications\nlocal";
            tour.panes?.go("columns");
            return;
        case "catchup":
            tour.panes?.go("catchup");
            (tour.panes?.mainPage as CatchUpPage)?.lookBack();
            return;
        case "people": {
            const post = tour.find(post => post.favourites.length > 0);
            Navigator.peopleAsked("favouritedBy", post.serverId, post.accountId);
            return;
        }
        case "history":
            Navigator.historyAsked(tour.find(post => post.editedAt > 0));
            return;
        case "media":
            Navigator.mediaAsked(tour.find(post => post.media.length > 1 && !post.sensitive), 0);
            return;
        case "alt":
            Navigator.altAsked(tour.find(post => post.media.length > 0 && post.media[0].alt.length > 0).media[0].alt);
            return;
        case "picture":
            Navigator.postPictureAsked(tour.find(post => post.media.length > 0 && !post.sensitive && post.warningMarkup.length === 0));
            return;
        case "code":
            Navigator.codeAsked(App.currentPerson, "https://" + App.currentPerson.handle.split("@")[1] + "/@" + App.currentPerson.handle.split("@")[0]);
            return;
        case "menu":
            tour.overlays?.showPostMenu(tour.home.postAt(0), tour.panes);
            return;
        case "pictures":
            if (read)
                read.asPictures = true;
            return;
        case "boosts":
            if (read)
                read.gatherBoosts = true;
            tour.rows.active = true;
            return;
        case "server":
            App.openTimeline("server:atelier.example");
            return;
        case "server-dialog":
            Actions.trigger("otherServer");
            return;
        case "accounts":
            tour.panes?.showAccounts();
            return;
        case "search":
            tour.panes?.search("bread");
            return;
        case "palette":
        case "shortcuts":
            Actions.trigger(name);
            return;
        case "about":
            tour.panes?.open("qrc:/qt/qml/foyer/settings/AboutPage.qml", {});
            return;
        case "signin":
            tour.overlays?.signIn("");
            return;
        }
        tour.panes?.go(name);
    }
}
