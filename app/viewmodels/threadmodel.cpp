// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/threadmodel.h"

#include "app/presentation/markup.h"
#include "app/presentation/personview.h"
#include "app/viewmodels/settingsmodel.h"

#include <algorithm>
#include <chrono>

namespace foyer::app {
namespace {

QString partText(const QList<qsizetype> &parts, qsizetype node)
{
    const qsizetype place = parts.indexOf(node);
    //: The third of seven posts of one text
    return place < 0 ? QString() : ThreadModel::tr("%L1/%L2").arg(place + 1).arg(parts.size());
}

// A post counts the replies to itself, not those below them.
int missingIn(const ThreadPosts &posts)
{
    const qint64 here = std::ranges::count(posts.thread.descendants, posts.focus.serverId, &model::Post::inReplyToServerId);
    return static_cast<int>(std::clamp<qint64>(posts.focus.replies - here, 0, INT_MAX));
}

}

ThreadModel::ThreadModel(Services *services, QObject *parent)
    : ListModel(services, parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::milliseconds(50));
    connect(&m_later, &QTimer::timeout, this, &ThreadModel::read);
}

void ThreadModel::attached()
{
    connect(services().store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (!changes.posts.isEmpty() || changes.sideBar.contains(m_account))
            readSoon();
    });
    connect(&services(), &Services::postsOnScreenAsked, this, [this](QSet<store::PostId> *posts) {
        for (const ThreadNode &node : std::as_const(m_nodes))
            posts->insert(node.id);
    });
    if (services().settings)
        connect(services().settings, &SettingsModel::postLooksChanged, this, [this] {
            for (Item &item : m_items)
                item.view = {};
            if (!m_items.empty())
                Q_EMIT dataChanged(index(0), index(count() - 1), {PostRole});
        });
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {{PostRole, "post"},
            {DepthRole, "depth"},
            {ThreadLinesRole, "threadLines"},
            {CollapsedRole, "collapsed"},
            {HiddenCountRole, "hiddenCount"},
            {HasRepliesRole, "hasReplies"},
            {IsFocusRole, "isFocus"},
            {IsAncestorRole, "isAncestor"},
            {IsNewRole, "isNew"},
            {PartRole, "part"}};
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PostRole:
        return viewOf(item);
    case DepthRole:
        return std::min(item.node.depth, maxShownDepth);
    case ThreadLinesRole:
        return QVariant::fromValue(item.lines);
    case CollapsedRole:
        return item.collapsed;
    case HiddenCountRole:
        return item.collapsed ? item.node.descendants : 0;
    case HasRepliesRole:
        return item.node.descendants > 0;
    case IsFocusRole:
        return item.node.isFocus;
    case IsAncestorRole:
        return item.node.isAncestor;
    case IsNewRole:
        return item.isNew;
    case PartRole:
        return item.part;
    default:
        return {};
    }
}

QVariant ThreadModel::viewOf(const Item &item) const
{
    if (!item.view.isValid()) {
        ViewContext context = services().viewContext(m_account, item.node.id);
        context.filtering = m_filters.forPost(m_account, item.node.post);
        item.view = QVariant::fromValue(makePostView(item.node.post, context));
    }
    return item.view;
}

QString ThreadModel::title() const
{
    const int row = focusRow();
    return row < 0 ? tr("Thread") : tr("Thread of %1").arg(plainName(m_items[static_cast<std::size_t>(row)].node.post.author));
}

void ThreadModel::setPostId(double id)
{
    if (static_cast<store::PostId>(id) == m_askedPost)
        return;
    m_askedPost = static_cast<store::PostId>(id);
    Q_EMIT postChanged();
    restart();
}

void ThreadModel::setServerId(const QString &id)
{
    if (id == m_askedServerId)
        return;
    m_askedServerId = id;
    Q_EMIT postChanged();
    if (m_askedPost == 0)
        restart();
}

ThreadModel::Question ThreadModel::question() const
{
    const sync::Session *session = services().sessions->byId(m_account);
    return {.account = m_account,
            .handle = session ? session->account().author.handle : QString(),
            .id = m_id,
            .serverId = m_serverId,
            .now = services().clock->now()};
}

void ThreadModel::start()
{
    ++m_generation;
    m_account = scope().account();
    m_id = m_askedPost;
    m_serverId = m_askedPost == 0 ? m_askedServerId : QString();
    m_uri.clear();
    m_collapsed.clear();
    m_known.clear();
    m_reading = m_fetchDone = m_fetched = m_announced = false;
    if (m_id == 0 && m_serverId.isEmpty()) {
        take({});
        return;
    }
    // At once, so that the page opens with its post.
    const auto stored = services().store->readNow([question = question()](store::Reader reader) { return answer(reader, question); });
    take(stored.value_or(Answer{}));
    refresh();
}

ThreadModel::Answer ThreadModel::answer(store::Reader reader, const Question &question)
{
    Answer answer;
    const store::PostId id = question.id != 0 ? question.id : store::posts::idOf(reader, question.account, question.serverId).value_or(0);
    const auto focus = id == 0 ? std::nullopt : store::posts::byId(reader, question.account, id);
    if (!focus)
        return answer;
    answer.id = id;
    answer.posts.focus = *focus;
    answer.posts.thread = store::posts::thread(reader, question.account, id);
    answer.posts.ids.insert(focus->uri, id);
    for (const QList<model::Post> *part : {&answer.posts.thread.ancestors, &answer.posts.thread.descendants}) {
        for (const model::Post &post : *part)
            answer.posts.ids.insert(post.uri, store::posts::idByUri(reader, post.uri).value_or(0));
    }
    answer.filters = FilterSet::read(reader, {{question.account, question.handle}}, QStringLiteral("thread"), question.now);
    return answer;
}

