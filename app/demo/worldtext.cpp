// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/worldtext.h"

namespace foyer::demo {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.category() == QChar::Mark_NonSpacing;
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isWord(text[from]))
        ++from;
    return from;
}

qsizetype addressEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace() && text[from] != u'<' && text[from] != u')' && text[from] != u'»')
        ++from;
    while (from > 0 && (text[from - 1] == u'.' || text[from - 1] == u',' || text[from - 1] == u'!'))
        --from;
    return from;
}

// A server shortens addresses by hiding their scheme and what is longer than 30 characters.
QString linkHtml(QStringView address)
{
    const qsizetype scheme = address.indexOf(u"//") + 2;
    const QStringView shown = address.mid(scheme, 30);
    const QStringView hidden = address.mid(scheme + 30);
    return QStringLiteral("<a href=\"%1\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\"><span class=\"invisible\">%2</span><span "
                          "class=\"%3\">%4</span>"
                          "<span class=\"invisible\">%5</span></a>")
        .arg(address, address.left(scheme), hidden.isEmpty() ? u"" : u"ellipsis", shown, hidden);
}

class Writer
{
public:
    Writer(const World &world, WrittenText &out)
        : m_world(world)
        , m_out(out)
    {
    }

    void inlineText(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();)
            at = piece(text, at);
    }

private:
    qsizetype piece(QStringView text, qsizetype at)
    {
        const bool starts = at == 0 || !isWord(text[at - 1]);
        if (text[at] == u'<') {
            qsizetype end = text.indexOf(u'>', at) + 1;
            if (text.mid(at, 5) == u"<code")
                end = text.indexOf(u"</code>", at) + 7;
            m_out.html += text.mid(at, end - at);
            return end;
        }
        if (text[at] == u'\n') {
            m_out.html += QStringLiteral("<br>");
            return at + 1;
        }
        if (starts && text[at] == u'@') {
            if (const qsizetype end = mention(text, at))
                return end;
        }
        if (starts && text[at] == u'#' && wordEnd(text, at + 1) > at + 1)
            return tag(text, at);
        if (starts && text.mid(at, 8) == u"https://") {
            const qsizetype end = addressEnd(text, at);
            m_out.html += linkHtml(text.mid(at, end - at));
            return end;
        }
        m_out.html += text[at];
        return at + 1;
    }

    qsizetype mention(QStringView text, qsizetype at)
    {
        const qsizetype end = wordEnd(text, at + 1);
        const QString key = text.mid(at + 1, end - at - 1).toString();
        const Person *person = m_world.person(key);
        if (!person)
            return 0;
        if (!m_out.mentions.contains(key))
            m_out.mentions.append(key);
        m_out.html += QStringLiteral("<span class=\"h-card\" translate=\"no\"><a href=\"%1\" class=\"u-url mention\">@<span>%2</span></a></span>")
                          .arg(person->url(), key);
        return end;
    }

    qsizetype tag(QStringView text, qsizetype at)
    {
        const qsizetype end = wordEnd(text, at + 1);
        const QString name = text.mid(at + 1, end - at - 1).toString();
        if (!m_out.tags.contains(name))
            m_out.tags.append(name);
        m_out.html += QStringLiteral("<a href=\"https://hearth.example/tags/%1\" class=\"mention hashtag\" rel=\"tag\">#<span>%2</span></a>")
                          .arg(name.toLower(), name);
        return end;
    }

    const World &m_world;
    WrittenText &m_out;
};

bool isBlock(QStringView paragraph)
{
    for (const QLatin1StringView tag :
         {QLatin1StringView("<pre"), QLatin1StringView("<ul"), QLatin1StringView("<ol"), QLatin1StringView("<blockquote"), QLatin1StringView("<h1"),
          QLatin1StringView("<h2"), QLatin1StringView("<h3"), QLatin1StringView("<hr")}) {
        if (paragraph.startsWith(tag))
            return true;
    }
    return false;
}

}

WrittenText written(const World &world, const QString &text)
{
    WrittenText out;
    Writer writer(world, out);
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        // A code block may hold blank lines.
        const bool code = rest.startsWith(u"<pre");
        qsizetype length = code ? rest.indexOf(u"</pre>") + 6 : rest.indexOf(u"\n\n");
        if (length < 0)
            length = rest.size();
        const QStringView paragraph = rest.left(length);
        if (code) {
            out.html += paragraph;
        } else if (isBlock(paragraph)) {
            writer.inlineText(paragraph);
        } else {
            out.html += QStringLiteral("<p>");
            writer.inlineText(paragraph);
            out.html += QStringLiteral("</p>");
        }
        at += length;
        while (at < text.size() && text[at] == u'\n')
            ++at;
    }
    return out;
}

QStringList emojiIn(const World &world, const QString &text)
{
    QStringList found;
    for (const QString &name : world.emoji) {
        if (text.contains(u':' + name + u':'))
            found.append(name);
    }
    return found;
}

QString wordsOf(const QString &html)
{
    QString words;
    bool inside = false;
    for (const QChar c : html) {
        if (c == u'<') {
            inside = true;
            if (!words.endsWith(u' ') && !words.endsWith(u'#') && !words.endsWith(u'@'))
                words += u' ';
        } else if (c == u'>') {
            inside = false;
        } else if (!inside) {
            words += c;
        }
    }
    return words;
}

}
