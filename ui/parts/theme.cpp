// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/theme.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window, base, raised, line, text, quiet, disabled, accent, onAccent, link;
};

constexpr Shades light = {0xfff4f6f9, 0xffffffff, 0xfff9fafc, 0xffcfd6df, 0xff1b2330, 0xff556172, 0xff97a1af, 0xff2f5fd0, 0xffffffff, 0xff2450b2};
constexpr Shades dark = {0xff191c22, 0xff21252d, 0xff272c35, 0xff3c4450, 0xffe6e9ee, 0xffa3adba, 0xff6c7683, 0xff8fb3ff, 0xff10182a, 0xffa9c4ff};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.raised);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.quiet);
    set(QPalette::Button, shades.raised);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.onAccent);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Light, shades.raised);
    set(QPalette::Midlight, shades.line);
    set(QPalette::Mid, shades.line);
    set(QPalette::Dark, shades.quiet);
    set(QPalette::Shadow, shades.line);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(shades.disabled));
    return palette;
}

/// The style sheet names shades as "@line"; the arrow is drawn for each scheme.
QString styleSheetOf(const Shades &shades, Theme::Scheme scheme)
{
    QFile file(u":/style/console.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QRgb>> names = {{u"@window"_s, shades.window}, {u"@base"_s, shades.base},
        {u"@raised"_s, shades.raised}, {u"@line"_s, shades.line}, {u"@text"_s, shades.text}, {u"@quiet"_s, shades.quiet},
        {u"@disabled"_s, shades.disabled}, {u"@accent"_s, shades.accent}, {u"@onAccent"_s, shades.onAccent}, {u"@link"_s, shades.link}};
    for (const auto &[name, color] : names)
        sheet.replace(QRegularExpression(name + u"\\b"_s), QColor(color).name());
    return sheet.replace(u"@scheme"_s, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
}

/// Where icon themes are installed, also without a desktop that tells Qt.
QStringList iconFolders()
{
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &folder : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory))
        if (!folders.contains(folder))
            folders << folder;
    return folders;
}

} // namespace

void Theme::apply(Scheme scheme)
{
    const Shades &shades = scheme == Scheme::Dark ? dark : light;
    const QString icons = scheme == Scheme::Dark ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setThemeSearchPaths(iconFolders());
    QIcon::setThemeName(icons);
    QIcon::setFallbackThemeName(icons);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(shades));
    qApp->setStyleSheet(styleSheetOf(shades, scheme));
}

Theme::Scheme Theme::schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon::fromTheme(name);
}
