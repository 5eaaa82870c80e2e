// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileModel: a person's page: who they are and how they stand to the account. Made by QML; main thread.
#pragma once

#include "app/presentation/profileview.h"
#include "app/viewmodels/objectmodel.h"

#include <QTimer>

namespace foyer::app {

class ProfileModel : public ObjectModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString handle READ handle WRITE setHandle NOTIFY askedChanged)
    Q_PROPERTY(QString serverId READ serverId WRITE setServerId NOTIFY askedChanged)
    Q_PROPERTY(double accountId READ accountId NOTIFY profileChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY profileChanged)
    Q_PROPERTY(bool isSelf READ isSelf NOTIFY profileChanged)
    Q_PROPERTY(foyer::app::PersonView person READ person NOTIFY profileChanged)
    Q_PROPERTY(QString header READ header NOTIFY profileChanged)
    Q_PROPERTY(QString headerDescription READ headerDescription NOTIFY profileChanged)
    Q_PROPERTY(QString avatarFull READ avatarFull NOTIFY profileChanged)
    Q_PROPERTY(QString avatarDescription READ avatarDescription NOTIFY profileChanged)
    Q_PROPERTY(QString url READ url NOTIFY profileChanged)
    Q_PROPERTY(QList<foyer::app::BlockView> bio READ bio NOTIFY profileChanged)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY profileChanged)
    Q_PROPERTY(QVariantList roles READ roles NOTIFY profileChanged)
    Q_PROPERTY(QString posts READ posts NOTIFY profileChanged)
    Q_PROPERTY(QString followers READ followers NOTIFY profileChanged)
    Q_PROPERTY(QString following READ following NOTIFY profileChanged)
    Q_PROPERTY(QString postsText READ postsText NOTIFY profileChanged)
    Q_PROPERTY(QString followersText READ followersText NOTIFY profileChanged)
    Q_PROPERTY(QString followingText READ followingText NOTIFY profileChanged)
    Q_PROPERTY(QString joinedText READ joinedText NOTIFY profileChanged)
    Q_PROPERTY(QString lastPostText READ lastPostText NOTIFY profileChanged)
    Q_PROPERTY(QString noticeKind READ noticeKind NOTIFY profileChanged)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY profileChanged)
    Q_PROPERTY(QString movedToHandle READ movedToHandle NOTIFY profileChanged)
    Q_PROPERTY(QString movedToServerId READ movedToServerId NOTIFY profileChanged)
    Q_PROPERTY(bool hidesCollections READ hidesCollections NOTIFY profileChanged)
    Q_PROPERTY(QString relationshipText READ relationshipWords NOTIFY profileChanged)
    Q_PROPERTY(QVariantMap relationship READ relationship NOTIFY profileChanged)
    Q_PROPERTY(QString note READ note NOTIFY profileChanged)
    Q_PROPERTY(QString postsTimeline READ postsTimeline NOTIFY profileChanged)
    Q_PROPERTY(QString repliesTimeline READ repliesTimeline NOTIFY profileChanged)
    Q_PROPERTY(QString mediaTimeline READ mediaTimeline NOTIFY profileChanged)
    Q_PROPERTY(QString pinnedTimeline READ pinnedTimeline NOTIFY profileChanged)
    Q_PROPERTY(QVariantList familiar READ familiar NOTIFY companyChanged)
    Q_PROPERTY(QString familiarText READ familiarWords NOTIFY companyChanged)
    Q_PROPERTY(QStringList featuredTags READ featuredTags NOTIFY companyChanged)
public:
    explicit ProfileModel(QObject *parent = nullptr)
        : ProfileModel(nullptr, parent)
    {
    }
    explicit ProfileModel(Services *services, QObject *parent = nullptr);

    void setHandle(const QString &handle);
    void setServerId(const QString &id);
    bool isFound() const { return m_found; }
    bool isSelf() const;
    const ProfileView &view() const { return m_view; }
    QString relationshipWords() const;
    QString familiarWords() const;

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void askedChanged();
    void profileChanged();
    void companyChanged();

protected:
    void attached() override;
    void start() override;

private:
    struct Question {
        model::AccountId account = 0;
        QString handle;
        QString serverId;
    };
    struct Answer {
        std::optional<model::Author> author;
        std::optional<model::Relationship> relationship;
        QList<model::Author> familiar;
        QStringList featuredTags;
    };

    QString handle() const { return m_askedHandle; }
    QString serverId() const { return m_askedServerId.isEmpty() ? m_serverId : m_askedServerId; }
    double accountId() const { return static_cast<double>(m_account); }
    PersonView person() const { return m_view.person; }
    QString header() const { return m_view.header; }
    QString headerDescription() const { return m_view.headerDescription; }
    QString avatarFull() const { return m_view.avatarFull; }
    QString avatarDescription() const { return m_view.avatarDescription; }
    QString url() const { return m_view.url; }
    QList<BlockView> bio() const { return m_view.bio; }
    QVariantList fields() const { return m_view.fields; }
    QVariantList roles() const { return m_view.roles; }
    QString posts() const { return m_view.posts; }
    QString followers() const { return m_view.followers; }
    QString following() const { return m_view.following; }
    QString postsText() const { return m_view.postsText; }
    QString followersText() const { return m_view.followersText; }
    QString followingText() const { return m_view.followingText; }
    QString joinedText() const { return m_view.joinedText; }
    QString lastPostText() const { return m_view.lastPostText; }
    QString noticeKind() const { return m_view.noticeKind; }
    QString noticeText() const { return m_view.noticeText; }
    QString movedToHandle() const { return m_view.movedToHandle; }
    QString movedToServerId() const { return m_view.movedToServerId; }
    bool hidesCollections() const { return m_view.hidesCollections; }
    QVariantMap relationship() const { return m_found ? relationshipMap(m_relationship) : QVariantMap(); }
    QString note() const { return m_relationship.note; }
    QString postsTimeline() const { return timelineKey(model::Timeline::Kind::AuthorPosts); }
    QString repliesTimeline() const { return timelineKey(model::Timeline::Kind::AuthorReplies); }
    QString mediaTimeline() const { return timelineKey(model::Timeline::Kind::AuthorMedia); }
    QString pinnedTimeline() const { return timelineKey(model::Timeline::Kind::AuthorPinned); }
    QString timelineKey(model::Timeline::Kind kind) const;
    QVariantList familiar() const;
    QStringList featuredTags() const { return m_featuredTags; }

    Question question() const { return {m_account, m_askedHandle, m_serverId}; }
    static Answer answer(store::Reader reader, const Question &question);
    void readSoon();
    void read();
    void take(const Answer &answer);
    void fetchCompany(sync::Session &session);

    QString m_askedHandle;
    QString m_askedServerId;
    model::AccountId m_account = 0;
    QString m_serverId; // on the account's server, once it is known
    QString m_knownHandle;
    ProfileView m_view;
    model::Relationship m_relationship;
    QList<model::Author> m_familiar;
    QStringList m_featuredTags;
    QTimer m_later;
    int m_generation = 0;
    bool m_found = false;
};

}
