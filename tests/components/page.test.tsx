import '../../components/page.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Button } from '../../components/controls/Button';
import { LibraryPage } from '../../components/library/LibraryPage';
import { ReviewPage } from '../../components/library/review/ReviewPage';
import { NamesField } from '../../components/library/terms/NamesField';
import { Popup } from '../../components/popup/Popup';
import { REVIEW_STATES } from './library/broughtStates';
import { LIBRARY_STATES, OPEN } from './library/libraryStates';
import { mount, type TestLanguage, unmount } from './mounted';
import { POPUP_STATES } from './popup/popupStates';
import { fixtureLibrary, MAINLAND } from './reader/fixtureLibrary';
import { openReader } from './reader/openReader';

const LANGUAGES: TestLanguage[] = ['en', 'zh-Hans', 'zh-Hant-TW'];
const ignore = () => {};

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

/** Where the last character of a text is drawn, in CSS pixels of the window. */
function lastCharacter(element: Element): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (walker.nextNode()) last = walker.currentNode as Text;
  if (last === null) throw new Error('no text');
  const range = new Range();
  range.setStart(last, last.length - 1);
  range.setEnd(last, last.length);
  return range.getBoundingClientRect();
}

describe('a text that runs from right to left', () => {
  const TEXT = 'يمول الصندوق (WMF) المسوح منذ 2014.';

  test('ends at its left in the reader, on an interface that runs the other way', async () => {
    const document: typeof MAINLAND = {
      ...MAINLAND,
      id: 'arabic',
      language: 'ar',
      title: 'تقرير (WMF)',
      blocks: [
        { type: 'paragraph', text: TEXT },
        { type: 'row', text: 'جسر\t1573' },
      ],
    };
    const reader = await openReader('?document=arabic', { library: fixtureLibrary([document]) });
    const passage = reader.find('.passage-text');
    const { left, right } = passage.getBoundingClientRect();
    const stop = lastCharacter(passage);
    expect(stop.left).toBeLessThan((left + right) / 2);
    expect(getComputedStyle(reader.find('h1')).unicodeBidi).toBe('plaintext');
  });

  test('ends at its left among the blocks of a file, whose title stays where titles are', () => {
    const state = REVIEW_STATES['a document with pages'];
    if (state?.recognised.draft.case !== 'document') throw new Error('no document');
    const { draft } = state.recognised;
    const document = {
      ...draft.document,
      title: 'تقرير',
      blocks: [{ type: 'paragraph' as const, text: TEXT }],
    };
    const recognised = { ...state.recognised, draft: { ...draft, document } };
    const { root } = mount(<ReviewPage {...state} recognised={recognised} />);
    const block = root.querySelector('.block-text');
    const title = root.querySelector('h1');
    if (block === null || title === null) throw new Error('no block or title');
    const { left, right } = block.getBoundingClientRect();
    expect(lastCharacter(block).left).toBeLessThan((left + right) / 2);
    expect(lastCharacter(title).left).toBeLessThan(title.getBoundingClientRect().left + 40);
  });
});

describe('a button', () => {
  test.each([
    ['en', 'Export…', 'Choose several'],
    ['zh-Hans', '导出……', '选择多项'],
    ['zh-Hant-TW', '匯出……', '選擇多項'],
  ] as const)('in %s goes to the next line before its words are broken', (language, ...words) => {
    const { root } = mount(
      <div style={{ display: 'flex', flexWrap: 'wrap', width: '140px' }}>
        {words.map((word) => (
          <Button key={word} rank="plain" onClick={ignore}>
            {word}
          </Button>
        ))}
      </div>,
      language,
    );
    const heights = [...root.querySelectorAll('button')].map((button) => button.offsetHeight);
    expect(heights).toEqual([32, 32]);
  });

  test('breaks what is longer than all the room there is', () => {
    const { root } = mount(
      <div style={{ display: 'flex', width: '120px' }}>
        <Button rank="plain" onClick={ignore}>
          {'without-a-space'.repeat(8)}
        </Button>
      </div>,
    );
    expect(root.querySelector('button')?.offsetWidth).toBeLessThanOrEqual(120);
    expect(root.querySelector('button')?.scrollWidth).toBeLessThanOrEqual(120);
  });
});

