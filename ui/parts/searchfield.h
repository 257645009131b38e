// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

/// Searches as one types; Down or Enter goes to the results, Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &purpose, QWidget *parent = nullptr);

signals:
    void searchChanged(const QString &text);
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *m_lens = nullptr;
};
