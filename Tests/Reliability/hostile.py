"""Words that would drive a terminal: each is typed into every field, and none may come out as it went in."""

import re

ESC, BEL, ST = "\x1b", "\x07", "\x1b\\"

SEQUENCES = {
    # Control sequences: colour, cursor, screen, modes, reports, paste.
    "colour": "\x1b[31mred", "hidden": "\x1b[8mhidden", "clear screen": "\x1b[2J", "clear scrollback": "\x1b[3J",
    "home": "\x1b[H", "up and erase": "\x1b[1A\x1b[2K", "far away": "\x1b[999;999H", "other screen": "\x1b[?1049h",
    "no cursor": "\x1b[?25l", "mouse": "\x1b[?1000h", "paste mode": "\x1b[?2004h", "paste begins": "\x1b[200~rm\n",
    "paste ends": "\x1b[201~", "who are you": "\x1b[c", "which version": "\x1b[>c", "where is the cursor": "\x1b[6n",
    "read title": "\x1b[21t", "soft reset": "\x1b[!p", "repeat": "x\x1b[99999b", "insert mode": "\x1b[4h",
    "scroll region": "\x1b[1;2r", "intermediate": "\x1b[0 q", "unfinished colour": "\x1b[31", "bare introducer": "\x1b[",
    "nested": "\x1b[3\x1b[31m1m", "parameters": "\x1b[38:2::255:0:0m",
    # Two-letter escapes.
    "reset": "\x1bc", "save": "\x1b7", "restore": "\x1b8", "index": "\x1bD", "reverse index": "\x1bM", "next line": "\x1bE",
    "line drawing": "\x1b(0qqq", "other charset": "\x1b%G", "align": "\x1b#8", "keypad": "\x1b=", "lone escape": "end\x1b",
    "two escapes": "\x1b\x1b[31m", "escape in escape": "\x1b\x7f[31m",
    # Control strings: titles, links, clipboard, pictures.
    "title": "\x1b]0;owned\x07", "title by ST": "\x1b]2;owned\x1b\\", "clipboard": "\x1b]52;c;cm0gLXJm\x07",
    "link": "\x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\", "palette": "\x1b]4;1;?\x07", "background": "\x1b]11;?\x1b\\",
    "notify": "\x1b]9;hello\x07", "notify more": "\x1b]777;notify;a;b\x07", "picture": "\x1b]1337;File=inline=1:AAAA\x07",
    "unfinished title": "\x1b]0;never ends", "status string": "\x1bP$q\"p\x1b\\", "sixel": "\x1bPq#0~~\x1b\\",
    "unfinished string": "\x1bP+q544e", "kitty": "\x1b_Gf=24;AAAA\x1b\\", "privacy message": "\x1b^x\x1b\\", "start of string": "\x1bXx\x1b\\",
    # The same in eight bits.
    "8-bit colour": "\x9b31mred", "8-bit title": "\x9d0;owned\x9c", "8-bit string": "\x90q\x9c", "8-bit kitty": "\x9fG\x9c",
    "8-bit privacy": "\x9ex\x9c", "8-bit start": "\x98x\x9c", "8-bit index": "\x84\x85\x8d", "8-bit shift": "\x8eab\x8f",
    # Single controls.
    "bell": "ding\x07", "backspace": "good\x08\x08\x08\x08evil", "carriage return": "good\revil", "vertical tab": "a\x0bb",
    "form feed": "a\x0cb", "shift out": "a\x0eb\x0f", "flow": "a\x11\x13b", "substitute": "a\x1ab\x18", "delete": "a\x7fb",
    "group separators": "a\x1c\x1d\x1e\x1fb", "new line": "one\nhmw: nothing is saved", "line separator": "one\u2028two\u2029three",
    # Words that turn round, hide, or climb.
    "override": "\u202efdp.exe\u202c", "override that stays": "\u202eabc", "embedding": "\u202ba\u202c\u202ab\u202c\u202dc",
    "isolates": "\u2066a\u2069\u2067b\u2069\u2068c\u2069", "isolate that stays": "\u2067abc", "stray end": "a\u2069\u2069b",
    "marks": "a\u200eb\u200fc\u061cd", "zero width": "a\u200bb\u2060c\ufeffd", "tags": "a\U000e0041\U000e0042",
    "annotation": "\ufff9a\ufffab\ufffb", "climbing": "z" + "\u0301" * 60, "hebrew": "\u05d0\u05d1 \u202e abc",
}

# Bytes that are not UTF-8, for arguments alone: a terminal in an old encoding takes them for eight-bit controls.
BYTES = [b"a\x9b31mred", b"\x9d0;owned\x9c", b"a\xc2", b"\xff\xfe\x1b[31m", b"\xe2\x80"]

DRIVES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")
ISOLATES = re.compile("\u2068[^\u2068\u2069\n]*\u2069")
ISOLATE = re.compile("[\u2068\u2069]")


def leak(output, is_json=False):
    """What of an output could drive a terminal; None where nothing can.

    hmw itself puts right-to-left words between U+2068 and U+2069, one pair within one line; JSON has no such pairs.
    """
    try:
        text = output.decode().replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        return f"bytes that are no UTF-8: {output[max(0, fault.start - 20):fault.start + 20]!r}"
    if found := DRIVES.search(text) or ISOLATE.search(text if is_json else ISOLATES.sub("", text)):
        around = found.string[max(0, found.start() - 40):found.start() + 20]
        return f"U+{ord(found[0]):04X} in {ascii(around)}"
    return None
