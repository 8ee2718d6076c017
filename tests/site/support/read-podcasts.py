"""Reads podcasts with gPodder's own parser: paths on standard input, one a line; JSON on standard output, one podcast a line."""

import json
import sys

import podcastparser

for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        print(json.dumps(podcastparser.parse("https://guongsang.example/podcast.xml", file)))
