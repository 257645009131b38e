// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/account/qrcode.h"
#include "ui/parts/theme.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a reader makes of a picture of \a code.
QString readBack(QrCode &code)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"code.png"_s);
    code.resize(code.sizeHint());
    code.grab().save(picture);
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, picture});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

}

class tst_QrCode : public QObject
{
    Q_OBJECT
private slots:
    void aCameraReadsIt_data();
    void aCameraReadsIt();
    void everySquareIsOnWholePixels();
    void nothingIsDrawnForNothing();
};

void tst_QrCode::aCameraReadsIt_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Theme::Scheme::Light);
    QTest::newRow("dark") << int(Theme::Scheme::Dark);
}

void tst_QrCode::aCameraReadsIt()
{
    QFETCH(int, scheme);
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QSKIP("zbar-tools is not installed");
    Theme::apply(Theme::Scheme(scheme));
    QrCode code;
    code.setText(examples::secondFactor().uri);
    QCOMPARE(readBack(code), examples::secondFactor().uri);
}

void tst_QrCode::everySquareIsOnWholePixels()
{
    QrCode code;
    code.setText(examples::secondFactor().uri);
    code.resize(code.sizeHint() + QSize(3, 3));
    const QImage picture = code.grab().toImage();
    const QRect inside = QRect(QPoint(), code.sizeHint()).adjusted(10, 10, -10, -10); // without the rounded corners
    int others = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (const QRgb pixel = picture.pixel(x, y) & 0xffffff; pixel != 0 && pixel != 0xffffff)
                ++others;
    QCOMPARE(others, 0);
}

void tst_QrCode::nothingIsDrawnForNothing()
{
    QrCode code;
    code.setText(u"x"_s);
    code.setText({});
    code.resize(60, 60);
    const QImage picture = code.grab().toImage();
    QCOMPARE(picture.pixel(30, 30), code.palette().color(QPalette::Window).rgb());
}

QTEST_MAIN(tst_QrCode)
#include "tst_qrcode.moc"
