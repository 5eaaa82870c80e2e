// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, Tag, Filter, Marker, TrendsLink, SearchResults → model, and Tag back. Pure; any thread.
#pragma once

#include "core/mastodon/entities/filter.h"
#include "core/mastodon/entities/lists.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/lists.h"

namespace foyer::mastodon {

std::optional<model::List> toList(const entities::List &list, MapContext &context);
std::optional<model::Tag> toTag(const entities::Tag &tag, MapContext &context);
entities::Tag fromTag(const model::Tag &tag);
std::optional<model::Tag> toFeaturedTag(const entities::FeaturedTag &tag, MapContext &context);
std::optional<model::TrendingLink> toTrendingLink(const entities::TrendsLink &link, MapContext &context);
std::optional<model::Filter> toFilter(const entities::Filter &filter, MapContext &context);
std::optional<model::Filter> toFilterV1(const entities::FilterV1 &filter, MapContext &context);
model::Marker toMarker(const entities::Marker &marker);
model::SearchResults toSearchResults(const entities::SearchResults &results, MapContext &context);
model::SearchResults toSearchResultsV1(const entities::SearchResultsV1 &results, MapContext &context);

}
