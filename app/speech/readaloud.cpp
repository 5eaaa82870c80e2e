// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speech/readaloud.h"

#include <algorithm>

namespace foyer::app {
namespace {

constexpr auto dispatcher = u"speechd";

// The system's choice first.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock")); // Qt's own, without a voice
    return names;
}

bool isReady(const QTextToSpeech &voice)
{
    return voice.state() != QTextToSpeech::Error && !voice.availableLocales().isEmpty();
}

// One engine needs a service that may not run, and says so within a few milliseconds; the others bring their voices or are part of the system,
// and would take a third of a second to open.
bool anythingSpeaks()
{
    const QStringList names = engines();
    if (names.isEmpty())
        return false;
    return std::ranges::any_of(names, [](const QString &name) { return name != dispatcher; }) || isReady(QTextToSpeech(QString(dispatcher)));
}

}

ReadAloud::ReadAloud(QObject *parent)
    : QObject(parent)
    , m_possible(anythingSpeaks())
{
}

ReadAloud::~ReadAloud()
{
    if (m_voice)
        m_voice->disconnect(this); // it says that it stops while it goes
}

bool ReadAloud::open(const QString &engine)
{
    auto voice = engine.isEmpty() ? std::make_unique<QTextToSpeech>() : std::make_unique<QTextToSpeech>(engine);
    if (voice->engine() == u"mock" || !isReady(*voice))
        return false;
    m_voice = std::move(voice);
    m_ownLocale = m_voice->locale();
    connect(m_voice.get(), &QTextToSpeech::stateChanged, this, &ReadAloud::follow);
    return true;
}

// The engine that the system prefers, else the first that has a voice.
bool ReadAloud::open()
{
    if (m_voice || open(QString()))
        return true;
    const QStringList names = engines();
    return std::ranges::any_of(names, [this](const QString &name) { return open(name); });
}

bool ReadAloud::chooseVoice(const QString &language)
{
    const QLocale wanted(language);
    if (language.isEmpty() || wanted.language() == QLocale::C) {
        m_voice->setLocale(m_ownLocale);
        return true;
    }
    const QList<QLocale> known = m_voice->availableLocales();
    const auto same = [&](const QLocale &one) { return one.language() == wanted.language(); };
    // "en" is read by the person's own English where there is one; "pt-BR" asks for Brazil's.
    const auto exact = std::ranges::find_if(known, [&](const QLocale &one) { return same(one) && one.territory() == wanted.territory(); });
    if (m_ownLocale.language() == wanted.language() && !language.contains(u'-'))
        m_voice->setLocale(m_ownLocale);
    else if (exact != known.end())
        m_voice->setLocale(*exact);
    else if (const auto near = std::ranges::find_if(known, same); near != known.end())
        m_voice->setLocale(*near);
    else
        return false;
    return true;
}

void ReadAloud::read(const QString &text, const QString &language)
{
    stop();
    if (!open()) {
        setPossible(false);
        Q_EMIT failed(tr("There is no voice on this computer."));
        return;
    }
    if (!chooseVoice(language)) {
        const QString name = QLocale(language).nativeLanguageName();
        Q_EMIT failed(tr("There is no voice for this language on this computer: %1").arg(name.isEmpty() ? language : name));
        return;
    }
    setReading(true);
    m_voice->say(text);
}

void ReadAloud::stop()
{
    if (m_voice && m_reading)
        m_voice->stop();
    setReading(false);
}

void ReadAloud::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Error && m_reading)
        Q_EMIT failed(tr("The voice could not read this."));
    if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error)
        setReading(false);
}

void ReadAloud::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged();
}

void ReadAloud::setPossible(bool possible)
{
    if (possible == m_possible)
        return;
    m_possible = possible;
    Q_EMIT possibleChanged();
}

}
