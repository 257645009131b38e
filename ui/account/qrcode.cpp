// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace {

constexpr int quietZone = 4; // squares around the code, as the standard asks for
constexpr int cornerRadius = 8;

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code of the secret, which stands beside it as text"));
}

void QrCode::setText(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    m_width = code && !text.isEmpty() ? code->width : 0;
    m_dark.resize(m_width * m_width);
    for (int i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, code->data[i] & 1);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int square = qMax(3, fontMetrics().height() / 4);
    return QSize(squaresAcross(), squaresAcross()) * square;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_width == 0)
        return;
    const qreal ratio = devicePixelRatioF();
    const qreal square = qMax(1, int(qMin(width(), height()) * ratio) / squaresAcross()) / ratio;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(0, 0, square * squaresAcross(), square * squaresAcross()), cornerRadius, cornerRadius);

    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < m_dark.size(); ++i) {
        const int row = i / m_width + quietZone;
        const int column = i % m_width + quietZone;
        if (m_dark.testBit(i))
            painter.fillRect(QRectF(column * square, row * square, square, square), Qt::black);
    }
}

int QrCode::squaresAcross() const
{
    return m_width + 2 * quietZone;
}
