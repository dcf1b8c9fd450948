import png from 'upng-js';
import { describe, expect, it } from 'vitest';
import { packPng } from '../../scripts/pictures/packPng.mjs';
import { createRandom } from '../bench/random';

const WIDTH = 64;
const HEIGHT = 48;

/** Opaque noise, the same every time: every value of every channel is in it. */
function noise(): Uint8Array {
  const random = createRandom(1);
  return Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, place) =>
    place % 4 === 3 ? 255 : random.below(256),
  );
}

function encode(pixels: Uint8Array): Uint8Array {
  return new Uint8Array(png.encode([pixels.slice().buffer as ArrayBuffer], WIDTH, HEIGHT, 0));
}

function decode(file: Uint8Array) {
  const image = png.decode(file.slice().buffer as ArrayBuffer);
  const [pixels] = png.toRGBA8(image);
  return { width: image.width, height: image.height, pixels: new Uint8Array(pixels ?? []) };
}

describe('a packed picture', () => {
  it('is as large as it was, and no channel of a pixel is further than 8 away', async () => {
    const painted = noise();
    const { width, height, pixels } = decode(await packPng(encode(painted)));
    expect({ width, height, length: pixels.length }).toEqual({
      width: WIDTH,
      height: HEIGHT,
      length: painted.length,
    });
    const furthest = Math.max(
      ...pixels.map((value, place) => Math.abs(value - (painted[place] ?? 0))),
    );
    expect(furthest).toBe(8);
  });

  it('keeps the colours that are more than the edge of a letter', async () => {
    const painted = noise();
    // Two lines of it: a dark ground, which rounding would tint.
    for (let place = 0; place < 2 * WIDTH * 4; place += 4) painted.set([26, 26, 22, 255], place);
    const { pixels } = decode(await packPng(encode(painted)));
    expect(pixels.slice(0, 2 * WIDTH * 4)).toEqual(painted.slice(0, 2 * WIDTH * 4));
    expect(pixels).not.toEqual(painted);
  });

  it('loses nothing when it is packed again', async () => {
    const once = await packPng(encode(noise()));
    expect(decode(await packPng(once)).pixels).toEqual(decode(once).pixels);
  });

  it('may be a small file, which Node reads into memory that it shares with others', async () => {
    const plain = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
    const file = Buffer.from(encode(plain));
    expect(file.buffer.byteLength).toBeGreaterThan(file.byteLength);
    expect(decode(await packPng(file)).pixels).toEqual(plain);
  });

  it('is smaller', async () => {
    const painted = encode(noise());
    expect((await packPng(painted)).length).toBeLessThan(painted.length);
  });
});
