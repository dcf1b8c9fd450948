import '../../components/page.css';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ExportMenu } from '../../components/export/ExportMenu';
import { ExportContext } from '../../components/export/ExportTools';
import { CollectionPage } from '../../components/library/collection/CollectionPage';
import { LibraryPage } from '../../components/library/LibraryPage';
import { ReviewPage } from '../../components/library/review/ReviewPage';
import { NamesField } from '../../components/library/terms/NamesField';
import { makeExportPassage, makeItems } from '../core/export/items';
import { fakeExportTools } from './export/fakeExportTools';
import { REVIEW_STATES } from './library/broughtStates';
import { COLLECTION_STATES } from './library/collectionStates';
import { OPEN } from './library/libraryStates';
import { mount, type TestLanguage, unmount } from './mounted';
import { openReader } from './reader/openReader';

const ignore = () => {};

/** @throws RangeError where a surface has no such state */
function stateOf<Props>(states: Record<string, Props>, name: string): Props {
  const state = states[name];
  if (state === undefined) throw new RangeError(`There is no state “${name}”.`);
  return state;
}

const TERM_BASE = stateOf(REVIEW_STATES, 'a term base');
const MET = stateOf(COLLECTION_STATES, 'places of some days');

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

async function openExport(language: TestLanguage, format: 'markdown' | 'csv') {
  const subject = format === 'csv' ? 'terms' : 'passages';
  const { root } = mount(
    <ExportContext.Provider value={fakeExportTools({ [subject]: format })}>
      <ExportMenu
        subject={subject}
        name="题"
        language={language}
        items={() => makeItems({ passages: [makeExportPassage()] })}
      />
    </ExportContext.Provider>,
    language,
  );
  root.querySelector<HTMLElement>('.export > button')?.click();
  await expect.poll(() => root.querySelector('.export-formats')).toBeTruthy();
}

async function chooseInReader(language: TestLanguage, query: string) {
  const reader = await openReader(query, { tools: fakeExportTools(), language });
  reader.find('.choose-toggle').click();
  await expect.poll(() => reader.all('.choose-box').length).toBeGreaterThan(0);
}

const NAMES = (
  <NamesField
    names={[{ text: '石桥', language: 'zh-Hans', role: 'label' }]}
    newName=""
    isRevoked={() => false}
    onNames={ignore}
    onNewName={ignore}
    onAdd={ignore}
    onRevoke={ignore}
  />
);

/** Where boxes and radio buttons stand beside words. */
const SURFACES: Record<string, (language: TestLanguage) => unknown> = {
  'formats of export': (language) => openExport(language, 'markdown'),
  'columns of a table that is exported': (language) => openExport(language, 'csv'),
  'kinds and documents that are marked': (language) => mount(<LibraryPage {...OPEN} />, language),
  'what was met': (language) => mount(<CollectionPage {...MET} language={language} />, language),
  'columns of a table that is brought': async (language) => {
    const { root } = mount(<ReviewPage {...TERM_BASE} />, language);
    await expect.poll(() => root.querySelector('.table-header')).toBeTruthy();
  },
  'a name of several senses': (language) => mount(NAMES, language),
  'passages that are chosen': (language) => chooseInReader(language, '?document=mainland'),
  'passages of a term that are chosen': (language) => chooseInReader(language, '?term=community'),
  'what was found and is chosen': (language) => chooseInReader(language, '?search=网络'),
};

/** The words after a box: all of its label's, else the first line of what follows. */
function wordsAfter(box: Element): DOMRect {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = box;
  const range = new Range();
  while (walker.nextNode() !== null) {
    if (walker.currentNode.nodeValue?.trim() === '') continue;
    if (walker.currentNode.parentElement?.closest('.unseen, [aria-hidden]') !== null) continue;
    range.selectNodeContents(walker.currentNode);
    const [line] = range.getClientRects();
    if (line === undefined) continue;
    return box.parentElement?.tagName === 'LABEL' ? range.getBoundingClientRect() : line;
  }
  throw new Error('There are no words after the box.');
}

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

test.each(
  Object.entries(SURFACES).flatMap(([name, show]) =>
    (['en', 'zh-Hans', 'zh-Hant-TW'] as const).map((language) => [name, language, show] as const),
  ),
)('%s have their boxes in the middle of their words, in %s', async (_, language, show) => {
  await show(language);
  const boxes = [...document.querySelectorAll('input:is([type=checkbox], [type=radio])')].filter(
    // Others are drawn by what stands beside them.
    (box) => getComputedStyle(box).opacity === '1' && box.checkVisibility(),
  );
  expect(boxes).not.toEqual([]);
  for (const box of boxes) {
    const off = middle(box.getBoundingClientRect()) - middle(wordsAfter(box));
    expect(Math.abs(off), `${box.outerHTML}: ${off} px below`).toBeLessThanOrEqual(1.2);
  }
});
