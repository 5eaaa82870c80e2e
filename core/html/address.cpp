// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/address.h"

#include "core/html/codepoint.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxAddress = 2048; // as much as browsers and Mastodon keep
constexpr qsizetype maxShown = 30;     // as Mastodon shows

// Mastodon's list for links (lib/sanitize_ext/sanitize_config.rb: http to gemini), and those of FEP-ef61 and FEP-07d7 and of
// calling and writing to people. Each opens a program that asks the person. Never javascript, data, file, qrc or what else runs or reads.
constexpr auto schemes = std::to_array<QLatin1StringView>({
    "http"_L1,
    "https"_L1,
    "dat"_L1,
    "dweb"_L1,
    "ipfs"_L1,
    "ipns"_L1,
    "ssb"_L1,
    "gopher"_L1,
    "xmpp"_L1,
    "magnet"_L1,
    "gemini"_L1,
    "ap"_L1,
    "web+ap"_L1,
    "mailto"_L1,
    "tel"_L1,
    "matrix"_L1,
});

// Ends of file names that are no top-level domains, so that "photo.jpg" is not taken for a host.
constexpr auto fileEnds = std::to_array<QLatin1StringView>({
    "html"_L1, "htm"_L1, "php"_L1, "js"_L1,   "css"_L1, "json"_L1, "xml"_L1, "yaml"_L1, "txt"_L1,  "pdf"_L1, "jpg"_L1,
    "jpeg"_L1, "png"_L1, "gif"_L1, "webp"_L1, "svg"_L1, "mp3"_L1,  "mp4"_L1, "ogg"_L1,  "webm"_L1, "cpp"_L1,
});

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isEnd(QChar c) // of an authority part
{
    return c == u'/' || c == u'?' || c == u'#';
}

// The scheme with its own index in the list, or an empty view.
QLatin1StringView schemeOf(QStringView address)
{
    const auto found = std::ranges::find_if(schemes, [&](QLatin1StringView scheme) {
        return address.size() > scheme.size() && address[scheme.size()] == u':' && address.startsWith(scheme, Qt::CaseInsensitive);
    });
    return found != schemes.end() ? *found : QLatin1StringView();
}

// The part between "//" and the path of an http(s) address; empty for any other.
QStringView authorityOf(QStringView address)
{
    if (!isWebAddress(address))
        return {};
    const QStringView rest = address.sliced(address.indexOf(u':') + 3);
    return rest.first(std::ranges::find_if(rest, isEnd) - rest.begin());
}

bool isHostCharacter(char32_t c)
{
    return c < 0x80 ? QChar::isLetterOrNumber(c) || c == U'-' || c == U'.' || c == U'_' : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

// Browsers and QUrl part an authority that holds other characters (as a backslash) in different ways.
bool isHonestAuthority(QStringView authority)
{
    static constexpr QStringView others = u"~%!$&'()*+,;=:@[]";
    const auto isStrange = [](char32_t c) {
        const bool isEmoji = QChar::category(c) == QChar::Symbol_Other; // hosts of emoji exist
        return !isHostCharacter(c) && !isEmoji && !(c < 0x80 && others.contains(QChar(static_cast<char16_t>(c))));
    };
    return !authority.isEmpty() && !anyCodePoint(authority, isStrange) && authority.front() != u'@' && authority.front() != u':'
        && authority.back() != u'@';
}

bool mustBeEncoded(char32_t c)
{
    if (c < 0x80)
        return c <= 0x20 || c == 0x7f || c == U'"' || c == U'<' || c == U'>' || c == U'\\' || c == U'^' || c == U'`' || c == U'{' || c == U'|'
            || c == U'}';
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString encoded(QStringView address)
{
    QString out;
    out.reserve(address.size() + 16);
    for (qsizetype at = 0; at < address.size();) {
        const CodePoint c = codePointAt(address, at);
        const QStringView units = address.sliced(at, c.units);
        if (mustBeEncoded(c.value))
            out += QString::fromLatin1(units.toUtf8().toPercentEncoding());
        else
            out += units;
        at += c.units;
    }
    return out;
}

QString asciiHost(QStringView host)
{
    const QString lower = host.toString().toLower();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; }))
        return lower;
    const QByteArray ascii = QUrl::toAce(lower);
    return QString::fromLatin1(ascii.isEmpty() ? lower.toUtf8().toPercentEncoding() : ascii);
}

