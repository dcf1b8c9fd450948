import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import type { ReviewedDraft } from '../../../components/library/bringing/broughtView';
import { ReviewPage, type ReviewPageProps } from '../../../components/library/review/ReviewPage';
import { testAccessibility, testWidths } from '../everyState';
import { mount, type TestLanguage, unmount } from '../mounted';
import { REVIEW_STATES } from './broughtStates';

type DocumentDraft = ReviewedDraft & { case: 'document' };

beforeEach(() => page.viewport(1_100, 800));
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const show = (props: ReviewPageProps, language: TestLanguage) =>
  mount(<ReviewPage {...props} />, language);

testAccessibility(REVIEW_STATES, show);
testWidths(REVIEW_STATES, show);

/** A page whose draft follows what is done; gives what it has come to. */
function open(name = 'a document with pages', told: Partial<ReviewPageProps> = {}) {
  const state = REVIEW_STATES[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  const draft = { last: state.recognised.draft as DocumentDraft };
  function Page(props: ReviewPageProps) {
    const [shown, setShown] = useState(props.recognised);
    return (
      <ReviewPage
        {...props}
        recognised={shown}
        onEdit={(edited) => {
          draft.last = edited as DocumentDraft;
          setShown({ ...shown, draft: edited });
        }}
      />
    );
  }
  mount(<Page {...state} {...told} />);
  return draft;
}

const blocksOf = (draft: { last: DocumentDraft }) =>
  draft.last.document.blocks.map((block) =>
    block.type === 'heading' ? `h${block.level} ${block.text}` : `${block.type} ${block.text}`,
  );
const focusBlock = () => document.querySelector<HTMLElement>('.block-text[tabindex="0"]')?.focus();
const keys = (...pressed: string[]) => userEvent.keyboard(pressed.join(''));

describe('blocks, by keyboard', () => {
  const TITLE = 'h1 海底电缆：看不见的公共设施';
  const SECOND = '绝大多数人以为，跨洋的电话是由卫星传送的。';
  const THIRD = '“云”其实躺在三千米深的淤泥里。';

  test.each([
    ['a heading of a level', '3', [TITLE, `h3 ${SECOND}`, `quote ${THIRD}`]],
    ['an item', 'l', [TITLE, `item ${SECOND}`, `quote ${THIRD}`]],
    ['a note', 'n', [TITLE, `note ${SECOND}`, `quote ${THIRD}`]],
    ['part of the one before', 'j', [`${TITLE}${SECOND}`, `quote ${THIRD}`]],
    ['nothing', '{Delete}', [TITLE, `quote ${THIRD}`]],
  ])('become %s', async (_, key, blocks) => {
    const draft = open();
    focusBlock();
    await keys('{ArrowDown}', key);
    await expect.poll(() => blocksOf(draft)).toEqual(blocks);
    await keys('u');
    await expect
      .poll(() => blocksOf(draft))
      .toEqual([TITLE, `paragraph ${SECOND}`, `quote ${THIRD}`]);
  });

  test('are parted at the caret, and the focus goes to the second part', async () => {
    const draft = open();
    focusBlock();
    await keys('{ArrowDown}{Enter}');
    const field = page.getByRole('textbox', { name: 'Text of block 2' });
    await expect.element(field).toHaveFocus();
    (field.element() as HTMLTextAreaElement).setSelectionRange(8, 8);
    await keys('{Enter}');
    await expect
      .poll(() => blocksOf(draft).slice(1, 3))
      .toEqual(['paragraph 绝大多数人以为，', 'paragraph 跨洋的电话是由卫星传送的。']);
    await expect.element(page.getByRole('button', { name: /^Paragraph, block 3/ })).toHaveFocus();
  });

  test('are corrected, and Escape takes what was written', async () => {
    const draft = open();
    focusBlock();
    await keys('{End}{Enter}');
    await page.getByRole('textbox', { name: 'Text of block 3' }).fill('改过的引文。');
    await keys('{Escape}');
    await expect.poll(() => blocksOf(draft)[2]).toBe('quote 改过的引文。');
  });

  test('show the page of the file that the one with the focus is on', async () => {
    open();
    focusBlock();
    await keys('{End}');
    await expect.element(page.getByRole('img', { name: 'Page 2 of the file' })).toBeVisible();
  });
});

describe('what is known of the document', () => {
  test('is corrected, a year will do, and what is no date is said and not taken', async () => {
    const draft = open();
    await page.getByRole('textbox', { name: 'Author' }).fill('某人');
    await userEvent.tab();
    await page.getByRole('textbox', { name: 'Date' }).fill('2024');
    await userEvent.tab();
    await expect.poll(() => draft.last.document).toMatchObject({ author: '某人', date: '2024' });
    await page.getByRole('textbox', { name: 'Date' }).fill('last year');
    await userEvent.tab();
    await expect.element(page.getByText('There is no such date.')).toBeVisible();
    expect(draft.last.document.date).toBe('2024');
  });

  test('is kept by a press as long as a hand takes, from the field in which it was corrected', async () => {
    const onKeep = vi.fn();
    const draft = open('a document with pages', { onKeep });
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Undersea cables: ');
    await title.click();
    await userEvent.keyboard('{End}the public works that nobody sees, and who lays and mends them');
    await page.getByRole('button', { name: 'Keep', exact: true }).click({ delay: 120 });
    expect(onKeep).toHaveBeenCalledOnce();
    expect(draft.last.document.title).toBe(
      'Undersea cables: the public works that nobody sees, and who lays and mends them',
    );
  });

  test('has its language and script chosen', async () => {
    const draft = open();
    await page.getByRole('combobox', { name: 'Language and script' }).selectOptions('zh-Hant');
    await expect.poll(() => draft.last.document.language).toBe('zh-Hant');
  });
});

test('a guessed encoding is read again in the one that is chosen', async () => {
  const onEncoding = vi.fn();
  const state = REVIEW_STATES['a guessed encoding'];
  if (state === undefined) throw new Error('no such state');
  mount(<ReviewPage {...state} onEncoding={onEncoding} />);
  await expect.element(page.getByText('It reads best as gb18030.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Read it as' }).selectOptions('big5');
  expect(onEncoding).toHaveBeenCalledExactlyOnceWith('big5');
});

test('a column is chosen to hold something else, and the entries follow', async () => {
  open('a term base');
  await expect
    .element(page.getByRole('combobox', { name: 'Column 3' }))
    .toHaveDisplayValue('Definition');
  await page.getByRole('combobox', { name: 'Column 3' }).selectOptions('Left out');
  await expect.element(page.getByRole('cell', { name: /只有名称/ })).toBeVisible();
});
