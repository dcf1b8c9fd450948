import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unmount } from '../mounted';
import { fixtureLibrary, KINDS, longDocument, MAINLAND, TAIWAN } from './fixtureLibrary';
import { type OpenedReader, openReader, settled } from './openReader';
import { READER_STATES } from './readerStates';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const texts = (reader: OpenedReader, selector: string) =>
  reader.all(selector).map((element) => element.textContent);

describe('a document of every kind of block', () => {
  const library = () => fixtureLibrary([KINDS]);

  it('has headings of every level below its title, and what is no heading numbered', async () => {
    const reader = await openReader('?document=kinds', { library: library() });
    expect(texts(reader, '.document h1')).toEqual(['网络空间的规则']);
    const levels = reader
      .all('.document :is(h2, h3, h4, h5, h6)')
      .map(({ localName, className }) => `${localName} ${className}`);
    expect(levels).toEqual([
      'h2 heading-1',
      'h2 heading-2',
      'h3 heading-3',
      'h4 heading-4',
      'h5 heading-5',
      'h6 heading-6',
    ]);
    expect(reader.all('.passage').map(({ classList }) => classList[1])).toEqual([
      'passage-byline',
      'passage-paragraph',
      'passage-item',
      'passage-item',
      'passage-quote',
      'passage-row',
      'passage-row',
      'passage-row',
      'passage-paragraph',
      'passage-note',
      'passage-credit',
    ]);
  });

  it.each([
    ['zh-Hans', 'justify'],
    ['zh-Hant-TW', 'justify'],
    ['ja', 'justify'],
    ['en', 'start'],
    ['ko', 'start'],
    ['de', 'start'],
  ])('has lines that end as they do in %s: %s', async (language, ends) => {
    const reader = await openReader('?document=kinds', {
      library: fixtureLibrary([{ ...KINDS, language }]),
    });
    const aligned = reader
      .all(':is(.passage-paragraph, .passage-item, .passage-quote, .passage-note) .passage-text')
      .map((text) => getComputedStyle(text).textAlign);
    expect(new Set(aligned)).toEqual(new Set([ends]));
  });

  it('says where a page begins, but for the first', async () => {
    const reader = await openReader('?document=kinds', { library: library() });
    expect(texts(reader, '.page-start')).toEqual(['Page 2', 'Page 3']);
    expect(reader.all('.page-start')[0]?.nextElementSibling?.textContent).toBe('第一节 两种说法');
  });

  it('is cited with the page of the passage, and its month', async () => {
    const reader = await openReader('?document=kinds&passage=6', { library: library() });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(reader.copied[0]).toContain('——王小明：《网络空间的规则》，2024年5月，第2页');
  });
});

describe('a term that is defined', () => {
  const open = () => {
    const state = READER_STATES['a term with definition and remark'];
    if (state === undefined) throw new Error('There is no such state.');
    return openReader(state.query, state.options);
  };

  it('has definition and remark on its page, and the way to the source', async () => {
    const reader = await open();
    expect(texts(reader, '.term-words h2')).toEqual(['Definition', 'Your remark']);
    expect(reader.find<HTMLAnchorElement>('.term-words-source a').getAttribute('href')).toBe(
      '?document=kinds&passage=4',
    );
  });

  it('has names in any language, each under what it is called', async () => {
    const reader = await open();
    expect(texts(reader, '.term-language dt')).toEqual([
      'Simplified',
      'English',
      'French',
      'Japanese',
      'Brazilian Portuguese',
    ]);
  });
});

