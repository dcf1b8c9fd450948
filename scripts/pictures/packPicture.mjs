import encode, { init } from '@jsquash/webp/encode.js';
import { PNG } from 'pngjs';
import { compileWasm } from './compileWasm.mjs';

/** Rounded channels are 0, 17, 34 … 255. */
const STEP = 17;
/** The share of a picture from which on a colour is more than the edge of a letter. */
const FREQUENT = 1 / 1_000;
/** Of libwebp: nothing is lost, and the most is tried. A quarter less than what Oxipng makes of the same pixels. */
const LOSSLESS = { lossless: 1, exact: 1, quality: 100, method: 6 };

/** @type {Promise<unknown> | null} */
let codec = null;

/**
 * Makes a screenshot small: grounds, lines and the bodies of letters keep their colours, the hundreds
 * of shades at the edges of letters are rounded to 16 values a channel; then the pixels are packed without
 * loss. No channel is further than 8 from what was painted. What is packed has the same pixels when packed again.
 *
 * @param {Uint8Array} file A PNG file.
 * @returns {Promise<Uint8Array>} A WebP file.
 */
export async function packPicture(file) {
  codec ??= compileWasm('@jsquash/webp/codec/enc/webp_enc_simd.wasm').then(init);
  await codec;
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  const pixels = Uint8ClampedArray.from(data);
  roundEdges(new Uint32Array(pixels.buffer));
  return new Uint8Array(await encode({ width, height, data: pixels }, LOSSLESS));
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
