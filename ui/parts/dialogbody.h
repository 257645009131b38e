// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// What stands in a dialog above its buttons: as high as its words need at this width, scrolled only where the screen
/// ends. On its own a dialog keeps the height of one line for a sentence that takes two.
class DialogBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit DialogBody(QWidget *parent);

    QVBoxLayout *column() const { return m_column; }

    /// Takes the window to the height it needs now: for a change of what is on show.
    void settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int heightAt(int width) const;
    void fit();

    QVBoxLayout *m_column = nullptr;
    mutable bool m_isMeasuring = false;
    bool m_isFitting = false;
};
