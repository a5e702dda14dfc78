"""The grammar of hmw's commands, once: a cohort's evening from its people to an adopted question.

A trial that needs a command takes its words from here, so that a change of grammar is made in one place.
"""

import json

COHORT = "Riverside Principals"
ZONE = "America/Los_Angeles"
NAMES = [
    "Ana Reyes", "Ben Okafor", "Chidi Eze", "Dana Cole", "Efua Mensah", "Farid Khan", "Grace Lim", "Hana Sato",
    "Ines Duarte", "Jamal Wright", "Keisha Brown", "Luis Ortega", "Mei Tan", "Nadia Haddad", "Omar Farouk",
]
COMMUNITIES = ["Front door", "Time to listen", "Money", "Teaching"]
HMW = "How might we help every family"


def roster(names=NAMES):
    """People, schools and communities as a spreadsheet writes them."""
    lines = [f"{name},School {n % 7 + 1},{COMMUNITIES[n % 4]}" for n, name in enumerate(names)]
    return "\n".join(["Name,School,Community", *lines, ""])


def cohort_new(name=COHORT, people="-", norms=("Stories stay, lessons leave.",), sessions=3, first="2026-02-24 15:30"):
    words = ["cohort", "new", "--name", name, "--time-zone", ZONE, "--people", people]
    for norm in norms:
        words += ["--norm", norm]
    return [*words, "--sessions", str(sessions), "--first", first]


def community_add(name, challenge):
    return ["community", "add", name, "--challenge", challenge]


def community_edit(number, challenge):
    return ["community", "edit", str(number), "--challenge", challenge]


def norm_add(text):
    return ["norm", "add", "--", text]


def person_add(name, school="School 1"):
    return ["person", "add", "--school", school, "--", name]


def session(verb, *words):
    return ["session", verb, *words]


def story_add(by, about="a colleague", surprise="I had no words.", file="-"):
    return ["story", "add", "--by", by, "--about", about, "--surprise", surprise, "--file", file]


def need_add(text, by, story=None):
    return ["need", "add", "--by", by, *(["--story", str(story)] if story else []), "--", text]


def check_add(by, peer, assumption, revised="nobody showed them how", test="ask before Friday", evidence="heard:a sigh"):
    return [
        "check", "add", "--by", by, "--peer", peer, "--assumption", assumption, "--for", evidence,
        "--against", "saw:the same answer to others", "--outcome", "revised", "--revised", revised, "--test", test]


def note_add(text, community=None):
    return ["note", "add", *(["--community", str(community)] if community else []), "--", text]


def notes_add(community):
    """One note from every line of standard input."""
    return ["note", "add", "-", "--community", str(community)]


def note_edit(number, text):
    return ["note", "edit", str(number), "--text", text]


def note_move(numbers, column):
    return ["note", "move", *map(str, numbers), column]


def group_add(numbers, name):
    return ["group", "add", *map(str, numbers), "--name", name]


def question_add(text, community=1, cause=None):
    return ["question", "add", "--community", str(community), *(["--cause", str(cause)] if cause else []), "--", text]


def question_draft(number, text):
    return ["question", "draft", str(number), "--text", text]


def question_keep(number, because=None):
    return ["question", "keep", str(number), *(["--because", because] if because else [])]


def vote_open(community=1):
    return ["vote", "open", "--community", str(community), "--dots", "2"]


def vote_cast(dots, community=1):
    return ["vote", "cast", "--community", str(community), dots]


def vote_close(community=1):
    return ["vote", "close", "--community", str(community)]


def adopt(number, dissent="Two of us would begin with ourselves."):
    return ["inquiry", "adopt", str(number), "--dissent", dissent]


def reword(number, text, because):
    return ["inquiry", "reword", str(number), "--text", text, "--because", because]


def think(number, text):
    return ["inquiry", "think", str(number), text]


def backup(file, force=False):
    return ["backup", str(file), *(["--force"] if force else [])]


