// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchModel: finds in the store while a person types (N1), and at the server when they submit. Made by QML; main thread.
#pragma once

#include "app/viewmodels/listmodel.h"
#include "app/viewmodels/searchfindings.h"

#include <QTimer>

namespace foyer::app {

class SearchModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString section READ section WRITE setSection NOTIFY sectionChanged)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY foundChanged)
    Q_PROPERTY(bool serverAnswered READ hasServerAnswered NOTIFY searchingChanged)
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
    Q_PROPERTY(QVariantList hints READ hints CONSTANT)
public:
    enum Role { KindRole = Qt::UserRole + 1, TitleRole, PersonRole, PostRole, TagRole, FromServerRole };

    explicit SearchModel(QObject *parent = nullptr)
        : SearchModel(nullptr, parent)
    {
    }
    explicit SearchModel(Services *services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setQuery(const QString &query);
    void setSection(const QString &section);
    bool isSearching() const { return m_serverRequests > 0; }
    QStringList recent() const { return m_recent; }

    bool submit() override; // QML's submit(): asks the server, or opens a pasted link or handle
    Q_INVOKABLE void nearBottom();
    Q_INVOKABLE void forget(const QString &words = {});
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void queryChanged();
    void sectionChanged();
    void searchingChanged();
    void foundChanged();
    void recentChanged();

protected:
    void start() override;

private:
    QString query() const { return m_query; }
    QString section() const { return m_section; }
    bool isEmpty() const { return !m_query.trimmed().isEmpty() && m_findings.isEmpty() && m_looked && !isSearching(); }
    bool hasServerAnswered() const { return m_serverAnswered; }
    QVariantList hints() const;
    void look(bool older);
    void askServer(qsizetype offset);
    void take(const SearchFindings::Piece &piece, bool fromServer);
    void readRecent();
    void show();
    QVariant postView(const SearchHit &hit) const;

    QString m_query;
    QString m_section = QStringLiteral("all");
    QStringList m_recent;
    SearchFindings m_findings;
    std::vector<SearchHit> m_items;
    store::PostId m_oldest = 0; // of the posts found here: where the next page begins
    QTimer m_typing;
    int m_generation = 0;
    int m_serverRequests = 0;
    qsizetype m_serverPosts = 0;
    bool m_looking = false;
    bool m_looked = false;
    bool m_moreHere = false;
    bool m_moreThere = false;
    bool m_serverAnswered = false; // to these words
};

}
