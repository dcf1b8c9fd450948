import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { documentParts, partOf } from '../../../components/reader/text/documentParts';
import type { PackBlock } from '../../../core/pack/blocks';
import type { PackDocument } from '../../../core/pack/types';
import { fakeExportTools } from '../export/fakeExportTools';
import { unmount } from '../mounted';
import { fixtureLibrary, longDocument } from './fixtureLibrary';
import { type OpenedReader, openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const PASSAGES = 1_000;
/** So many are drawn with the page at most: what is around where the reader arrives. */
const AT_ONCE = 250;

/** A heading before every fifth passage. */
function documentWithHeadings(): PackDocument {
  const { blocks, ...rest } = longDocument(PASSAGES);
  return {
    ...rest,
    blocks: blocks.flatMap((block, position): PackBlock[] =>
      position % 5 === 0
        ? [{ type: 'heading', level: 2, text: `第${position / 5 + 1}节` }, block]
        : [block],
    ),
  };
}

async function openLong(query: string, document = longDocument(PASSAGES)) {
  const library = fixtureLibrary([document]);
  return openReader(`?document=long${query}`, { library, tools: fakeExportTools({}) });
}

function drawn(reader: OpenedReader): number[] {
  return reader.all('.passage').map(({ dataset }) => Number(dataset.place));
}

async function untilAllIsDrawn(reader: OpenedReader) {
  await expect.poll(() => drawn(reader).length, { timeout: 20_000 }).toBe(PASSAGES);
}

const EVERY = Array.from({ length: PASSAGES }, (_, at) => at + 1);

describe('a document of many passages', () => {
  it.each([1, 500, PASSAGES])(
    'has passage %i and its neighbours drawn at once, few others',
    async (passage) => {
      const reader = await openLong(`&passage=${passage}`);
      const first = drawn(reader);
      const around = EVERY.filter((number) => Math.abs(number - passage) <= 20);
      expect(first).toEqual(expect.arrayContaining(around));
      expect(first.length).toBeLessThan(AT_ONCE);
    },
  );

  it('has all of its text in the page in the end, in order', async () => {
    const reader = await openLong('&passage=500');
    await untilAllIsDrawn(reader);
    expect(drawn(reader)).toEqual(EVERY);
    expect(reader.all('[data-passages]')).toEqual([]);
  });

  it('stays where the reader is while what is above is drawn', async () => {
    const reader = await openLong('&passage=500');
    const top = () => reader.find('[aria-current="true"]').getBoundingClientRect().top;
    await expect.poll(() => top() > 0 && top() < 800).toBe(true);
    await untilAllIsDrawn(reader);
    expect(top()).toBeGreaterThan(0);
    expect(top()).toBeLessThan(800);
  });

  it.each<[string, () => Event]>([
    ['is printed', () => new Event('beforeprint')],
    ['is searched by the browser', () => new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })],
    ['is searched on a Mac', () => new KeyboardEvent('keydown', { key: 'f', metaKey: true })],
    ['is searched further', () => new KeyboardEvent('keydown', { key: 'F3' })],
    ['is selected as a whole', () => new KeyboardEvent('keydown', { key: 'a', ctrlKey: true })],
  ])('is drawn whole before it %s', async (_, event) => {
    const reader = await openLong('');
    expect(drawn(reader).length).toBeLessThan(PASSAGES);
    dispatchEvent(event());
    expect(drawn(reader)).toEqual(EVERY);
  });

  it('is drawn whole where several passages are chosen', async () => {
    const reader = await openLong('&passage=2');
    reader.find('.choose-toggle').click();
    await settled();
    expect(reader.all('.choose-box').length).toBe(PASSAGES);
  });

  it('is not drawn whole for a letter that is typed', async () => {
    const reader = await openLong('');
    const before = drawn(reader).length;
    dispatchEvent(new KeyboardEvent('keydown', { key: 'f' }));
    expect(drawn(reader).length).toBe(before);
  });

  it('shows what comes near before its turn', async () => {
    const reader = await openLong('');
    document.documentElement.scrollTop = document.documentElement.scrollHeight / 2;
    const isInSight = () =>
      reader.all('.passage').some((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < 800;
      });
    await expect.poll(isInSight).toBe(true);
  });
});

