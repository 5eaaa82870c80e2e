// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: colours, type sizes and the pace of motion for QML, following the system and the person's settings. Owned by the QML
// engine (a QML singleton); main thread.
#pragma once

#include "app/look/palette.h"

#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class Theme : public QObject, public Palette
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // What the person set.
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY changed FINAL)         // "system", "light", "dark"
    Q_PROPERTY(QColor ownAccent READ ownAccent WRITE setOwnAccent NOTIFY changed FINAL) // not valid = the system's
    Q_PROPERTY(double fontScale READ fontScale WRITE setFontScale NOTIFY fontsChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY motionChanged FINAL)

    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    Q_PROPERTY(QColor window MEMBER window NOTIFY changed FINAL)
    Q_PROPERTY(QColor rail MEMBER rail NOTIFY changed FINAL)
    Q_PROPERTY(QColor raised MEMBER raised NOTIFY changed FINAL)
    Q_PROPERTY(QColor hover MEMBER hover NOTIFY changed FINAL)
    Q_PROPERTY(QColor pressed MEMBER pressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor hairline MEMBER hairline NOTIFY changed FINAL)
    Q_PROPERTY(QColor outline MEMBER outline NOTIFY changed FINAL)
    Q_PROPERTY(QColor text MEMBER text NOTIFY changed FINAL)
    Q_PROPERTY(QColor secondary MEMBER secondary NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentFill MEMBER accentFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor onAccent MEMBER onAccent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoft MEMBER accentSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor boost MEMBER boost NOTIFY changed FINAL)
    Q_PROPERTY(QColor favourite MEMBER favourite NOTIFY changed FINAL)
    Q_PROPERTY(QColor positive MEMBER positive NOTIFY changed FINAL)
    Q_PROPERTY(QColor caution MEMBER caution NOTIFY changed FINAL)
    Q_PROPERTY(QColor danger MEMBER danger NOTIFY changed FINAL)
    Q_PROPERTY(QColor scrim MEMBER scrim NOTIFY changed FINAL)

    // Type, in pixels, from the size of the system's font.
    Q_PROPERTY(int title MEMBER m_title NOTIFY fontsChanged FINAL)
    Q_PROPERTY(int heading MEMBER m_heading NOTIFY fontsChanged FINAL)
    Q_PROPERTY(int body MEMBER m_body NOTIFY fontsChanged FINAL)
    Q_PROPERTY(int small MEMBER m_small NOTIFY fontsChanged FINAL)
    Q_PROPERTY(int caption MEMBER m_caption NOTIFY fontsChanged FINAL)
    // For Text.lineHeight of running text, so that a line is about 1.4 em whatever the font's own line spacing is.
    Q_PROPERTY(double leading MEMBER m_leading NOTIFY fontsChanged FINAL)
    // The height of a button or field, and the width of the reading column.
    Q_PROPERTY(int control MEMBER m_control NOTIFY fontsChanged FINAL)
    Q_PROPERTY(int column MEMBER m_column NOTIFY fontsChanged FINAL)
    // The length of a short and of a longer animation in milliseconds; 0 under reduced motion.
    Q_PROPERTY(int quick READ quick NOTIFY motionChanged FINAL)
    Q_PROPERTY(int slow READ slow NOTIFY motionChanged FINAL)
public:
    explicit Theme(QObject *parent = nullptr);

    QString scheme() const { return m_scheme; }
    void setScheme(const QString &scheme);
    QColor ownAccent() const { return m_ownAccent; }
    void setOwnAccent(const QColor &accent);
    double fontScale() const { return m_fontScale; }
    void setFontScale(double scale);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool isDark() const { return m_dark; }
    int quick() const { return m_reducedMotion ? 0 : 120; }
    int slow() const { return m_reducedMotion ? 0 : 220; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void fontsChanged();
    void motionChanged();

private:
    void updateColours();
    void updateFonts();

    QString m_scheme = QStringLiteral("system");
    QColor m_ownAccent;
    double m_fontScale = 1.0;
    double m_leading = 1.0;
    int m_title = 20, m_heading = 17, m_body = 15, m_small = 13, m_caption = 12, m_control = 36, m_column = 640;
    bool m_dark = false;
    bool m_reducedMotion = false;
};

}
