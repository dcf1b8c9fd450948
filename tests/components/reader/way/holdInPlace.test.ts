import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdInPlace, topIn } from '../../../../components/reader/way/holdInPlace';

let ended = new AbortController();
let scroller: HTMLElement;
/** A box in what scrolls, by the name of what it is to the place that is held. */
const box = (name: string) => {
  const found = scroller.querySelector<HTMLElement>(`[data-box="${name}"]`);
  if (!found) throw new Error(`There is no box “${name}”.`);
  return found;
};

beforeEach(() => {
  ended = new AbortController();
  document.body.innerHTML = `
    <div style="height: 300px; overflow: auto"><div>
      <div data-box="above" style="height: 400px"></div>
      <div data-box="held" style="height: 50px"></div>
      <div data-box="below" style="height: 2000px"></div>
    </div></div>`;
  const made = document.body.firstElementChild;
  if (!(made instanceof HTMLElement)) throw new Error('Nothing scrolls.');
  scroller = made;
});
afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

/** Holds the box 20 px below the upper edge. */
function hold() {
  holdInPlace(
    scroller,
    () => scroller.scrollBy({ top: topIn(scroller, box('held')) - 20, behavior: 'instant' }),
    ended.signal,
  );
}

const top = () => Math.round(topIn(scroller, box('held')));

/** More than it takes to hear of a scroll or another size. */
async function pass(frames: number) {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('what is held', () => {
  it.each([
    ['what is above grows', 'above', '900px'],
    ['what is above shrinks', 'above', '100px'],
    ['what is below grows', 'below', '9000px'],
    ['it grows itself', 'held', '700px'],
  ])('stays where it is, however late %s', async (_, changed, height) => {
    hold();
    await pass(25);
    box(changed).style.height = height;
    await expect.poll(top).toBe(20);
  });

  it('comes to its place once there is enough below it, however late', async () => {
    box('below').style.height = '0';
    box('above').style.height = '200px';
    hold();
    expect(top()).toBe(200);
    await pass(25);
    box('below').style.height = '2000px';
    await expect.poll(top).toBe(20);
  });

  it('stays where it is while boxes come near and have other heights than guessed', async () => {
    const boxes = Array.from({ length: 40 }, (_, number) => {
      const height = number % 2 === 0 ? 90 : 10;
      return `<div style="content-visibility: auto; contain-intrinsic-block-size: auto 50px">
        <div style="height: ${height}px"></div></div>`;
    });
    box('above').style.height = 'auto';
    box('above').innerHTML = boxes.join('');
    hold();
    await expect
      .poll(() => scroller.scrollTop)
      .toBe(box('held').offsetTop - scroller.offsetTop - 20);
    expect(top()).toBe(20);
  });
});

describe('what is held is let go', () => {
  it.each(['wheel', 'touchmove', 'keydown', 'pointerdown'])('at a %s', async (type) => {
    hold();
    dispatchEvent(new Event(type));
    scroller.scrollTop = 0;
    await pass(3);
    box('below').style.height = '3000px';
    await pass(3);
    expect(scroller.scrollTop).toBe(0);
  });

  it.each([
    ['at once', 0],
    ['a frame later', 1],
    ['much later', 25],
  ])('when something else scrolls, %s', async (_, frames) => {
    hold();
    await pass(frames);
    scroller.scrollTop = 1000;
    await pass(3);
    box('below').style.height = '3000px';
    await pass(3);
    expect(scroller.scrollTop).toBe(1000);
  });

  it('when something else scrolls and the content grows before that is told', async () => {
    hold();
    await pass(3);
    scroller.scrollTop = 1000;
    box('above').style.height = '600px';
    box('above').dispatchEvent(
      new ContentVisibilityAutoStateChangeEvent('contentvisibilityautostatechange', {
        bubbles: true,
        skipped: false,
      }),
    );
    expect(top()).not.toBe(20);
    await pass(3);
    expect(top()).not.toBe(20);
  });

  it('when it is no longer wanted, and the browser keeps in place what is in sight again', async () => {
    hold();
    expect(scroller.style.overflowAnchor).toBe('none');
    ended.abort();
    expect(scroller.style.overflowAnchor).toBe('');
    scroller.scrollTop = 0;
    await pass(3);
    box('below').style.height = '3000px';
    await pass(3);
    expect(scroller.scrollTop).toBe(0);
  });
});

it('is not begun where it is no longer wanted', () => {
  ended.abort();
  hold();
  expect(scroller.scrollTop).toBe(0);
  expect(scroller.style.overflowAnchor).toBe('');
});
