import decode, { init } from '@jsquash/webp/decode.js';
import { PNG } from 'pngjs';
import { compileWasm } from './compileWasm.mjs';

/** What is read once by whoever compares need not be small. */
const FAST = { deflateLevel: 1, filterType: 0 };

/** @type {Promise<unknown> | null} */
let codec = null;

/**
 * The pixels of a packed picture in the form that screenshots are compared in.
 *
 * @param {Uint8Array} file A WebP file.
 * @returns {Promise<Uint8Array>} A PNG file.
 */
export async function unpackPicture(file) {
  // The codec makes its answer with what browsers have by that name.
  globalThis.ImageData ??= Pixels;
  codec ??= compileWasm('@jsquash/webp/codec/dec/webp_dec.wasm').then(init);
  await codec;
  const { width, height, data } = await decode(file);
  const image = new PNG({ width, height });
  image.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(image, FAST);
}

class Pixels {
  constructor(data, width, height) {
    Object.assign(this, { data, width, height });
  }
}
