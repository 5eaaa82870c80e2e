// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InlineFlow: makes the spans of one block after the other out of text, links and line breaks, with white space collapsed as
// HTML does. The spans are canonical: written as HTML and read again, they come out the same. Owned by a BodyBuilder.
#pragma once

#include "core/html/context.h"
#include "core/html/emojis.h"
#include "core/html/tamer.h"

namespace foyer::html {

// An <a> as it was opened.
struct OpenLink {
    QString address;        // allowed, or empty for a hashtag that needs none
    bool isTag = false;     // says so itself
    bool isMention = false; // says so itself
};

class InlineFlow
{
public:
    explicit InlineFlow(const Context &context);

    void text(QStringView text, quint8 style);     // as the author wrote it
    void ownWords(QStringView text, quint8 style); // tame already, without white space at its ends
    void space();                                  // one space, if a word follows in this line
    void lineBreak();
    void openLink(OpenLink link);
    void closeLink();
    void link(QString address, QStringView words, quint8 style); // a whole one

    // The end of a block. Empty where there was nothing to see. A link that is still open goes on in the next block.
    QList<model::Span> takeSpans();

    bool isInLink() const { return m_inLink; }
    bool hasLinkWords() const { return m_inLink && !m_linkWords.isEmpty(); }
    bool lineHasContent() const;
    const KnownEmojis &knownEmojis() const { return m_emojis; }

    // False once the text has as many parts as one may have; then nothing more is taken.
    bool count(int parts);
    bool isFull() const { return m_count >= maxParts; }

private:
    // More than anybody writes; keeps a hostile post from costing the whole list it stands in.
    static constexpr int maxParts = 2000;

    void flushRun();
    void flushLink();
    void append(model::Span span);
    const model::Mention *mentionOf(QStringView address) const;
    model::Span linkSpan(QString words) const;

    const Context &m_context;
    KnownEmojis m_emojis;
    Tamer m_tamer;
    QList<model::Span> m_spans;
    QString m_run; // text of one style that is not yet parted into spans
    quint8 m_runStyle = 0;
    bool m_space = false; // white space came; it counts if a word follows in this line
    bool m_inLink = false;
    OpenLink m_link;
    QString m_linkWords;
    quint8 m_linkStyle = 0;
    bool m_linkSpace = false;
    QString m_tame; // scratch
    int m_count = 0;
};

}