// Not put off by each further change: a busy stream must not keep the page from following.
void ThreadModel::readSoon()
{
    if (!m_later.isActive())
        m_later.start();
}

void ThreadModel::read()
{
    if (m_reading || (m_id == 0 && m_serverId.isEmpty())) {
        if (m_reading)
            readSoon();
        return;
    }
    m_reading = true;
    QCoro::connect(services().store->read([question = question()](store::Reader reader) { return answer(reader, question); }), this,
                   [this, generation = m_generation, afterFetch = m_fetchDone](const Result<Answer> &answer) {
                       if (generation != m_generation)
                           return;
                       m_reading = false;
                       if (answer && answer->id != 0)
                           take(*answer);
                       m_fetched = m_fetched || afterFetch;
                   });
}

void ThreadModel::take(const Answer &answer)
{
    m_filters = answer.filters;
    m_nodes.clear();
    if (answer.id != 0) {
        m_nodes = unfiltered(threadNodes(answer.posts));
        m_id = answer.id;
        m_serverId = answer.posts.focus.serverId;
        m_missing = m_fetchDone ? missingIn(answer.posts) : 0;
        m_origin = isWebAddress(answer.posts.focus.url) ? answer.posts.focus.url : QString();
        m_uri = answer.posts.focus.uri;
    }
    m_hasWarnings = std::ranges::any_of(m_nodes, [](const ThreadNode &node) { return !node.post.contentWarning.isEmpty(); });
    if (!m_fetched) {
        for (const ThreadNode &node : std::as_const(m_nodes))
            m_known.insert(node.id);
    }
    show();
    if (answer.id != 0 && !std::exchange(m_announced, true))
        Q_EMIT focusReady();
}

// A reply that a filter hides goes with what hangs on it.
QList<ThreadNode> ThreadModel::unfiltered(const QList<ThreadNode> &nodes) const
{
    QList<ThreadNode> kept;
    QList<int> place(nodes.size(), -1);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        ThreadNode node = nodes[i];
        const bool orphan = node.parent >= 0 && place[node.parent] < 0;
        if (orphan || (!node.isFocus && m_filters.hides(m_account, node.post)))
            continue;
        node.parent = node.parent < 0 ? -1 : place[node.parent];
        node.descendants = 0;
        place[i] = static_cast<int>(kept.size());
        kept << node;
    }
    for (qsizetype i = kept.size() - 1; i >= 0; --i) {
        if (kept[i].parent >= 0)
            kept[kept[i].parent].descendants += kept[i].descendants + 1;
    }
    return kept;
}

std::vector<ThreadModel::Item> ThreadModel::shownItems() const
{
    std::vector<Item> items;
    QList<QList<bool>> lines(m_nodes.size());
    const QList<qsizetype> parts = threadParts(m_nodes);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const ThreadNode &node = m_nodes[i];
        if (node.parent >= 0) {
            lines[i] = lines[node.parent];
            lines[i] << node.hasNextSibling;
        }
        const bool collapsed = m_collapsed.contains(node.id);
        items.push_back({.node = node,
                         .lines = lines[i].first(std::min<qsizetype>(lines[i].size(), maxShownDepth)),
                         .collapsed = collapsed,
                         .isNew = !m_known.contains(node.id),
                         .part = partText(parts, i)});
        if (collapsed)
            i += node.descendants; // they follow it, depth first
    }
    return items;
}

void ThreadModel::show()
{
    merge(
        m_items, shownItems(), [](const Item &item) { return item.node.id; },
        [](const Item &a, const Item &b) {
            return a.node == b.node && a.lines == b.lines && a.collapsed == b.collapsed && a.isNew == b.isNew && a.part == b.part;
        });
    Q_EMIT rowsChanged();
}

int ThreadModel::focusRow() const
{
    const auto found = std::ranges::find(m_items, true, [](const Item &item) { return item.node.isFocus; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int ThreadModel::newReplies() const
{
    return static_cast<int>(std::ranges::count_if(m_nodes, [this](const ThreadNode &node) { return !m_known.contains(node.id); }));
}

int ThreadModel::indexOfPost(double postId) const
{
    const auto found = std::ranges::find(m_items, static_cast<qint64>(postId), [](const Item &item) { return item.node.id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void ThreadModel::collapse(int row)
{
    if (row < 0 || row >= count() || m_items[static_cast<std::size_t>(row)].node.descendants == 0)
        return;
    const store::PostId id = m_items[static_cast<std::size_t>(row)].node.id;
    if (!m_collapsed.remove(id))
        m_collapsed.insert(id);
    show();
}

void ThreadModel::expandAll()
{
    m_collapsed.clear();
    show();
}

QList<double> ThreadModel::warnedPosts() const
{
    QList<double> ids;
    for (const ThreadNode &node : m_nodes) {
        if (!node.post.contentWarning.isEmpty())
            ids << static_cast<double>(node.id);
    }
    return ids;
}

void ThreadModel::markSeen()
{
    for (const ThreadNode &node : std::as_const(m_nodes))
        m_known.insert(node.id);
    show();
}

void ThreadModel::refresh()
{
    sync::Session *session = services().sessions->byId(m_account);
    if (!session || session->contact().state() == sync::Contact::State::SignedOut || (m_serverId.isEmpty() && m_uri.isEmpty()))
        return;
    beginLoading();
    auto thread = m_serverId.isEmpty() ? session->posts().findThread(m_uri) : session->posts().refreshThread(m_serverId);
    QCoro::connect(std::move(thread), this, [this, generation = m_generation](const Result<store::PostId> &id) {
        endLoading(id ? nullptr : &id.error());
        if (generation != m_generation || !id)
            return;
        m_id = *id;
        m_fetchDone = true;
        read();
    });
}

}
