// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unfolded: which posts the person has opened in this run: content warnings, long texts, covered media, filtered posts. Rows are
// recycled while scrolling, so they cannot remember it themselves. A QML singleton; main thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QtQmlIntegration>
#include <array>

namespace foyer::app {

class Unfolded : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // Changes with every toggle: a binding that reads it is evaluated again.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged FINAL)
public:
    enum What { Warning, Body, Media, Filter, Seen };
    Q_ENUM(What)

    explicit Unfolded(QObject *parent = nullptr);

    int revision() const { return m_revision; }
    // `revision` is there to be named in a binding.
    Q_INVOKABLE bool has(foyer::app::Unfolded::What what, double postId, int revision = 0) const;
    Q_INVOKABLE void set(foyer::app::Unfolded::What what, double postId, bool open);
    Q_INVOKABLE void toggle(foyer::app::Unfolded::What what, double postId);

Q_SIGNALS:
    void revisionChanged();

private:
    std::array<QSet<qint64>, 5> m_open;
    int m_revision = 0;
};

}
