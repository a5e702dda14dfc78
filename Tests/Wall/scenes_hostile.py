"""Two hundred hostile texts in every field that people write, shown on every page: none may run, and all must be shown."""

import time

from phone import Phone
from scenes_words import PAGES
from stage import PROJECTOR, Failed, scene

RUN = "alert(1)"
TAGS = ["script", "img", "svg", "iframe", "body", "input", "video", "audio", "details", "math", "object", "embed", "marquee", "style", "link", "base", "form", "meta", "template", "textarea"]
EVENTS = ["onerror", "onload", "onfocus", "onclick", "ontoggle", "onmouseover", "onbegin", "onanimationstart"]
WHOLE = [
    "<script>{run}</script>", "</script><script>{run}</script>", "<!--<script>", "--><script>{run}</script>", "]]><script>{run}</script>",
    "</textarea><script>{run}</script>", "</title><script>{run}</script>", "</style><script>{run}</script>", "</template><script>{run}</script>",
    "\"><script>{run}</script>", "'><script>{run}</script>", "\" autofocus onfocus=\"{run}", "' autofocus onfocus='{run}", "javascript:{run}",
    "data:text/html,<script>{run}</script>", "{{{{constructor.constructor('{run}')()}}}}", "${{{run}}}", "`${{{run}}}`", "{{{{#t}}}}{run}{{{{/t}}}}", "{{{{{{text}}}}}}",
    "{{{{>layout}}}}", "{{{{! a comment }}}}", "<%= {run} %>", "&lt;script&gt;{run}&lt;/script&gt;", "&#60;script&#62;{run}&#60;/script&#62;", "\\u003cscript\\u003e{run}",
    "\\x3cscript\\x3e{run}\\x3c/script\\x3e", "<scr<script>ipt>{run}</scr</script>ipt>", "<ScRiPt>{run}</sCrIpT>", "<script/src=data:,{run}>", "<script\n>{run}</script\n>",
    "<svg><script>{run}</script></svg>", "<svg/onload={run}>", "<math><mtext><img src=x onerror={run}></mtext></math>", "<a href=javascript:{run}>press</a>",
    "<a href=\"java\tscript:{run}\">press</a>", "<img src=x onerror={run}>", "<img src=`x` onerror={run}>", "<img/src=x/onerror={run}>", "<img src=x:x onerror={run}//",
    "<iframe srcdoc=\"<script>{run}</script>\">", "<iframe src=javascript:{run}>", "<object data=javascript:{run}>", "<embed src=javascript:{run}>",
    "<form action=javascript:{run}><button>go</button></form>", "<button formaction=javascript:{run}>go</button>", "<meta http-equiv=refresh content=0;url=javascript:{run}>",
    "<meta http-equiv=\"refresh\" content=\"0;url=http://evil.test/\">", "<base href=http://evil.test/>", "<link rel=stylesheet href=http://evil.test/x.css>",
    "<style>*{{display:none}}</style>", "<p style=\"position:fixed;inset:0;background:red\">", "<style>@import url(http://evil.test/)</style>", "</p></li></ol></main>",
    "<plaintext>", "<xmp><script>{run}</script>", "<noscript><p title=\"</noscript><img src=x onerror={run}>\">", "<template><script>{run}</script></template>",
    "<details open ontoggle={run}>", "<input autofocus onfocus={run}>", "<video><source onerror={run}>", "<marquee onstart={run}>", "<isindex type=image src=1 onerror={run}>",
    "<dialog open onclose={run}>", "<select autofocus onfocus={run}>", "<keygen autofocus onfocus={run}>", "<body onload={run}>", "<frameset onload={run}>",
    "' OR 1=1 --", "'; DROP TABLE cause; --", "\"; {run}; //", "'-{run}-'", "\\'; {run}; //", "</SCRIPT>'-{run}", "&amp;", "&", "<", ">", "\"", "'", "`", "&#x3C;", "%3Cscript%3E",
    "\u202e<script>{run}</script>", "\u2028{run}", "\ufeff<script>", "＜script＞{run}＜/script＞", "<\u0131mg src=x onerror={run}>", "a\u0301\u0302<b>", "\u200b<script>{run}</script>",
    "hmw-connected", "event: end", "data: {{}}", "\n\nevent: end\ndata: x\n\n", "id: 999999999", "__proto__", "constructor", "toString", "[object Object]", "null", "undefined", "NaN",
    "{{\"notes\":[]}}", "]}}", "\\", "\\n", "\\\"", "%s%n", "$&", "$1", "../../../etc/passwd",
]


def payloads():
    """All of them, each different."""
    made = [text.format(run=RUN) for text in WHOLE]
    made += [f"<{tag} {event}={RUN} src=x autofocus>" for tag in TAGS for event in EVENTS]
    return list(dict.fromkeys(made))[:200]


