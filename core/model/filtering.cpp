// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filtering.h"

#include <algorithm>

namespace foyer::model {
namespace {

// Scripts that write words without spaces between them: there, any place is the edge of a word.
bool isUnspaced(char32_t point)
{
    switch (QChar::script(point)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWordCharacter(char32_t point)
{
    return (QChar::isLetterOrNumber(point) || QChar::isMark(point) || point == U'_') && !isUnspaced(point);
}

char32_t pointBefore(QStringView text, qsizetype index)
{
    if (index >= 2 && text[index - 1].isLowSurrogate() && text[index - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[index - 2], text[index - 1]);
    return index >= 1 ? text[index - 1].unicode() : U' ';
}

char32_t pointAt(QStringView text, qsizetype index)
{
    if (index + 1 < text.size() && text[index].isHighSurrogate() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[index], text[index + 1]);
    return index < text.size() ? text[index].unicode() : U' ';
}

QStringList searchedTexts(const Post &post)
{
    QStringList texts{post.contentWarning, plainText(post.body)};
    if (post.poll) {
        for (const PollOption &option : post.poll->options)
            texts << option.title;
    }
    for (const Media &media : post.media)
        texts << media.description;
    for (const QString &tag : post.tags)
        texts << u'#' + tag;
    if (post.card)
        texts << post.card->title;
    texts.removeAll(QString());
    for (QString &text : texts)
        text = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return texts;
}

FilterVerdict::Action actionOf(Filter::Action action)
{
    switch (action) {
    case Filter::Action::Hide:
        return FilterVerdict::Action::Hide;
    case Filter::Action::Blur:
        return FilterVerdict::Action::Blur;
    case Filter::Action::Warn:
        break;
    }
    return FilterVerdict::Action::Warn;
}

FilterVerdict serverVerdict(const Post &post)
{
    FilterVerdict verdict;
    for (const FilterMatch &match : post.filtered) {
        const auto action = match.hides ? FilterVerdict::Action::Hide : FilterVerdict::Action::Warn;
        if (action > verdict.action)
            verdict = {action, match.title};
    }
    return verdict;
}

}

bool containsKeyword(QStringView text, QStringView keyword, bool wholeWord)
{
    if (keyword.isEmpty())
        return false;
    const bool edgeBefore = wholeWord && isWordCharacter(pointAt(keyword, 0));
    const bool edgeAfter = wholeWord && isWordCharacter(pointBefore(keyword, keyword.size()));
    for (qsizetype at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
        if (edgeBefore && isWordCharacter(pointBefore(text, at)))
            continue;
        if (edgeAfter && isWordCharacter(pointAt(text, at + keyword.size())))
            continue;
        return true;
    }
    return false;
}

Filtering::Filtering(const QList<Filter> &filters, QStringView context, Timestamp now)
    : m_knowsFilters(!filters.isEmpty())
{
    for (const Filter &filter : filters) {
        if ((filter.expiresAt.isKnown() && filter.expiresAt <= now) || !filter.contexts.contains(context))
            continue;
        Rule rule{.verdict = {actionOf(filter.action), filter.title}, .keywords = filter.keywords, .postIds = filter.postIds};
        for (FilterKeyword &keyword : rule.keywords)
            keyword.text = keyword.text.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
        m_rules.append(rule);
    }
    std::ranges::stable_sort(m_rules, std::ranges::greater(), [](const Rule &rule) { return rule.verdict.action; });
}

bool Filtering::matches(const Rule &rule, const Post &post, const QStringList &texts)
{
    if (rule.postIds.contains(post.serverId))
        return true;
    return std::ranges::any_of(rule.keywords, [&](const FilterKeyword &keyword) {
        return std::ranges::any_of(texts, [&](const QString &text) { return containsKeyword(text, keyword.text, keyword.wholeWord); });
    });
}

FilterVerdict Filtering::judge(const Post &post) const
{
    if (!m_knowsFilters)
        return serverVerdict(post);
    if (m_rules.isEmpty())
        return {};
    const QStringList texts = searchedTexts(post);
    for (const Rule &rule : m_rules) {
        if (matches(rule, post, texts))
            return rule.verdict;
    }
    return {};
}

QString filterContext(const Timeline &timeline)
{
    using enum Timeline::Kind;
    switch (timeline.kind) {
    case Home:
    case List:
        return QStringLiteral("home");
    case Local:
    case Federated:
    case Bubble:
    case Hashtag:
    case Trending:
    case Link:
    case Server:
        return QStringLiteral("public");
    case AuthorPosts:
    case AuthorReplies:
    case AuthorMedia:
    case AuthorPinned:
        return QStringLiteral("account");
    case Bookmarks:
    case Favourites:
        break;
    }
    return {};
}

}