def export(file=None):
    return ["export", *(["--output", str(file)] if file else [])]


def reads():
    """Commands that change nothing, one for each thing that hmw shows."""
    nouns = ["cohort", "school", "person", "community", "norm", "session", "story", "need", "check", "note", "group", "question", "vote", "inquiry"]
    return [[noun, "list"] for noun in nouns] + [
        ["status"], ["history"], ["export"], ["where"], ["cohort", "show"], ["session", "agenda", "1"], ["session", "show", "1"],
        ["wall", "--community", "1"], ["story", "show", "1"], ["note", "show", "1"], ["question", "show", "1"], ["inquiry", "show", "1"],
        ["pair", "list", "--session", "1"],
    ]


class Step:
    """One command of the evening; `by_chance` where two runs of it rightly differ, as in drawing pairs."""

    def __init__(self, words, text=None, by_chance=False):
        self.words, self.text, self.by_chance = words, text, by_chance


def evening():
    """The whole walk, in the order of an evening."""
    causes = "\n".join(f"Cause {n}: nobody has an hour that can't be taken" for n in range(1, 9))
    return [
        Step(cohort_new(), roster()),
        *[Step(community_edit(n + 1, f"What holds {name.lower()} back")) for n, name in enumerate(COMMUNITIES)],
        Step(norm_add("No fixing unless asked.")), Step(person_add("Pia Novak")),
        Step(session("start")), Step(session("next")),
        Step(story_add("Ana"), "A family came to ask.\nI laughed it off.\n"), Step(story_add("Ben"), "The hour was gone.\n"),
        *[Step(session("next")) for _ in range(4)],
        Step(need_add("I needed words I am at ease with", "Ana", 1)), Step(need_add("I needed a guarded hour", "Ben", 2)),
        Step(session("next")), Step(["pair", "form"], by_chance=True),
        Step(check_add("Ana", "Efua", "my colleague does not like these families")),
        Step(session("next")), Step(notes_add(1), causes), Step(notes_add(2), causes),
        *[Step(note_add(f"A cause by itself, number {n}", 1)) for n in range(4)],
        Step(session("reveal")), Step(session("next")), Step(session("next")),
        *[Step(note_move([n], column)) for n, column in enumerate("RKSDRKSD", 1)], Step(["undo"]), Step(["redo"]),
        Step(note_edit(3, "The desk also answers every phone")), Step(session("next")),
        Step(group_add([1, 5], "Only in English")), Step(group_add([2, 6], "Words for the moment")), Step(["undo"]),
        Step(session("next")), Step(question_add(f"{HMW} feel at home from the first minute?", cause=3)),
        Step(question_draft(1, f"{HMW} feel at home, in words we are at ease with?")), Step(question_keep(1)),
        Step(question_add(f"{HMW} see what this school stands for?", cause=8)), Step(question_keep(2)),
        Step(session("next")), Step(vote_open()), *[Step(vote_cast(dots)) for dots in ("1 2", "2 2", "2 1")],
        Step(vote_close()), Step(adopt(2)), Step(["undo"]), Step(["redo"]), Step(session("done")),
        Step(reword(1, f"{HMW} see from the gate what this school stands for?", "Two weeks at the gate.")),
        Step(think(1, "A greeting in the family's language changed more than a poster.")),
    ]


def moment(minutes):
    """The time `minutes` into the evening, for HMW_NOW."""
    day, rest = divmod(23 * 60 + 30 + minutes, 24 * 60)
    return f"2026-02-{24 + day:02d}T{rest // 60:02d}:{rest % 60:02d}:00Z"


def identifiers(document):
    """All permanent identifiers in a JSON answer's data."""
    found = json.loads(document)["data"]
    rows = found if isinstance(found, list) else [found]
    return [row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)]


def play(home, steps, start=0):
    """Takes steps without disturbance."""
    for index, step in enumerate(steps, start):
        home.run("--json", *step.words, text=step.text, now=moment(index))