describe('a chosen term that all passages mention', () => {
  it('is marked at once where the reader is, elsewhere later', async () => {
    const reader = await openLong('&passage=500');
    await untilAllIsDrawn(reader);
    reader.find('[data-place="500"] [data-term="cyberspace"]').click();
    await settled();
    const marked = () => reader.all('.passage:has(mark)').length;
    expect(reader.all('[data-place="500"] mark').length).toBeGreaterThan(0);
    expect(marked()).toBeLessThan(AT_ONCE);
    await expect.poll(marked, { timeout: 20_000 }).toBe(PASSAGES);
  });

  it('leaves no passage marked once it is closed', async () => {
    const reader = await openLong('&passage=2&term=cyberspace');
    await expect
      .poll(() => reader.all('.passage:has(mark)').length, { timeout: 20_000 })
      .toBe(PASSAGES);
    reader.find('.term-close').click();
    await settled();
    expect(reader.all('[data-place="2"] mark')).toEqual([]);
    await expect.poll(() => reader.all('.passage:has(mark)').length, { timeout: 20_000 }).toBe(0);
  });
});

it('going on from one passage to a far one leaves one target', async () => {
  const reader = await openLong('&passage=500');
  await untilAllIsDrawn(reader);
  reader.history.history.push('?document=long&passage=900');
  reader.history.back();
  await settled();
  reader.history.forward();
  await settled();
  expect(reader.all('[aria-current="true"]').map(({ dataset }) => dataset.passage)).toEqual([
    '900',
  ]);
});

it('the section that is read is known also where it was drawn late', async () => {
  const reader = await openLong('', documentWithHeadings());
  await untilAllIsDrawn(reader);
  reader.find('[data-place="601"]').scrollIntoView({ block: 'start', behavior: 'instant' });
  await expect
    .poll(() =>
      reader.all('.contents [aria-current="location"]').map(({ textContent }) => textContent),
    )
    .toEqual(['第121节']);
});

it('ticks for what is found stand where the passages will be', async () => {
  const reader = await openLong('&search=第500段');
  const at = () => Number.parseFloat(reader.find('.hit-tick').style.top);
  const before = at();
  await untilAllIsDrawn(reader);
  expect(Math.abs(before - 50)).toBeLessThan(5);
  expect(Math.abs(at() - before)).toBeLessThan(5);
});

describe('the parts of a document', () => {
  const paragraph: PackBlock = { type: 'paragraph', text: '字'.repeat(40) };
  const heading: PackBlock = { type: 'heading', level: 2, text: '题' };
  const row: PackBlock = { type: 'row', text: '甲\t乙' };
  const times = (count: number, block: PackBlock) => Array.from({ length: count }, () => block);

  it.each<[string, PackBlock[], number[]]>([
    ['nothing', [], []],
    ['one block', [paragraph], [1]],
    ['as many as a part has', times(40, paragraph), [40]],
    ['one more', times(41, paragraph), [40, 1]],
    ['a heading where it would be cut', [...times(39, paragraph), heading, paragraph], [41]],
    ['two headings there', [...times(39, paragraph), heading, heading, paragraph], [42]],
    ['a heading behind it', [...times(40, paragraph), heading, paragraph], [40, 2]],
    ['a table across it', [...times(39, paragraph), ...times(5, row), paragraph], [44, 1]],
    ['a table without end', times(900, row), [400, 400, 100]],
    ['headings without end', times(900, heading), [400, 400, 100]],
  ])('of %s', (_, blocks, sizes) => {
    expect(documentParts(blocks).map(({ start, end }) => end - start)).toEqual(sizes);
  });

  it('knows what comes before, and guesses lines', () => {
    const [, second] = documentParts([heading, ...times(39, paragraph), paragraph, paragraph]);
    expect(second).toEqual({
      start: 40,
      end: 42,
      before: 39,
      headingsBefore: 1,
      passages: 2,
      headings: 0,
      lines: 4,
    });
  });

  it.each<[number | null, number]>([
    [null, 0],
    [1, 0],
    [40, 0],
    [41, 1],
    [80, 1],
    [81, 2],
    [99, 0],
    [Number.NaN, 0],
  ])('have passage %s in part %i', (passage, position) => {
    expect(partOf(documentParts(times(90, paragraph)), passage)).toBe(position);
  });
});
