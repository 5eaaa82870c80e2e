// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel: what all list models share: they find their Services when QML has set their properties, know which accounts they are
// about, and count their rows. Made by QML (or by a test, with Services); main thread.
#pragma once

#include "app/viewmodels/accountscope.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

#include <functional>
#include <vector>

namespace foyer::app {

class ListModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(double account READ account WRITE setAccount NOTIFY accountChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY errorTextChanged)
public:
    ListModel(Services *services, QObject *parent);

    void classBegin() override {}
    void componentComplete() override; // tests call it, too, once the properties are set
    int count() const { return rowCount({}); }
    double account() const { return m_scope.chosen(); }
    void setAccount(double account);
    bool loading() const { return m_loading > 0; }
    // Trouble with the connection is told by App's banner, once for all; errorText tells the rest.
    QString errorText() const { return m_errorText; }
    // All trouble of the latest attempt: for a page that has nothing to show instead.
    QString troubleText() const { return m_troubleText; }

Q_SIGNALS:
    void countChanged();
    void accountChanged();
    void loadingChanged();
    void errorTextChanged();

protected:
    // Once, before the first start(): the place to connect to services().
    virtual void attached() {}
    // Shows what the properties say; called at the start and whenever the accounts are others.
    virtual void start() = 0;
    // For setters: start() again, if it was called before.
    void restart();

    // Around every request: begin, then end with its error, if any.
    void beginLoading();
    void endLoading(const Error *error = nullptr);
    void setError(const Error &error);
    void setError(const QString &text); // told in any case

    // Turns `items` into `wanted` with exact removals, insertions and changes. Rows are the same where key() is; where wanted has them
    // in another order, those that would have to move go and come again. same() true = the row needs no repainting.
    template<class Item, class Key, class Same>
    void merge(std::vector<Item> &items, std::vector<Item> wanted, Key key, Same same);

    Services &services() const { return *m_services; }
    AccountScope &scope() { return m_scope; }
    const AccountScope &scope() const { return m_scope; }
    bool started() const { return m_started; }

private:
    void setTexts(const QString &error, const QString &trouble);

    Services *m_services;
    AccountScope m_scope;
    bool m_started = false;
    int m_loading = 0;
    QString m_errorText;
    QString m_troubleText;
};

template<class Item, class Key, class Same>
void ListModel::merge(std::vector<Item> &items, std::vector<Item> wanted, Key key, Same same)
{
    using Id = std::remove_cvref_t<std::invoke_result_t<Key, const Item &>>;
    QHash<Id, int> before;
    for (std::size_t i = 0; i < items.size(); ++i)
        before.insert(key(items[i]), static_cast<int>(i));
    QSet<Id> stay;
    int last = -1;
    for (const Item &item : wanted) {
        const int at = before.value(key(item), -1);
        if (at > last) {
            stay.insert(key(item));
            last = at;
        }
    }
    for (int end = static_cast<int>(items.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && !stay.contains(key(items[static_cast<std::size_t>(begin - 1)])))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, begin, end - 1);
            items.erase(items.begin() + begin, items.begin() + end);
            endRemoveRows();
        }
        end = begin - 1;
    }
    for (int at = 0; at < static_cast<int>(wanted.size());) {
        int end = at;
        while (end < static_cast<int>(wanted.size()) && !stay.contains(key(wanted[static_cast<std::size_t>(end)])))
            ++end;
        if (end > at) {
            beginInsertRows({}, at, end - 1);
            items.insert(items.begin() + at, std::make_move_iterator(wanted.begin() + at), std::make_move_iterator(wanted.begin() + end));
            endInsertRows();
        }
        if (end < static_cast<int>(wanted.size())) {
            Item &item = items[static_cast<std::size_t>(end)];
            if (!same(std::as_const(item), std::as_const(wanted[static_cast<std::size_t>(end)]))) {
                item = std::move(wanted[static_cast<std::size_t>(end)]);
                Q_EMIT dataChanged(index(end), index(end));
            }
        }
        at = end + 1;
    }
}

}
