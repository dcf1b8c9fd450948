import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { packPicture } from '../../scripts/pictures/packPicture.mjs';
import { unpackPicture } from '../../scripts/pictures/unpackPicture.mjs';
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

function encode(pixels: Uint8Array): Buffer {
  const image = new PNG({ width: WIDTH, height: HEIGHT });
  image.data = Buffer.from(pixels);
  return PNG.sync.write(image);
}

async function unpacked(file: Uint8Array) {
  const { width, height, data } = PNG.sync.read(Buffer.from(await unpackPicture(file)));
  return { width, height, pixels: Uint8Array.from(data) };
}

describe('a packed picture', () => {
  it('is as large as it was, and no channel of a pixel is further than 8 away', async () => {
    const painted = noise();
    const { width, height, pixels } = await unpacked(await packPicture(encode(painted)));
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
    const { pixels } = await unpacked(await packPicture(encode(painted)));
    expect(pixels.slice(0, 2 * WIDTH * 4)).toEqual(painted.slice(0, 2 * WIDTH * 4));
    expect(pixels).not.toEqual(painted);
  });

  it('loses nothing when it is packed again', async () => {
    const once = await unpackPicture(await packPicture(encode(noise())));
    const twice = await unpackPicture(await packPicture(once));
    expect(twice).toEqual(once);
  });

  it('may be in memory that it shares with others, as Node reads small files', async () => {
    const plain = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
    const shared = new Uint8Array(encode(plain).length + 8);
    shared.set(encode(plain), 8);
    const { pixels } = await unpacked(await packPicture(shared.subarray(8)));
    expect(pixels).toEqual(plain);
  });

  it('is smaller', async () => {
    const painted = encode(noise());
    expect((await packPicture(painted)).length).toBeLessThan(painted.length);
  });
});
