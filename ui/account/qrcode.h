// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QWidget>

/// A QR code: dark on light in every look, since that is what cameras read, with every square on whole pixels.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Nothing is drawn where \a text is empty or does not fit into a QR code.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int squaresAcross() const;

    int m_width = 0; ///< in squares, without the quiet zone
    QBitArray m_dark;
};
