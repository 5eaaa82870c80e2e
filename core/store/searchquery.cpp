// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/store/words.h"

#include <algorithm>
#include <array>

namespace foyer::store::search {
namespace {

// FTS5 refuses deep expressions, and nobody types more.
constexpr qsizetype mostTerms = 32;
constexpr qsizetype mostCharacters = 1000;

struct Term {
    QString text;
    bool isPhrase = false;
    bool without = false;
};

// Parts at spaces; "…" keeps together, also after an operator (from:"…"); an open quotation runs to the end.
QList<Term> termsOf(const QString &words)
{
    QList<Term> terms;
    Term term;
    bool quoted = false;
    const auto finish = [&] {
        if (!term.text.isEmpty() && terms.size() < mostTerms)
            terms += term;
        term = {};
    };
    for (const QChar c : words.first(std::min(words.size(), mostCharacters))) {
        if (c == u'"') {
            if (!quoted && term.text.isEmpty())
                term.isPhrase = true;
            quoted = !quoted;
            if (!quoted)
                finish();
        } else if (c.isSpace() && !quoted) {
            finish();
        } else if (c == u'-' && term.text.isEmpty() && !term.isPhrase && !quoted) {
            term.without = true;
        } else {
            term.text += c;
        }
    }
    finish();
    return terms;
}

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

// An FTS5 string: everything between the quotation marks is text.
QString quoted(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20; });
    return u'"' + text.replace(u'"', u' ') + u'"';
}

// An expression for one term; empty where nothing in it is a word.
QString expressionOf(const Term &term)
{
    const QString text = term.text;
    if (!hasWords(text))
        return {};
    if (!term.isPhrase && text.startsWith(u'#'))
        return QStringLiteral("facets : ") + quoted(facet::hashtag(text.sliced(1)));
    // A beginning is asked for with a star; shorter ones would match nearly everything.
    constexpr qsizetype shortestBeginning = 3;
    const bool beginning = !term.isPhrase && text.endsWith(u'*') && text.size() > shortestBeginning && hasWords(text.last(2));
    return QStringLiteral("text : ") + quoted(indexable(text)) + (beginning ? QStringLiteral(" *") : QString());
}

struct Day {
    Timestamp begin;
    Timestamp end;
};

std::optional<Day> dayOf(const QString &value)
{
    // A year or a month is meant as a whole.
    static constexpr std::array formats{"yyyy-MM-dd", "yyyy-MM", "yyyy"};
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const QDate first = QDate::fromString(value, QString::fromLatin1(formats[i]));
        if (!first.isValid())
            continue;
        const QDate next = i == 0 ? first.addDays(1) : i == 1 ? first.addMonths(1) : first.addYears(1);
        return Day{{first.startOfDay().toMSecsSinceEpoch()}, {next.startOfDay().toMSecsSinceEpoch()}};
    }
    return std::nullopt;
}

bool setFlag(const QString &value, std::initializer_list<std::pair<QLatin1StringView, bool *>> flags)
{
    for (const auto &[name, flag] : flags) {
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            *flag = true;
            return true;
        }
    }
    return false;
}

// True where the term is an operator that is known, with a value that it can have.
bool takeOperator(const Term &term, Query &query)
{
    const qsizetype colon = term.text.indexOf(u':');
    if (term.isPhrase || term.without || colon <= 0)
        return false;
    using namespace Qt::StringLiterals;
    const QString name = term.text.first(colon).toLower();
    const QString value = term.text.sliced(colon + 1);
    if (name == u"has")
        return setFlag(value,
                       {{"media"_L1, &query.hasMedia}, {"poll"_L1, &query.hasPoll}, {"link"_L1, &query.hasLink}, {"cw"_L1, &query.hasWarning}});
    if (name == u"in")
        return setFlag(value, {{"bookmarks"_L1, &query.inBookmarks}, {"favourites"_L1, &query.inFavourites}});
    if (name == u"is")
        return setFlag(value, {{"reply"_L1, &query.isReply}, {"boosted"_L1, &query.isBoosted}});
    if (name == u"from" && hasWords(value)) {
        query.from = (value.startsWith(u'@') ? value.sliced(1) : value).toLower();
        return true;
    }
    if (name == u"lang" && hasWords(value)) {
        query.language = value.toLower();
        return true;
    }
    const auto day = name == u"before" || name == u"after" ? dayOf(value) : std::nullopt;
    if (!day)
        return false;
    (name == u"before" ? query.before : query.after) = name == u"before" ? day->begin : day->end;
    return true;
}

}

bool Query::isEmpty() const
{
    return match.isEmpty() && from.isEmpty() && language.isEmpty() && !hasMedia && !hasPoll && !hasLink && !hasWarning && !inBookmarks
        && !inFavourites && !isReply && !isBoosted && !before.isKnown() && !after.isKnown();
}

Query parse(const QString &words)
{
    Query query;
    QStringList with;
    QStringList without;
    for (const Term &term : termsOf(words)) {
        if (takeOperator(term, query))
            continue;
        const QString expression = expressionOf(term);
        if (!expression.isEmpty())
            (term.without ? without : with) += expression;
    }
    if (with.isEmpty() && !without.isEmpty())
        with += QStringLiteral("facets : ") + quoted(facet::every);
    query.match = with.join(u" AND ");
    if (!without.isEmpty())
        query.match = u'(' + query.match + u") NOT (" + without.join(u" OR ") + u')';
    return query;
}

}
