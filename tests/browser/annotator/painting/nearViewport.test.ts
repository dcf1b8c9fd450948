import { describe, expect, it } from 'vitest';
import { annotate, setBody } from '../../pages';

const NAME = '乌镇峰会';
/** More than are painted all at once, and in all some thirty screens high. */
const MANY = 400;

function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `<p id="p${at}" style="height: 60px; margin: 0">${NAME}</p>`,
  ).join('');
}

function isPainted(id: string): boolean {
  const paragraph = document.getElementById(id);
  const ranges = CSS.highlights.get('pangzhu-exact') ?? [];
  return [...ranges].some(({ startContainer }) => paragraph?.contains(startContainer) ?? false);
}

async function expectPainted(id: string): Promise<void> {
  await expect.poll(() => isPainted(id), { timeout: 5_000 }).toBe(true);
}

/** What is far has been found to be so. */
async function expectFarAtRest(id: string): Promise<void> {
  await expect.poll(() => isPainted(id), { timeout: 5_000 }).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

describe('marks far from the viewport', () => {
  it('are painted where the reader jumps to, and given up where he was', async () => {
    setBody(paragraphs(MANY));
    annotate();
    await expectPainted('p0');
    await expectFarAtRest('p399');
    document.getElementById('p399')?.scrollIntoView();
    await expectPainted('p399');
    expect(isPainted('p0')).toBe(false);
    scrollTo(0, 0);
    await expectPainted('p0');
  });

  it('are painted where the page brings them near without scrolling', async () => {
    setBody(`<section id="above">${paragraphs(MANY - 1)}</section><p id="last">${NAME}</p>`);
    annotate();
    await expectPainted('p0');
    await expectFarAtRest('last');
    const above = document.getElementById('above');
    if (above !== null) above.hidden = true;
    await expectPainted('last');
  });

  it('are painted in a box that scrolls by itself', async () => {
    setBody(`<div id="box" style="height: 400px; overflow: auto">${paragraphs(MANY)}</div>`);
    annotate();
    await expectPainted('p0');
    await expectFarAtRest('p399');
    document.getElementById('box')?.scrollTo(0, 1_000_000);
    await expectPainted('p399');
  });

  it('are painted where the reader comes back, into the end of a long paragraph too', async () => {
    const long = `<p id="long" style="height: 20000px; margin: 0">${NAME}</p>`;
    setBody(`${long}${paragraphs(MANY)}`);
    annotate();
    await expectPainted('long');
    await expectFarAtRest('p399');
    scrollTo(0, 1_000_000);
    await expectPainted('p399');
    await expect.poll(() => isPainted('long'), { timeout: 5_000 }).toBe(false);
    scrollTo(0, 19_500);
    await expectPainted('long');
  });

  it.each<[what: string, style: string, scroll: ScrollToOptions]>([
    ['lines that go on to the side', 'white-space: nowrap', { left: 250_000 }],
    ['a text that goes on below its box', 'height: 100px', { top: 40_000 }],
  ])('are painted in %s', async (_, style, scroll) => {
    const words = Array.from(
      { length: 2 * MANY },
      (_each, at) => `<span id="w${at}">${NAME}与各方，</span>`,
    );
    setBody(`<p style="margin: 0; font-size: 60px; ${style}">${words.join('')}</p>`);
    annotate();
    await expectPainted('w0');
    scrollTo({ ...scroll, behavior: 'instant' });
    const inWindow = [...document.querySelectorAll('span')].find((word) => {
      const { left, top } = word.getBoundingClientRect();
      return left >= 0 && top >= 0;
    });
    await expectPainted(inWindow?.id ?? '');
  });

  it('are painted when they are added and scrolled to', async () => {
    setBody(`<main>${paragraphs(MANY)}</main>`);
    annotate();
    await expectPainted('p0');
    await expectFarAtRest('p399');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p id="new">${NAME}</p>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.getElementById('new')?.scrollIntoView();
    await expectPainted('new');
  });
});