QStringView withoutUserAndPort(QStringView authority)
{
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    if (authority.startsWith(u'['))
        return authority.first(authority.indexOf(u']') + 1);
    const qsizetype colon = authority.indexOf(u':');
    return colon < 0 ? authority : authority.first(colon);
}

QStringView withoutWww(QStringView host)
{
    return host.startsWith("www."_L1, Qt::CaseInsensitive) ? host.sliced(4) : host;
}

// Whether a bare "name.end" would be read as a host by people.
bool looksLikeHost(QStringView host, bool hasPath)
{
    const auto labels = host.split(u'.');
    if (labels.size() < 2 || std::ranges::any_of(labels, &QStringView::isEmpty))
        return false;
    const auto isNumber = [](QStringView label) { return std::ranges::all_of(label, [](QChar c) { return c.isDigit(); }); };
    if (labels.size() == 4 && std::ranges::all_of(labels, isNumber))
        return true;
    const QStringView end = labels.back();
    if (end.startsWith("xn--"_L1, Qt::CaseInsensitive))
        return true;
    if (end.size() < 2 || std::ranges::any_of(end, [](QChar c) { return c.isDigit() || c == u'-' || c == u'_'; }))
        return false;
    const bool isFile = std::ranges::any_of(fileEnds, [&](QLatin1StringView name) { return end.compare(name, Qt::CaseInsensitive) == 0; });
    return hasPath || !isFile;
}

// White space and what writers put around an address.
bool endsAddress(QChar c)
{
    static constexpr QStringView ends = u"<>\"「」『』【】《》〈〉（）、。，！？“”‘’«»";
    return c.isSpace() || c.unicode() <= 0x20 || ends.contains(c);
}

// Without what ends the sentence rather than the address; a bracket stays where it is opened in the address.
QStringView withoutPunctuation(QStringView address)
{
    qsizetype round = address.count(u')') - address.count(u'(');
    qsizetype square = address.count(u']') - address.count(u'[');
    while (!address.isEmpty()) {
        const QChar last = address.back();
        if ((last == u')' && round-- <= 0) || (last == u']' && square-- <= 0) || !QStringView(u".,;:!?'…)]}*").contains(last))
            break;
        address.chop(1);
    }
    return address;
}

// The words as people see them: width forms and one-dot leaders become what they look like, what is not seen is gone, and
// the ideographic stops are dots, as in IDNA.
QString asSeen(QStringView words)
{
    QString seen = words.toString();
    if (std::ranges::all_of(seen, [](QChar c) { return c.unicode() < 0x80; }))
        return seen;
    seen = seen.normalized(QString::NormalizationForm_KC);
    seen.replace(QChar(0x3002), u'.').replace(QChar(0xff61), u'.');
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return seen;
}

// Hands each host that a word without white space shows to isReal(host, isHandle), until that says no; true if it did.
template<class IsReal>
bool showsOtherHost(QStringView word, IsReal isReal)
{
    const auto isPart = [](QChar c) { return c.isSurrogate() || isHostCharacter(c.unicode()); };
    bool isHandle = false; // "@alice@example.org"
    bool hasScheme = false;
    for (auto from = std::ranges::find_if(word, isPart); from != word.end();) {
        const auto end = std::find_if_not(from, word.end(), isPart);
        hasScheme |= word.first(from - word.begin()).endsWith("://"_L1);
        const bool isUser = end != word.end() && *end == u'@';
        QStringView host(from, end);
        while (host.endsWith(u'.') || host.endsWith(u'-'))
            host.chop(1);
        if (isUser && !hasScheme) {
            isHandle = true;
        } else if (hasScheme ? !host.isEmpty() : looksLikeHost(host, end != word.end() && isEnd(*end))) {
            if (!isReal(asciiHost(host), isHandle))
                return true;
            if (!isUser)
                return false; // the rest is its path
        }
        from = std::find_if(end, word.end(), isPart);
    }
    return false;
}

bool mayShowHost(QStringView words)
{
    return std::ranges::any_of(words, [](QChar c) {
        return c == u'.' || c == u':' || c.unicode() == 0x2024 || c.unicode() == 0x3002 || c.unicode() == 0xfe52 || c.unicode() == 0xff0e
            || c.unicode() == 0xff61;
    });
}

}

