"""Fills the form of nominations in w3m as somebody at its keys does: address, who, where and words as arguments; the last screen on standard output."""

import os
import pty
import select
import subprocess
import sys
import tempfile
import time

address, who, where, words = sys.argv[1:]


def read(screen, quiet=0.7):
    """What w3m draws until it draws nothing more."""
    drawn = b""
    while select.select([screen], [], [], quiet if drawn else 20)[0]:
        try:
            part = os.read(screen, 65536)
        except OSError:
            break
        if not part:
            break
        drawn += part
    return drawn.decode("utf-8", "replace")


with tempfile.TemporaryDirectory() as home:
    editor = os.path.join(home, "editor")
    with open(editor, "w", encoding="utf-8") as file:
        file.write('#!/bin/sh\nfor file; do :; done\nprintf "%s" "$WORDS" > "$file"\n')
    os.chmod(editor, 0o700)
    master, slave = pty.openpty()
    surroundings = {**os.environ, "HOME": home, "TERM": "xterm", "LINES": "50", "COLUMNS": "120", "WORDS": words}
    options = ["-o", f"editor={editor}", "-o", "display_charset=UTF-8", "-O", "UTF-8", "-I", "UTF-8", "-no-mouse"]
    w3m = subprocess.Popen(["w3m", *options, address], stdin=slave, stdout=slave, stderr=slave, env=surroundings)
    os.close(slave)
    read(master)
    tab = "\t"
    for keys in (
        "/Tên người, gia đình\r",
        tab, "\r", f"{who}\r",
        tab, "\r", f"{where}\r",
        tab, "\r",
        "/^Gửi$\r", "\r",
    ):
        os.write(master, keys.encode())
        last = read(master)
    end = time.monotonic() + 60
    while "Mã theo dõi" not in last and time.monotonic() < end:
        last += read(master)
    print(last)
    w3m.kill()
    w3m.wait()
