// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CatchUpModel: what came to Home while one was away, from the store: by kind, by person, in a chosen order. It stands still while
// one reads; refresh() reads anew. Made by QML; main thread.
#pragma once

#include "app/viewmodels/catchup.h"
#include "app/viewmodels/listmodel.h"

namespace foyer::app {

class CatchUpModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int hours READ hours WRITE setHours NOTIFY choiceChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY choiceChanged)
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY choiceChanged)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY choiceChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY spanChanged)
    Q_PROPERTY(QVariantList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY spanChanged)
    Q_PROPERTY(bool incomplete READ isIncomplete NOTIFY spanChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY spanChanged)
public:
    enum Role { PostRole = Qt::UserRole + 1 };

    explicit CatchUpModel(QObject *parent = nullptr)
        : CatchUpModel(nullptr, parent)
    {
    }
    explicit CatchUpModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setHours(int hours);
    void setKind(const QString &kind);
    void setOrder(const QString &order);
    void setPerson(const QString &handle);
    QVariantList kinds() const;
    QVariantList people() const;
    bool isIncomplete() const { return !m_span.gaps.isEmpty() || !m_span.unfinished.isEmpty(); }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void fetchMissing();        // asks the servers for what lies in the span and is not stored
    Q_INVOKABLE QString nextPerson() const; // after the chosen one; empty = that was the last

Q_SIGNALS:
    void choiceChanged();
    void spanChanged();
    void peopleChanged();

protected:
    void attached() override;
    void start() override;

private:
    int hours() const { return m_hours; }
    QString kind() const;
    QString order() const;
    QString person() const { return m_person; }
    QString summary() const;
    bool isEmpty() const { return m_known && m_span.rows.isEmpty(); }
    TimelineQuestion question() const;
    struct Item {
        timelines::Row row;
        mutable QVariant view; // the PostView, made when it is first asked for
    };
    std::vector<Item> chosen() const;
    void take(catchup::Span span);
    void choose();
    void fetchStep(int left);

    catchup::Span m_span;
    std::vector<Item> m_items;
    int m_hours = 0; // 0 = since reading stopped
    catchup::Kind m_kind = catchup::Kind::All;
    catchup::Order m_order = catchup::Order::Oldest;
    QString m_person;
    int m_generation = 0;
    bool m_known = false;
};

}
