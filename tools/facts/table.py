# SPDX-License-Identifier: BSD-3-Clause
"""How a table is compared."""
import collections
import csv


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t",
                                   quoting=csv.QUOTE_NONE, restval=""))


def everything(row):
    return None


def cells(*columns):
    return lambda row: tuple(row[column] for column in columns)


# rows(model) gives the model's rows as tuples. reason(row) tells why a row of
# the table is out of scope, or None; cells(row) what it is compared as.
# arrange(rows, given, folder) puts them in order once all are known.
Table = collections.namedtuple("Table", "rows reason cells arrange",
                               defaults=[lambda rows, given, folder: rows])


class Marked(tuple):
    """A row that says itself why it is not what the document prints."""

    def __new__(cls, row, reason):
        made = super().__new__(cls, row)
        made.reason = reason
        return made


def marked(row, item):
    reason = next((f"{mark}: {item[mark]}" for mark in (
        "derived", "reconstructed", "unverified") if mark in item), None)
    return Marked(row, reason) if reason else row
