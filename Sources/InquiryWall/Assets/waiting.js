// Looks every few seconds whether the facilitator has let this phone in: then the server leads on from here.

async function look() {
  try {
    const answer = await fetch("/waiting", { redirect: "manual" });
    if (answer.type === "opaqueredirect") return location.replace("/waiting");
  } catch { /* The network is away; the next look may find it. */ }
  setTimeout(look, 2_500 + Math.random() * 1_000);
}

document.documentElement.classList.add("js");
setTimeout(look, 2_500);
