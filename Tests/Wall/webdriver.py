"""A browser as people have it, led over the WebDriver protocol: Chromium, its driver, and urllib; nothing else."""

import base64
import contextlib
import json
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

from room import Failed

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {
    "Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Space": " ", "Left": "\ue012", "Up": "\ue013",
    "Right": "\ue014", "Down": "\ue015", "Shift": "\ue008", "Control": "\ue009", "Backspace": "\ue003",
}
PHONE, PROJECTOR = (390, 844), (1280, 800)

# Kept by every document from its first moment: what a policy refused, what threw, and any box that a script opened.
WATCH = """
  window.__seen = [];
  addEventListener('securitypolicyviolation', e => __seen.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
  addEventListener('error', e => __seen.push('error: ' + e.message));
  addEventListener('unhandledrejection', e => __seen.push('rejection: ' + e.reason));
  for (const box of ['alert', 'confirm', 'prompt', 'print']) window[box] = words => { __seen.push('box: ' + words); return null; };
"""


class DriverError(Exception):
    """What the driver refused, with its own word for it."""

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind


def free_port():
    with contextlib.closing(socket.socket()) as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Driver:
    """chromedriver, and the browsers that it opened."""

    def __init__(self, scratch):
        self.port, self.browsers = free_port(), []
        self.log = open(pathlib.Path(scratch) / "chromedriver.log", "wb")
        self.process = subprocess.Popen(
            [shutil.which("chromedriver"), f"--port={self.port}"], stdout=self.log, stderr=self.log)
        until(lambda: self.call("GET", "/status")["ready"], "chromedriver to be ready", patience=(OSError, DriverError), seconds=30)

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise DriverError(value["error"], value["message"].split("\n")[0]) from None

    def open(self, origin, size=PHONE, **more):
        self.browsers.append(Browser(self, origin, size, **more))
        return self.browsers[-1]

    def close(self):
        for browser in self.browsers:
            with contextlib.suppress(Exception):
                browser.quit()
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Browser:
    """One person's browser: its own profile, its own size, its own language; scripts may be off."""

    def __init__(self, driver, origin, size, scripts=True, language="en", dark=False, touch=False, through=None):
        self.driver, self.origin, self.size, self.kind = driver, origin, size, None
        self.refused = []
        rules = "MAP hmw.test 127.0.0.1"
        if through:  # the page's own address leads through a relay
            rules = f"MAP {origin.removeprefix('http://')} 127.0.0.1:{through}, {rules}"
        options = {
            "args": [
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", f"--lang={language}",
                f"--host-resolver-rules={rules}", "--hide-scrollbars", f"--window-size={size[0]},{size[1]}",
                "--disable-background-networking", "--no-first-run", "--force-color-profile=srgb",
            ],
            "prefs": {
                "intl.accept_languages": language,
                **({} if scripts else {"profile.managed_default_content_settings.javascript": 2}),
            },
        }
        made = driver.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"},
            "unhandledPromptBehavior": "ignore", "timeouts": {"script": 60000, "pageLoad": 30000, "implicit": 0},
        }}})
        self.id = made["sessionId"]
        self.scripts = scripts
        self.resize(size, touch)
        self.dark(dark)
        if scripts:
            self.cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH)

    def call(self, method, path, body=None):
        return self.driver.call(method, f"/session/{self.id}{path}", body)

    def cdp(self, command, **words):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": words})

    def quit(self):
        self.call("DELETE", "")

    # Surroundings

    def resize(self, size, touch=False):
        self.size = size
        self.cdp("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=touch)
        if touch:
            self.cdp("Emulation.setTouchEmulationEnabled", enabled=True)

    def dark(self, on):
        self.cdp("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if on else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])

    def cut(self):
        """The Wi-Fi is gone; open streams break too."""
        self.network(offline=True)

    def mend(self):
        self.network(offline=False)

    def network(self, offline):
        self.cdp("Network.enable")
        self.cdp("Network.emulateNetworkConditions", offline=offline, latency=0, downloadThroughput=-1, uploadThroughput=-1)

    # Pages

    def go(self, path):
        self.call("POST", "/url", {"url": self.origin + path if path.startswith("/") else path})

    def reload(self):
        self.call("POST", "/refresh")

    @property
    def path(self):
        return self.call("GET", "/url").removeprefix(self.origin)

    @property
    def html(self):
        return self.call("GET", "/source")

    def js(self, script, *words):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(words)})

    def later(self, script, *words):
        return self.call("POST", "/execute/async", {"script": script, "args": list(words)})

    def shot(self, file, whole=True):
        size = self.cdp("Page.getLayoutMetrics")["cssContentSize"] if whole else {"width": self.size[0], "height": self.size[1]}
        height = min(max(size["height"], self.size[1]), 8000)
        whole = height > self.size[1]  # beyond the viewport Chromium moves a page from right to left aside
        clip = {"x": 0, "y": 0, "width": self.size[0], "height": height, "scale": 1}
        picture = self.cdp("Page.captureScreenshot", format="png", captureBeyondViewport=whole, clip=clip)["data"]
        file = pathlib.Path(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(base64.b64decode(picture))
        return file

    def complaints(self):
        """Policy violations, script errors and boxes since the last look, from the page and from the console."""
        seen = self.js("return window.__seen ? __seen.splice(0) : []") if self.scripts else []
        console = [e["message"] for e in self.call("POST", "/se/log", {"type": "browser"}) if e["level"] == "SEVERE"]
        expected = [f"{self.origin}{path} - Failed to load resource: the server responded with a status of {status} " for path, status in self.refused]
        quiet = ("net::ERR_INTERNET_DISCONNECTED", "net::ERR_NETWORK_CHANGED", "net::ERR_CONNECTION", "net::ERR_FAILED", "Cross-Origin-Opener-Policy")
        return seen + [line for line in console if not any(word in line for word in quiet) and not line.startswith(tuple(expected))]

    def expect_refusal(self, path, status):
        """From now on the console may say of this page that the server refused it with this status."""
        self.refused.append((path, status))

    # Elements

    def all(self, css, within=None):
        place = f"/element/{within[ELEMENT]}/elements" if within else "/elements"
        return self.call("POST", place, {"using": "css selector", "value": css})

    def find(self, css, seconds=10, within=None):
        return until(lambda: self.all(css, within), f"{css} on {self.path}", seconds=seconds)[0]

    def has(self, css):
        return bool(self.all(css))

    def button(self, words, seconds=10, role="button, a, summary, [role=button], [role=menuitem], [role=tab], input[type=submit], label"):
        """The first control that shows, with these words in it or as its name."""
        def look():
            found = [e for e in self.all(role) if words.lower() in self.name(e).lower() and self.shows(e)]
            return found[:1]
        return until(look, f"a control named {words!r} on {self.path}", seconds=seconds)[0]

    def name(self, element):
        return self.at(element, "GET", "/computedlabel") or self.text(element)

    def at(self, element, method, path, body=None):
        return self.call(method, f"/element/{element[ELEMENT]}{path}", body)

    def shows(self, element):
        return self.at(element, "GET", "/displayed")

    def text(self, place):
        element = self.find(place) if isinstance(place, str) else place
        return self.at(element, "GET", "/text")

    def get(self, place, attribute):
        element = self.find(place) if isinstance(place, str) else place
        return self.at(element, "GET", f"/attribute/{attribute}")

    def value(self, place):
        element = self.find(place) if isinstance(place, str) else place
        return self.at(element, "GET", "/property/value")

    def click(self, place):
        element = self.find(place) if isinstance(place, str) else place
        self.at(element, "POST", "/click")

    def write(self, place, words):
        element = self.find(place) if isinstance(place, str) else place
        self.at(element, "POST", "/value", {"text": words})

    def clear(self, place):
        element = self.find(place) if isinstance(place, str) else place
        self.at(element, "POST", "/clear")

    def body(self):
        return self.text("body")

    def until_says(self, words, css="body", seconds=10):
        return until(lambda: words in self.text(css), f"{css} on {self.path} to say {words!r}", seconds=seconds,
                     patience=(DriverError,), told=lambda: self.text(css)[:400])

    def until_silent(self, words, css="body", seconds=10):
        return until(lambda: words not in self.text(css), f"{css} on {self.path} to stop saying {words!r}", seconds=seconds,
                     patience=(DriverError,))

    # Hands

    def keys(self, *names):
        steps = []
        for name in names:
            key = KEYS.get(name, name)
            steps += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}, {"type": "pause", "duration": 30}]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": steps}]})

    def drag(self, source, target, hold=60, touch=False):
        """Takes hold of an element, goes to the middle of another in small steps, and lets go."""
        self.js("arguments[0].scrollIntoView({block: 'center'})", source)
        ends = [self.middle(e) for e in (source, target)]
        (x0, y0), (x1, y1) = ends
        way = [(round(x0 + (x1 - x0) * n / 12), round(y0 + (y1 - y0) * n / 12)) for n in range(1, 13)]
        steps = [
            {"type": "pointerMove", "x": x0, "y": y0, "duration": 0}, {"type": "pointerDown", "button": 0},
            {"type": "pause", "duration": hold},
            *[{"type": "pointerMove", "x": x, "y": y, "duration": 25} for x, y in way],
            {"type": "pause", "duration": 60}, {"type": "pointerUp", "button": 0},
        ]
        self.call("POST", "/actions", {"actions": [
            {"type": "pointer", "id": "hand", "parameters": {"pointerType": "touch" if touch else "mouse"}, "actions": steps}]})
        self.call("DELETE", "/actions")

    def middle(self, element):
        box = self.js("const r = arguments[0].getBoundingClientRect(); return [r.x + r.width / 2, r.y + Math.min(r.height / 2, 30)]", element)
        return [round(v) for v in box]


def until(look, what, seconds=10, patience=(), told=None):
    """Looks again and again until there is something to see, and gives it."""
    end = time.monotonic() + seconds
    while True:
        try:
            if found := look():
                return found
        except patience:
            pass
        if time.monotonic() > end:
            more = ""
            if told:
                with contextlib.suppress(Exception):
                    more = f"; it says: {told()!r}"
            raise Failed(f"waited {seconds} s for {what}{more}")
        time.sleep(0.05)
