// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/picturerequest.h"

#include <QUrl>
#include <algorithm>
#include <cmath>

namespace foyer::app {
namespace {

double boundedNumber(QStringView text, double least, double most)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::clamp(number, least, most) : 0;
}

void readOption(QStringView name, QStringView value, PictureRequest &request)
{
    if (name == u"fit") {
        request.fit = value == u"cover" ? PictureRequest::Fit::Cover : PictureRequest::Fit::Contain;
    } else if (name == u"focus") {
        const qsizetype comma = value.indexOf(u',');
        if (comma > 0)
            request.focus = {boundedNumber(value.first(comma), -1, 1), boundedNumber(value.sliced(comma + 1), -1, 1)};
    } else if (name == u"r") {
        request.circle = value == u"circle";
        request.radius = request.circle ? 0 : boundedNumber(value, 0, 1'000);
    } else if (name == u"moves") {
        request.moves = value == u"1";
    }
}

}

PictureRequest parsePictureRequest(QStringView id, QSize requestedSize)
{
    PictureRequest request;
    const qsizetype question = id.indexOf(u'?');
    const QStringView address = question < 0 ? id : id.first(question);
    request.address = QUrl::fromPercentEncoding(address.toUtf8());
    request.box = {std::max(0, requestedSize.width()), std::max(0, requestedSize.height())};
    if (question < 0)
        return request;
    for (const QStringView option : id.sliced(question + 1).tokenize(u'&')) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals > 0)
            readOption(option.first(equals), option.sliced(equals + 1), request);
    }
    return request;
}

}
