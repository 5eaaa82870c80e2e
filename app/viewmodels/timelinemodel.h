// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: a timeline as QML shows it: its rows, where the person reads, what is new, and the wishes to the server.
// Made by QML; main thread.
#pragma once

#include "app/viewmodels/readingposition.h"
#include "app/viewmodels/timelinechoices.h"
#include "app/viewmodels/timelinerows.h"

#include <QPointer>

namespace foyer::app {

class TimelineModel : public TimelineRows
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString timeline READ timeline WRITE setTimeline NOTIFY timelineChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool hideBoosts READ hidesBoosts WRITE setHideBoosts NOTIFY choicesChanged)
    Q_PROPERTY(bool hideReplies READ hidesReplies WRITE setHideReplies NOTIFY choicesChanged)
    Q_PROPERTY(bool hideBots READ hidesBots WRITE setHideBots NOTIFY choicesChanged)
    Q_PROPERTY(bool hideQuotes READ hidesQuotes WRITE setHideQuotes NOTIFY choicesChanged)
    Q_PROPERTY(bool keepsPlace READ keepsPlace NOTIFY titleChanged)
    Q_PROPERTY(bool asPictures READ isAsPictures WRITE setAsPictures NOTIFY choicesChanged)
    Q_PROPERTY(bool gatherBoosts READ gathersBoosts WRITE setGatherBoosts NOTIFY choicesChanged)
    Q_PROPERTY(bool onlyMedia READ isOnlyMedia WRITE setOnlyMedia NOTIFY onlyMediaChanged)
    Q_PROPERTY(bool oldestFirst READ isOldestFirst WRITE setOldestFirst NOTIFY choicesChanged)
    Q_PROPERTY(bool loadingOlder READ isLoadingOlder NOTIFY loadingOlderChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(bool allHidden READ isAllHidden NOTIFY emptyChanged)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY atEndChanged)
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)
    Q_PROPERTY(double refreshedAt READ refreshedAt NOTIFY refreshedAtChanged)
    Q_PROPERTY(double elsewhereRowId READ elsewhereRowId NOTIFY elsewhereRowIdChanged)
public:
    explicit TimelineModel(QObject *parent = nullptr)
        : TimelineModel(nullptr, parent)
    {
    }
    explicit TimelineModel(Services *services, QObject *parent = nullptr);
    ~TimelineModel() override;

    void setTimeline(const QString &key);
    void setActive(bool active);
    void choose(bool TimelineChoices::*choice, bool on);
    bool isAtEnd() const { return m_atEnd; }
    int newCount() const { return m_newCount; }
    double elsewhereRowId() const { return static_cast<double>(m_elsewhere); }

    Q_INVOKABLE QVariantMap restore() const;
    Q_INVOKABLE void noteReading(double rowId, double offset);
    Q_INVOKABLE void noteSeen(int first, int last);
    Q_INVOKABLE void nearTop() { extendUp(); }
    Q_INVOKABLE void nearBottom();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void fillGap(double rowId);
    Q_INVOKABLE void jumpToNewest();
    Q_INVOKABLE double nextNewRow() const; // who reads upwards goes on there; 0 = nothing is new
    Q_INVOKABLE int goTo(double rowId);
    Q_INVOKABLE void flush() { m_position.flush(); }

Q_SIGNALS:
    void timelineChanged();
    void titleChanged();
    void activeChanged();
    void choicesChanged();
    void onlyMediaChanged();
    void loadingOlderChanged();
    void emptyChanged();
    void atEndChanged();
    void newCountChanged();
    void refreshedAtChanged();
    void elsewhereRowIdChanged();
    void restored();

protected:
    void attached() override;
    void start() override;
    void rowsTrimmedAtTop(int trimmed) override;
    void rowsChanged() override;

private:
    QString timeline() const { return m_key; }
    QString title() const { return m_title; }
    bool isActive() const { return m_active; }
    bool hidesBoosts() const { return m_choices.hideBoosts; }
    void setHideBoosts(bool hide) { choose(&TimelineChoices::hideBoosts, hide); }
    bool hidesReplies() const { return m_choices.hideReplies; }
    void setHideReplies(bool hide) { choose(&TimelineChoices::hideReplies, hide); }
    bool hidesBots() const { return m_choices.hideBots; }
    void setHideBots(bool hide) { choose(&TimelineChoices::hideBots, hide); }
    bool hidesQuotes() const { return m_choices.hideQuotes; }
    void setHideQuotes(bool hide) { choose(&TimelineChoices::hideQuotes, hide); }
    // Other lists, and pictures, begin at the top each time.
    bool keepsPlace() const { return m_timeline.kind <= model::Timeline::Kind::Favourites && !m_onlyMedia; }
    bool isAsPictures() const { return m_choices.asPictures; }
    void setAsPictures(bool on) { choose(&TimelineChoices::asPictures, on); }
    bool gathersBoosts() const { return m_choices.gatherBoosts; }
    void setGatherBoosts(bool on) { choose(&TimelineChoices::gatherBoosts, on); }
    bool isOnlyMedia() const { return m_onlyMedia; }
    void setOnlyMedia(bool on);
    bool isOldestFirst() const { return m_choices.oldestFirst; }
    void setOldestFirst(bool on) { choose(&TimelineChoices::oldestFirst, on); }
    bool isLoadingOlder() const { return m_olderRequests > 0; }
    bool isEmpty() const { return count() == 0 && !loading(); }
    bool isAllHidden() const;
    double refreshedAt() const { return static_cast<double>(m_refreshedAt.ms); }

    QList<model::AccountId> shownAccounts() const;
    TimelineQuestion question() const;
    void readSettings();
    void watch();
    void unwatch();
    void fillUp();
    void loadOlder();
    void readRefreshedAt();
    void askElsewhere();
    void takeElsewhere(model::AccountId account, const QString &entryId);
    void noteHomeRead(int index);
    void countNew();
    void beginAt(const std::optional<timelines::ReadPosition> &position);
    QList<sync::Session *> shownSessions() const;

    QString m_key;
    QString m_title;
    model::Timeline m_timeline;
    TimelineChoices m_choices;
    bool m_onlyMedia = false; // of this model, not of the timeline
    ReadingPosition m_position;
    std::optional<timelines::ReadPosition> m_restored;
    std::vector<std::pair<QPointer<sync::Session>, model::Timeline>> m_watched;
    store::RowId m_newestSeen = 0;
    store::RowId m_elsewhere = 0;
    Timestamp m_refreshedAt;
    Timestamp m_olderFailedAt;
    int m_seenAbove = 0; // rows above the window that were seen before they were trimmed
    int m_newCount = 0;
    int m_olderRequests = 0;
    int m_filledUp = 0;    // pages that were fetched since the person last asked for more
    int m_olderTicket = 0; // answers for a list that is no longer shown do not count
    bool m_olderGotRows = false;
    bool m_active = true;
    bool m_atEnd = false;
};

}
