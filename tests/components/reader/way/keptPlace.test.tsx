import '../../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Library } from '../../../../core/library/library';
import type { PackTerm } from '../../../../core/pack/types';
import { unmount } from '../../mounted';
import { fixtureLibrary, longDocument } from '../fixtureLibrary';
import { type OpenedReader, openReader, settled } from '../openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

/** Two long documents, and so many terms that the index is long as well. */
function longLibrary(): Library {
  const documents = [longDocument(300), { ...longDocument(200), id: 'second', title: '另一长文' }];
  const library = fixtureLibrary(documents);
  const terms = Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((letter, position) =>
    Array.from({ length: 10 + position }, (_, number): PackTerm => {
      const name = `${letter}${' word'.repeat(1 + ((number * position) % 12))} ${number}`;
      return {
        id: name,
        kind: 'concept',
        weight: 1,
        names: [
          { text: name, language: 'en', role: 'label' },
          { text: '词', language: 'zh-Hans', role: 'label' },
        ],
      };
    }),
  );
  return { ...library, terms: [...library.terms, ...terms] };
}

/** What scrolls on the page: a column where it has some, else the window. */
function scrollerOf(reader: OpenedReader): HTMLElement {
  return reader.all('.compare-scroll')[1] ?? document.documentElement;
}

/** What stands at a point of what scrolls, and how far its top is from there. */
function lineAt(scroller: HTMLElement) {
  const edge = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
  const boxes = [
    ...scroller.querySelectorAll<HTMLElement>('main [data-place], section [data-place]'),
  ];
  const line = edge + 300;
  const found = boxes.find((each) => each.getBoundingClientRect().bottom > line);
  if (!found) throw new Error('Nothing is in sight.');
  return { place: found.dataset.place, top: found.getBoundingClientRect().top - line };
}

/** Lets everything be laid out that has come near. */
async function laidOut() {
  for (let frame = 0; frame < 6; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function leaveAndComeBack(reader: OpenedReader) {
  reader.find('.reader-name').click();
  await settled();
  expect(reader.find('h1').textContent).toBe('What would you like to read?');
  reader.history.back();
  await settled();
}

describe('coming back', () => {
  it.each([
    ['a document', '?document=long&passage=3'],
    ['the index of terms', '?index=english'],
    ['the page of a term', '?term=community'],
    ['what a search has found', '?search=%E7%BD%91%E7%BB%9C'],
    ['a column of a comparison', '?term=community&compare=long&compare=second'],
  ])('to %s is to the same lines', async (_, query) => {
    const reader = await openReader(query, { library: longLibrary() });
    const first = scrollerOf(reader);
    await laidOut();
    first.scrollTop = (first.scrollHeight - first.clientHeight) * 0.6;
    await laidOut();
    expect(first.scrollTop).toBeGreaterThan(500);
    const left = lineAt(first);
    await leaveAndComeBack(reader);
    const again = scrollerOf(reader);
    await expect.poll(() => lineAt(again).place).toBe(left.place);
    await expect.poll(() => Math.abs(lineAt(again).top - left.top)).toBeLessThan(2);
    await laidOut();
    expect(Math.abs(lineAt(again).top - left.top)).toBeLessThan(2);
  });

  it('finds the place of one who left the page right after scrolling', async () => {
    const reader = await openReader('?document=long&passage=3', { library: longLibrary() });
    await laidOut();
    document.documentElement.scrollTop = 5000;
    dispatchEvent(new Event('scroll'));
    dispatchEvent(new Event('pagehide'));
    const { history } = reader.history;
    expect(history.kept()?.scrolled).toBe(5000);
    expect(history.kept()?.first?.place).toBe(lineAtTop());
  });

  it('has no place to find where nothing was scrolled', async () => {
    const reader = await openReader('?index', { library: longLibrary() });
    dispatchEvent(new Event('pagehide'));
    expect(reader.history.history.kept()).toBeNull();
  });
});

describe('arriving', () => {
  it('gives way to whoever scrolls meanwhile, without a key or a pointer', async () => {
    const reader = await openReader('?document=long&passage=3', { library: longLibrary() });
    await expect.poll(() => reader.all('[data-place="200"]').length).toBe(1);
    reader.find('[data-place="200"]').scrollIntoView({ block: 'center', behavior: 'instant' });
    await laidOut();
    const { top, bottom } = reader.find('[data-place="200"]').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);
  });

  it.each(['b', 't', 'y'])('at %s in the index is at its heading', async (letter) => {
    const reader = await openReader('?index=english', { library: longLibrary() });
    const heading = reader.find(`[data-group="${letter}"]`);
    const jump = reader
      .all('.index-jumps button')
      .find(({ textContent }) => textContent === letter.toUpperCase());
    jump?.click();
    await laidOut();
    const margin = Number.parseFloat(getComputedStyle(heading).scrollMarginBlockStart);
    expect(Math.abs(heading.getBoundingClientRect().top - margin)).toBeLessThan(2);
  });
});

/** The place of the first box in the window. */
function lineAtTop(): string | undefined {
  const boxes = [...document.querySelectorAll<HTMLElement>('main [data-place]')];
  return boxes.find((each) => each.getBoundingClientRect().bottom > 0)?.dataset.place;
}
