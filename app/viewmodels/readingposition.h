// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingPosition: saves where a person reads a timeline and which posts were on screen, at most once a second and when told to. Owned by a TimelineModel; main thread.
#pragma once

#include "app/viewmodels/services.h"
#include "core/store/timelines.h"

#include <QTimer>

namespace foyer::app {

class ReadingPosition : public QObject
{
    Q_OBJECT
public:
    explicit ReadingPosition(QObject *parent = nullptr);
    ~ReadingPosition() override;

    void attach(store::Store *store) { m_store = store; }
    // Another list begins; what was noted of the one before is saved.
    void begin(const store::timelines::View &view);
    void note(const store::timelines::ReadPosition &position);
    void noteSeen(store::PostId post); // was on screen
    // Waits until it is on disk.
    void flush();

private:
    struct Unsaved {
        store::timelines::View view;
        std::optional<store::timelines::ReadPosition> position;
        QSet<store::PostId> seen;
        void save(store::Writer writer) const;
    };
    bool hasUnsaved() const { return m_unsaved || !m_unsavedSeen.isEmpty(); }
    Unsaved takeUnsaved();
    void save();
    void saveSoon();

    store::Store *m_store = nullptr;
    store::timelines::View m_view;
    std::optional<store::timelines::ReadPosition> m_unsaved;
    QSet<store::PostId> m_unsavedSeen;
    QSet<store::PostId> m_seen; // in this list, so that each is told once
    QTimer m_timer;
};

}
