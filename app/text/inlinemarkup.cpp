// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/inlinemarkup.h"

#include <QStringView>
#include <array>
#include <utility>

namespace foyer::app {
namespace {

struct Styles {
    int bold = 0, italic = 0, strike = 0, underline = 0, overline = 0, raised = 0, lowered = 0, code = 0; // how many of a kind are open
    QColor mark;
    QString link;
};

QString attribute(QStringView tag, QStringView name)
{
    const qsizetype at = tag.indexOf(QString(u' ' + name.toString() + u"=\""));
    if (at < 0) {
        return {};
    }
    const qsizetype start = at + name.size() + 3;
    const qsizetype end = tag.indexOf(u'"', start);
    return end < 0 ? QString() : tag.sliced(start, end - start).toString();
}

// Appends the character that the entity at the front of `rest` stands for; returns how long the entity is, 0 for none.
qsizetype appendEntity(QStringView rest, QString &text)
{
    constexpr std::array<std::pair<QStringView, char16_t>, 6> known{
        {{u"&amp;", u'&'}, {u"&lt;", u'<'}, {u"&gt;", u'>'}, {u"&quot;", u'"'}, {u"&#39;", u'\''}, {u"&nbsp;", u' '}}};
    for (const auto &[name, character] : known) {
        if (rest.startsWith(name)) {
            text += QChar(character);
            return name.size();
        }
    }
    return 0;
}

class Parser
{
public:
    explicit Parser(QStringView markup)
        : m_rest(markup)
    {
    }

    InlineMarkup run()
    {
        while (!m_rest.isEmpty()) {
            const QChar next = m_rest.front();
            qsizetype taken = 0;
            if (next == u'<') {
                taken = takeTag();
            } else if (next == u'&') {
                taken = appendEntity(m_rest, m_result.text);
            }
            if (taken == 0) {
                m_result.text += next;
                taken = 1;
            }
            m_rest = m_rest.sliced(taken);
        }
        closeRun();
        return std::move(m_result);
    }

private:
    qsizetype takeTag()
    {
        const qsizetype end = m_rest.indexOf(u'>');
        if (end < 0) {
            return 0;
        }
        const QStringView tag = m_rest.sliced(1, end - 1);
        if (!apply(tag)) {
            return 0;
        }
        return end + 1;
    }

    bool apply(QStringView tag)
    {
        const bool closes = tag.startsWith(u'/');
        const QStringView rest = closes ? tag.sliced(1) : tag;
        const qsizetype space = rest.indexOf(u' ');
        const QStringView name = space < 0 ? rest : rest.first(space);
        if (name == u"br") {
            m_result.text += QChar(QChar::LineSeparator);
            return true;
        }
        if (name == u"img") {
            addPicture(rest);
            return true;
        }
        if (name == u"a") {
            closeRun();
            m_open.link = closes ? QString() : attribute(rest, u"href");
            return true;
        }
        if (name == u"font") {
            closeRun();
            openFont(closes ? QString() : attribute(rest, u"color"));
            return true;
        }
        const std::array<std::pair<QStringView, int *>, 7> styles{{{u"b", &m_open.bold},
                                                                   {u"i", &m_open.italic},
                                                                   {u"s", &m_open.strike},
                                                                   {u"u", &m_open.underline},
                                                                   {u"o", &m_open.overline},
                                                                   {u"sup", &m_open.raised},
                                                                   {u"sub", &m_open.lowered}}};
        for (const auto &[styleName, depth] : styles) {
            if (name == styleName) {
                closeRun();
                *depth = std::max(0, *depth + (closes ? -1 : 1));
                return true;
            }
        }
        return false;
    }

    // Text.StyledText knows no code and no marks inside a line; app/presentation tells them by colours (bodyview.cpp, revisionview.cpp).
    void openFont(const QString &color)
    {
        m_open.code = color == u"#c4548f" ? 1 : 0;
        m_open.mark = m_open.code > 0 || color.isEmpty() ? QColor() : QColor::fromString(color);
    }

    void addPicture(QStringView tag)
    {
        const QString source = attribute(tag, u"src");
        if (!source.startsWith(u"image://")) {
            return;
        }
        const int size = attribute(tag, u"height").toInt();
        m_result.pictures.append({.position = int(m_result.text.size()), .source = source, .size = qBound(8, size, 64)});
        m_result.text += InlineMarkup::placeHolder;
        m_result.text += InlineMarkup::breakBehind;
    }

    void closeRun()
    {
        const int end = int(m_result.text.size());
        const bool styled = m_open.bold || m_open.italic || m_open.strike || m_open.underline || m_open.overline || m_open.raised || m_open.lowered
            || m_open.code || m_open.mark.isValid() || !m_open.link.isEmpty();
        if (end > m_start && styled) {
            m_result.runs.append({.start = m_start,
                                  .length = end - m_start,
                                  .bold = m_open.bold > 0,
                                  .italic = m_open.italic > 0,
                                  .strike = m_open.strike > 0,
                                  .underline = m_open.underline > 0,
                                  .overline = m_open.overline > 0,
                                  .code = m_open.code > 0,
                                  .level = m_open.raised > 0 ? 1
                                      : m_open.lowered > 0   ? -1
                                                             : 0,
                                  .mark = m_open.mark,
                                  .link = m_open.link});
        }
        m_start = end;
    }

    QStringView m_rest;
    InlineMarkup m_result;
    Styles m_open;
    int m_start = 0;
};

}

InlineMarkup InlineMarkup::parse(const QString &markup)
{
    return Parser(markup).run();
}

InlineMarkup InlineMarkup::plain(const QString &text)
{
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    return {.text = lines, .runs = {}, .pictures = {}};
}

}