describe('the page of a term', () => {
  it('has its names, its passages in full and where it stands in each document', async () => {
    const reader = await openReader('?term=community');
    expect(reader.find('h1').textContent).toBe('community with a shared future in cyberspace');
    expect(texts(reader, '.quoted p')).toEqual([
      '各方都谈到网络空间命运共同体，也谈到网络空间的规则。',
      '任务之一，是让网络命运共同体落到实处，各方都能参与。',
      '十年來,網路空間命運共同體的理念為人熟知。',
    ]);
    expect(texts(reader, '.quoted mark')).toEqual([
      '网络空间命运共同体',
      '网络命运共同体',
      '網路空間命運共同體',
    ]);
    expect(texts(reader, '.places-count')).toEqual([
      'Mentions: 2 · passages: 2',
      'Mentions: 1 · passages: 1',
    ]);
    expect(texts(reader, '.term-name-label')).toContain('网络空间命运共同体');
  });

  it('goes by the label of the interface', async () => {
    const reader = await openReader('?term=community', { language: 'zh-Hant-TW' });
    expect(reader.find('h1').textContent).toBe('網路空間命運共同體');
  });

  it('leads to related terms, to passages and to the comparison', async () => {
    const reader = await openReader('?term=community');
    await userEvent.click(reader.find('.related a'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?term=cyberspace');
    await userEvent.click(reader.find('.quoted .passage-number'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?document=mainland&passage=2&term=cyberspace');
    expect(reader.find('[aria-current="true"]').textContent).toContain('各方都谈到');
    await userEvent.click(reader.find('.term-ways a[href*="compare"]'));
    await settled();
    expect(reader.find('h1').textContent).toBe('cyberspace');
    expect(reader.all('.compare-column')).toHaveLength(2);
  });

  it('says what it is mistaken for and which names need support', async () => {
    const reader = await openReader('?term=undp');
    expect(reader.find('.term-page-side').textContent).toContain('联合国开发集团');
    expect(reader.find('.term-page-side a[href="?term=community"]')).toBeTruthy();
  });

  it('is reached from the column of a document, and gone back from', async () => {
    const reader = await openReader('?document=mainland&passage=2&term=community');
    await userEvent.click(reader.find('.term-ways a'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?term=community');
    reader.history.back();
    await settled();
    expect(reader.find('[aria-current="true"]').textContent).toContain('各方都谈到');
  });
});

describe('two documents compared', () => {
  it('have their passages of the term beside one another, under their headings', async () => {
    const reader = await openReader('?term=community&compare=');
    expect(
      reader.all('.compare-column').map((column) => ({
        title: column.querySelector('h2')?.textContent,
        headings: [...column.querySelectorAll('h3')].map((heading) => heading.textContent),
        marks: [...column.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    ).toEqual([
      {
        title: '构建网络空间命运共同体',
        headings: ['第一项'],
        marks: ['网络空间命运共同体', '网络命运共同体'],
      },
      { title: '務實推進網路空間命運共同體', headings: [], marks: ['網路空間命運共同體'] },
    ]);
    const tops = reader
      .all('.compare-scroll')
      .map((column) => Math.round(column.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
    expect(reader.all('select')).toEqual([]);
  });

  it('are chosen where there are more than two; one chosen twice changes sides', async () => {
    const library = fixtureLibrary([MAINLAND, TAIWAN, { ...TAIWAN, id: 'third' }]);
    const reader = await openReader('?term=cyberspace&compare=third', { library });
    const [first] = reader.all('select');
    if (!(first instanceof HTMLSelectElement)) throw new Error('There is no choice.');
    expect(first.value).toBe('third');
    await userEvent.selectOptions(first, 'mainland');
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?term=cyberspace&compare=mainland&compare=third');
  });

  it('scroll on their own', async () => {
    const library = fixtureLibrary([longDocument(40), { ...longDocument(40), id: 'other' }]);
    const reader = await openReader('?term=community&compare=', { library });
    const [left, right] = reader.all('.compare-scroll');
    if (!left || !right) throw new Error('There are no two columns.');
    left.scrollTop = 300;
    expect(left.scrollTop).toBe(300);
    expect(right.scrollTop).toBe(0);
  });

  it('are shown one at a time on a narrow screen, by tabs that arrows move through', async () => {
    await page.viewport(390, 800);
    const reader = await openReader('?term=community&compare=');
    const shown = () => reader.all('.compare-column').map((column) => column.checkVisibility());
    expect(shown()).toEqual([true, false]);
    reader.find('[role="tab"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(shown()).toEqual([false, true]);
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });
});

describe('the index', () => {
  const terms = (reader: OpenedReader) => texts(reader, '.index-term > :first-child');

  it('lists all terms by pinyin, and leads to their pages', async () => {
    const reader = await openReader('?index');
    expect(texts(reader, '.index-group h2')).toEqual(['L', 'W']);
    expect(terms(reader)).toEqual(['联合国开发计划署', '网络空间', '网络空间命运共同体']);
    await userEvent.click(reader.find('.index-term'));
    await settled();
    expect(reader.history.entries.at(-1)).toBe('?term=undp');
  });

  it('goes by kind and by English name on request', async () => {
    const reader = await openReader('?index');
    await userEvent.click(reader.find('a[href="?index=kind"]'));
    await settled();
    expect(texts(reader, '.index-group h2')).toEqual(['Concept', 'Organisation']);
    await userEvent.click(reader.find('a[href="?index=english"]'));
    await settled();
    expect(terms(reader)[1]).toBe('cyberspace');
  });

  it.each([
    ['共同體', ['网络空间命运共同体']],
    ['lianheguo', ['联合国开发计划署']],
    ['wlkj', ['网络空间', '网络空间命运共同体']],
    ['UNDP', ['联合国开发计划署']],
    ['zzz', []],
  ])('filtered by %s', async (typed, expected) => {
    const reader = await openReader('?index');
    await userEvent.fill(reader.find('.index-filter input'), typed);
    await settled();
    expect(terms(reader)).toEqual(expected);
    expect(reader.find('.index-filter [role="status"]').textContent).toBe(
      `${expected.length} of 3 terms`,
    );
  });

  it('jumps to a letter with the focus', async () => {
    const reader = await openReader('?index');
    await userEvent.click(reader.all('.index-jumps button')[1] as HTMLElement);
    expect(document.activeElement?.textContent).toBe('W');
  });
});

describe('the bar of a document', () => {
  const windows = (['en', 'zh-Hans', 'zh-Hant-TW'] as const).flatMap((language) =>
    [320, 419, 420, 479, 480, 719, 720, 1024, 1259].map((width) => [language, width] as const),
  );

  it.each(windows)('has nothing over another, in %s at %i pixels', async (language, width) => {
    await page.viewport(width, 800);
    const reader = await openReader('?document=kinds', {
      library: fixtureLibrary([KINDS]),
      language,
    });
    const shown = reader
      .all('.contents-toggle, .reader-bar > *')
      .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((one, other) => one.box.left - other.box.left);
    expect(shown.length).toBeGreaterThan(3);
    const over = shown.filter(({ box }, at) => box.right > (shown[at + 1]?.box.left ?? width));
    expect(over.map(({ name }) => name)).toEqual([]);
  });
});
