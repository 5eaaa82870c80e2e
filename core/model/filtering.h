// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering: a person's filters, made ready for one place where posts are shown, and their verdict on a post. A value; any thread.
#pragma once

#include "core/model/lists.h"
#include "core/model/timeline.h"

namespace foyer::model {

struct FilterVerdict {
    enum class Action : quint8 { None, Blur, Warn, Hide }; // in the order of strength
    Action action = Action::None;
    QString title; // of the filter that decided

    bool operator==(const FilterVerdict &) const = default;
};

class Filtering
{
public:
    // `context` as in Filter::contexts. Expired filters and those of other contexts are left out.
    // Where an account has no filters of its own here, the matches that came with a post decide.
    Filtering() = default;
    Filtering(const QList<Filter> &filters, QStringView context, Timestamp now);

    FilterVerdict judge(const Post &post) const;

private:
    struct Rule {
        FilterVerdict verdict;
        QList<FilterKeyword> keywords; // case-folded
        QStringList postIds;
    };
    static bool matches(const Rule &rule, const Post &post, const QStringList &texts);

    QList<Rule> m_rules;
    bool m_knowsFilters = false;
};

// The filter context of a timeline; empty where nothing is filtered, as in bookmarks, which a person chose one by one.
QString filterContext(const Timeline &timeline);

// True where `keyword` (case-folded) stands in `text` (case-folded); `wholeWord` as people mean it in scripts with and without spaces.
bool containsKeyword(QStringView text, QStringView keyword, bool wholeWord);

}