describe('what folds', () => {
  test.each(Object.keys(LIBRARY_STATES))('is as large as a control in the state “%s”', (name) => {
    const { root } = mount(<LibraryPage {...OPEN} {...LIBRARY_STATES[name]} />);
    for (const summary of root.querySelectorAll('summary')) {
      expect(summary.offsetHeight).toBeGreaterThanOrEqual(24);
    }
  });

  test('keeps its sign beside the name of a long host', async () => {
    await page.viewport(360, 800);
    const host = `${'very-long-department-name.'.repeat(4)}example`;
    const settings = {
      ...OPEN.settings,
      sites: { [host]: { weights: 1 } },
    } as typeof OPEN.settings;
    const { root } = mount(<LibraryPage {...OPEN} settings={settings} />);
    const summary = root.querySelector('.own-sites summary');
    const name = summary?.querySelector('bdi')?.getBoundingClientRect();
    expect(name?.left).toBeGreaterThan((summary?.getBoundingClientRect().left ?? 0) + 8);
  });
});

test.each(Object.entries(POPUP_STATES))(
  'what is not seen makes the popup no longer, in the state “%s”',
  async (_, props) => {
    await page.viewport(360, 500);
    mount(<Popup {...props} />, 'zh-Hans');
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(500);
  },
);

describe('the contents of the library page', () => {
  test.each(LANGUAGES)('name the parts that there are, in their order, in %s', (language) => {
    for (const commands of [OPEN.commands, []]) {
      const { root } = mount(<LibraryPage {...OPEN} commands={commands} />, language);
      const parts = [...root.querySelectorAll('.library-contents ~ .library-part')].map((part) => [
        `#${part.id}`,
        part.querySelector('h2')?.textContent,
      ]);
      const links = [...root.querySelectorAll('.library-contents a')].map((link) => [
        link.getAttribute('href'),
        link.textContent,
      ]);
      expect(links).toEqual(parts);
      expect(root.querySelectorAll('.library-part')).toHaveLength(parts.length + 1);
    }
  });
});

describe('a name that is edited', () => {
  test.each([300, 460, 560, 760])(
    'has the way to take it out on its own line at %i pixels',
    async (width) => {
      const { root } = mount(
        <div style={{ width: `${width}px` }}>
          <NamesField
            names={[
              { text: '石桥', language: 'zh-Hans', role: 'label' },
              { text: '石橋', language: 'zh-Hant', role: 'label', origin: 'generated' },
            ]}
            newName=""
            isRevoked={() => false}
            onNames={ignore}
            onNewName={ignore}
            onAdd={ignore}
            onRevoke={ignore}
          />
        </div>,
      );
      const rows = [...root.querySelectorAll('.term-name-row')].slice(0, 2);
      for (const row of rows) {
        const name = row.querySelector('input.field')?.getBoundingClientRect();
        const remove = row.querySelector('.button')?.getBoundingClientRect();
        expect(Math.abs((name?.top ?? 0) - (remove?.top ?? 99))).toBeLessThan(8);
        expect(name?.width).toBeGreaterThan(100);
        expect(row.scrollWidth).toBeLessThanOrEqual(width);
      }
    },
  );
});

describe('with forced colours', () => {
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  beforeEach(() => force('active'));
  afterEach(() => force('none'));

  /** The colour of the border that says “this”, of those that are current and of the others. */
  function borders(
    elements: HTMLElement[],
    side: 'borderBlockEndColor' | 'borderInlineStartColor',
  ) {
    const colours = (isCurrent: boolean) =>
      new Set(
        elements
          .filter((element) => element.hasAttribute('aria-current') === isCurrent)
          .map((element) => getComputedStyle(element)[side]),
      );
    return { current: colours(true), others: colours(false) };
  }

  test('the order of the index that is chosen is told apart', async () => {
    const reader = await openReader('?index=kind');
    const { current, others } = borders(reader.all('.index-orders a'), 'borderBlockEndColor');
    expect([current.size, others.size]).toEqual([1, 1]);
    expect(current.intersection(others)).toEqual(new Set());
  });

  test('the document that is read is told apart', async () => {
    await page.viewport(1280, 800);
    const reader = await openReader('?document=mainland');
    const { current, others } = borders(reader.all('.contents a'), 'borderInlineStartColor');
    expect(current.intersection(others)).toEqual(new Set());
  });
});