def hurried(phone, path, words):
    """Sends; waits as long as it is told to when it was too fast."""
    while True:
        reply = phone.post(path, words)
        if reply.status != 429:
            return reply
        time.sleep(min(3, float(reply.header("Retry-After") or 1)))


def field_of_each(stage, texts):
    """The texts in every field that people write, through the phones and the facilitator's own browser; the accepted causes."""
    leads = [stage.lead() for _ in range(3)]  # so that nobody has to wait for the limit of one
    people = [person for name, person in stage.evening.people().items() if not name.startswith("Ines")]
    phones = [Phone(stage.wall.port).join(stage.wall.code, person=person) for person in people]
    community = stage.evening.community(1)
    accepted, refused = [], []
    for n, text in enumerate(texts):
        reply = hurried(leads[n % 3], "/post", {"kind": "cause", "text": text, "category": ("resources", "knowledge", "skills", "dispositions")[n % 4], "community": community})
        (accepted if reply.status == 200 else refused).append((text, reply))
    for n, text in enumerate(texts[:: max(1, len(texts) // 25)]):
        phone, lead = phones[n % len(phones)], leads[n % 3]
        author, partner = people[n % len(people)], people[(n + 1) % len(people)]
        hurried(lead, "/post", {"kind": "story", "text": text, "about": text, "surprise": text, "visibility": "community", "author": author})
        hurried(lead, "/post", {"kind": "need", "text": text, "visibility": "community", "author": author})
        hurried(lead, "/post", {"kind": "question", "text": f"How might we {text}?", "author": author})
        hurried(phone, "/log", {key: text for key in ("plan", "tried", "saw", "fellFlat", "noticed", "next")} | {"visibility": "community"})
        hurried(phone, "/debriefs", {"with": partner, "insight": text, "probing": text, "heldOn": stage.evening.one("SELECT date('now')"), "minutes": 10})
        guest = Phone(stage.wall.port)
        hurried(guest, "/join", {"code": stage.wall.code, "guest": text[:60], "community": community})
    ids = [row[0] for row in stage.evening.rows("SELECT id FROM cause ORDER BY number")]
    for n, text in enumerate(texts[:20]):
        hurried(leads[n % 3], "/notes/move", {"notes": ids[2 * n:2 * n + 2], "newGroup": text, "category": "skills"})
    hurried(leads[0], "/lead/vote", {"do": "open", "subject": "causes", "dots": 3, "community": community})
    return accepted, refused


@scene("Two hundred hostile texts in every field: no box opens, no policy is broken, and the words are shown as written", step="causes")
def hostile(stage):
    stage.evening.run("--as", "Ana", "note", "add", "--", "A first one")
    stage.evening.run("session", "reveal")
    texts = payloads()
    if len(texts) != 200:
        raise Failed(f"there are {len(texts)} hostile texts")
    accepted, refused = field_of_each(stage, texts)
    if len(accepted) < 190:
        raise Failed(f"only {len(accepted)} of 200 were taken; refused: {[(t, r.status) for t, r in refused][:5]}")
    kept = {text for text, in stage.evening.rows("SELECT text FROM cause")}
    lead, phone = stage.leader(), stage.person("Ines")
    community = stage.evening.community(1)
    for browser, pages in ((phone, [*PAGES, "/room?write=story", "/log?entry=1"]), (lead, [f"/wall?community={community}", f"/wall?projector&community={community}", "/room"])):
        for page in pages:
            browser.go(page)
            browser.js("document.querySelectorAll('details').forEach(d => d.open = true)")
            time.sleep(0.3)
            if complaints := browser.complaints():
                raise Failed(f"{page}: {complaints[:3]}")
            if made := browser.js("return document.querySelectorAll('main script:not(#state), main iframe, main object, main embed, main base, main meta, main link, main style, main video, main marquee').length"):
                raise Failed(f"{page} has {made} elements that somebody's words made")
    stranger = stage.browser(size=PROJECTOR)
    for page in (stage.wall.link, "/about"):
        stranger.go(page)
        if complaints := stranger.complaints():
            raise Failed(f"{page}: {complaints[:3]}")
    lead.go(f"/wall?community={community}")
    shown = set(lead.js("return [...document.querySelectorAll('#columns .note .words')].map(w => w.textContent)"))
    if missing := sorted(kept - shown - {"A first one"}):
        raise Failed(f"{len(missing)} texts are not shown as the workbook has them, such as {missing[:3]!r}; shown {sorted(shown - kept)[:3]!r}")
    fresh = hurried(stage.lead(), "/post", {"kind": "cause", "text": "<img src=x onerror=alert(2)>live", "category": "skills", "community": community})
    if fresh.status == 200:
        stage.note(lead, "<img src=x onerror=alert(2)>live")
