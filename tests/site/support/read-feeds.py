"""Reads feeds with feedparser: paths on standard input, one a line; JSON on standard output, one feed a line."""

import json
import sys

import feedparser

for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), sanitize_html=False, resolve_relative_uris=False)
    problem = repr(feed.get("bozo_exception")) if feed.bozo else None
    head = {key: value for key, value in feed.feed.items() if not key.endswith("_parsed")}
    entries = [
        {key: value for key, value in entry.items() if not key.endswith("_parsed")} for entry in feed.entries
    ]
    print(json.dumps({"version": feed.version, "problem": problem, "feed": head, "entries": entries}))
