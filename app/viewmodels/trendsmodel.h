// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrendsModel: hashtags and links that many use at the moment, as the server counts them. Made by QML; main thread.
#pragma once

#include "app/viewmodels/objectmodel.h"

#include <QVariantList>

namespace foyer::app {

class TrendsModel : public ObjectModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList tags READ tags NOTIFY trendsChanged)
    Q_PROPERTY(QVariantList links READ links NOTIFY trendsChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY trendsChanged)
public:
    explicit TrendsModel(QObject *parent = nullptr)
        : TrendsModel(nullptr, parent)
    {
    }
    explicit TrendsModel(Services *services, QObject *parent = nullptr);

    QVariantList tags() const { return m_tags; }
    QVariantList links() const { return m_links; }
    bool isEmpty() const { return m_tags.isEmpty() && m_links.isEmpty() && !loading(); }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void trendsChanged();

protected:
    void start() override;

private:
    void read();

    QVariantList m_tags;
    QVariantList m_links;
    int m_generation = 0;
};

// Days of use as heights from 0 to 1, oldest first; `newestFirst` as the API sends them.
QVariantList usageSeries(const QList<qint64> &newestFirst);

}
