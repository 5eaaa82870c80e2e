// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/cleanlink.h"

#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foyer::app {
namespace {

// Names that mean the same on every site. What is a tracker on one site only ("si", "ref") may be the page's key on another: those stay.
constexpr std::array names{
    "fbclid"_L1,     "gclid"_L1,       "gclsrc"_L1,     "dclid"_L1,     "gbraid"_L1,  "wbraid"_L1,    "msclkid"_L1,     "yclid"_L1,
    "ysclid"_L1,     "twclid"_L1,      "ttclid"_L1,     "igshid"_L1,    "igsh"_L1,    "li_fat_id"_L1, "mc_cid"_L1,      "mc_eid"_L1,
    "mkt_tok"_L1,    "_hsenc"_L1,      "_hsmi"_L1,      "vero_id"_L1,   "epik"_L1,    "srsltid"_L1,   "wickedid"_L1,    "ref_src"_L1,
    "rb_clickid"_L1, "oly_anon_id"_L1, "oly_enc_id"_L1, "irclickid"_L1, "s_kwcid"_L1, "zanpid"_L1,    "pk_campaign"_L1, "pk_kwd"_L1,
};
constexpr std::array families{"utm_"_L1, "mtm_"_L1, "hsa_"_L1, "__hs"_L1};

bool isTracker(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QStringView name = equals < 0 ? parameter : parameter.first(equals);
    return std::ranges::any_of(names, [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; })
        || std::ranges::any_of(families, [name](QLatin1StringView family) { return name.startsWith(family, Qt::CaseInsensitive); });
}

}

QString withoutTracking(const QString &address)
{
    const qsizetype query = address.indexOf(u'?');
    if (query < 0)
        return address;
    const qsizetype fragment = address.indexOf(u'#');
    if (fragment >= 0 && fragment < query)
        return address;
    const qsizetype end = fragment < 0 ? address.size() : fragment;
    QList<QStringView> kept = QStringView(address).sliced(query + 1, end - query - 1).split(u'&');
    if (kept.removeIf(isTracker) == 0)
        return address;
    QString clean = address.first(query);
    for (qsizetype i = 0; i < kept.size(); ++i)
        clean += (i == 0 ? u"?"_s : u"&"_s) + kept[i];
    return clean + QStringView(address).sliced(end);
}

}
