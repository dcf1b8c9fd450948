import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// The package's own entry asks for the codec by `fetch`, which reads no files in Node.
import initCodec, { optimise_raw as pack } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import png from 'upng-js';

/** Rounded channels are 0, 17, 34 … 255. */
const STEP = 17;
/** The share of a picture from which on a colour is more than the edge of a letter. */
const FREQUENT = 1 / 1_000;
/** Of Oxipng, 0 to 6. Above it a fiftieth is gained for several times the time. */
const LEVEL = 2;

const CODEC = fileURLToPath(
  import.meta.resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'),
);

/** @type {Promise<unknown> | null} */
let codec = null;

/**
 * Makes a screenshot small: grounds, lines and the bodies of letters keep their colours, the hundreds
 * of shades at the edges of letters are rounded to 16 values a channel; then the file is packed by
 * Oxipng, which loses nothing more. No channel is further than 8 from what was painted. What is packed
 * has the same pixels when packed again.
 *
 * @param {Uint8Array} file A PNG file.
 * @returns {Promise<Uint8Array>} A PNG file.
 */
export async function packPng(file) {
  codec ??= initCodec(readFileSync(CODEC));
  await codec;
  const image = png.decode(Uint8Array.from(file).buffer);
  const [pixels] = png.toRGBA8(image);
  roundEdges(new Uint32Array(pixels));
  return pack(new Uint8ClampedArray(pixels), image.width, image.height, LEVEL, false, false);
}

/** Rounds the rare colours in place. @param {Uint32Array} pixels One number for each, RGBA. */
function roundEdges(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const replacements = new Map();
  for (const [colour, count] of counts) {
    if (count < pixels.length * FREQUENT) replacements.set(colour, round(colour));
  }
  for (let place = 0; place < pixels.length; place += 1) {
    pixels[place] = replacements.get(pixels[place]) ?? pixels[place];
  }
}

function round(colour) {
  const channels = new Uint8Array(Uint32Array.of(colour).buffer);
  channels.forEach((value, place) => {
    channels[place] = Math.round(value / STEP) * STEP;
  });
  return new Uint32Array(channels.buffer)[0];
}