bool isWebAddress(QStringView address)
{
    return address.startsWith("https://"_L1, Qt::CaseInsensitive) || address.startsWith("http://"_L1, Qt::CaseInsensitive);
}

QString allowedAddress(QStringView address)
{
    const auto isTrimmed = [](QChar c) { return c.unicode() <= 0x20; };
    while (!address.isEmpty() && isTrimmed(address.front()))
        address = address.sliced(1);
    while (!address.isEmpty() && isTrimmed(address.back()))
        address.chop(1);
    const QLatin1StringView scheme = schemeOf(address);
    if (address.size() > maxAddress || scheme.isEmpty())
        return {};
    if (scheme.startsWith("http"_L1) && !isHonestAuthority(authorityOf(address)))
        return {};
    // Mail programs take files to attach from the parameters (CVE-2020-11879, CVE-2020-11880): the people alone are kept.
    if (scheme == "mailto"_L1)
        address = address.first(std::ranges::find(address, u'?') - address.begin());
    if (address.size() == scheme.size() + 1)
        return {};
    const bool isPlain = std::ranges::all_of(address, [](QChar c) { return c.unicode() < 0x80 && !mustBeEncoded(c.unicode()); });
    QString out = isPlain ? address.toString() : encoded(address);
    return out.size() <= maxAddress ? out : QString();
}

QString hostOf(QStringView address)
{
    return asciiHost(withoutUserAndPort(authorityOf(address)));
}

QString shortAddress(QStringView address)
{
    if (isWebAddress(address))
        address = withoutWww(address.sliced(address.indexOf(u':') + 3));
    if (address.size() <= maxShown)
        return address.toString();
    const qsizetype cut = address[maxShown - 1].isHighSurrogate() ? maxShown - 1 : maxShown;
    return address.first(cut) + u'…';
}

QString realPlace(QStringView address)
{
    if (isWebAddress(address))
        return hostOf(address);
    const auto end = std::ranges::find_if(address, [](QChar c) { return c.unicode() >= 0x80; });
    return address.first(qMin(end - address.begin(), 2 * maxShown)).toString();
}

QString hiddenHost(QStringView words, QStringView address)
{
    const QStringView authority = authorityOf(address);
    const bool hasUser = authority.contains(u'@'); // "https://bank.example@evil.example": few read that right
    if (!hasUser && !mayShowHost(words))
        return {};
    const QString real = realPlace(address);
    if (hasUser)
        return real;
    const auto isReal = [&](const QString &host, bool isHandle) {
        if (authority.isEmpty())
            return address.contains(host, Qt::CaseInsensitive);
        // A handle's host is often the parent of the host that serves it.
        return withoutWww(host) == withoutWww(real) || (isHandle && real.endsWith(QString(u'.' + host)));
    };
    const QString seen = asSeen(words);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    for (auto from = std::ranges::find_if_not(seen, isSpace); from != seen.end();) {
        const auto end = std::find_if(from, seen.end(), isSpace);
        if (showsOtherHost(QStringView(from, end), isReal))
            return real;
        from = std::find_if_not(end, seen.end(), isSpace);
    }
    return {};
}

FoundAddress findAddress(QStringView text, qsizetype from)
{
    for (qsizetype colon = text.indexOf(u':', from); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype start = colon;
        while (start > from && (isAsciiLetter(text[start - 1]) || text[start - 1] == u'+'))
            --start;
        const QLatin1StringView scheme = schemeOf(text.sliced(start));
        const QStringView rest = text.sliced(colon + 1);
        const bool isBare = scheme == "xmpp"_L1 || (scheme == "magnet"_L1 && rest.startsWith(u'?'));
        if (scheme.isEmpty() || !(isBare || rest.startsWith("//"_L1)) || (start > from && text[start - 1].isLetterOrNumber()))
            continue;
        const auto end = std::ranges::find_if(rest, endsAddress);
        const QStringView found = withoutPunctuation(text.sliced(start, colon + 1 + (end - rest.begin()) - start));
        if (!allowedAddress(found).isEmpty() && found.size() > scheme.size() + 3)
            return {start, found.size()};
        colon = start + found.size() - 1; // so that no text is looked at again and again
    }
    return {};
}

}
