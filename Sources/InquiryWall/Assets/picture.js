// Saves the wall as a picture. The drawing comes from the server, with what this viewer may see; the browser paints it.

import { tell } from "./announce.js";
import { byID, make } from "./dom.js";
import { say } from "./words.js";

/** Sharp on a good screen and in print, and small enough to send. */
const scale = 2;

async function save() {
  try {
    const answer = await fetch(byID("drawing").href);
    if (!answer.ok) throw new Error(String(answer.status));
    const name = fileName(answer.headers.get("Content-Disposition") ?? "");
    keep(await painted(await answer.blob()), name);
    tell(say("picture.saved", { name }));
  } catch {
    tell(say("picture.failed"));
  }
}

/** The server names the drawing; the picture has the same name with another ending. */
function fileName(disposition) {
  const given = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? "root-causes.svg";
  return decodeURIComponent(given).replace(/\.svg$/, ".png");
}

async function painted(drawing) {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = make("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed()), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function keep(picture, name) {
  const link = make("a", "", { href: URL.createObjectURL(picture), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Makes the button work. */
export function startPicture() {
  byID("picture").addEventListener("click", save);
}
