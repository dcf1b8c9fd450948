import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/tokens.css';
import '../../../components/note/note.css';
import { Note } from '../../../components/note/Note';
import { testAccessibility } from '../everyState';
import { accessibilityProblems, mount, type TestLanguage, unmount } from '../mounted';
import { CONTENT, NOTE_STATES, TOOLS } from './noteStates';

beforeEach(() => page.viewport(400, 640));

afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const dialog = () => page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name });

const show = (props: ComponentProps<typeof Note>) => mount(<Note {...props} />);

testAccessibility(NOTE_STATES, show);

describe.each(Object.entries(NOTE_STATES))('in the state “%s”', (_, props) => {
  it('is a dialog named by the label', () => {
    mount(<Note {...props} />);
    const { state } = props;
    const label = state.case === 'shown' ? state.content.label : state.label;
    expect(dialog().element().querySelector('h2')?.textContent).toBe(label);
    expect(page.getByRole('dialog', { name: label }).elements()).toHaveLength(1);
  });
});

describe('what is said of the term itself', () => {
  const words = () => dialog().element().querySelector('.note-words');

  it('comes after the passage and its source: definition, then remark', () => {
    mount(<Note {...NOTE_STATES['with definition and remark']} />);
    const parts = [
      ...dialog()
        .element()
        .querySelectorAll('.note-text, .note-source, .note-words section, .note-actions'),
    ];
    expect(parts.map((part) => part.getAttribute('aria-label') ?? part.className)).toEqual([
      'Passage',
      'note-source',
      'Definition',
      'Your remark',
      'note-actions',
    ]);
  });

  it('leads to the passage that the definition is from, and names its address as text', async () => {
    const onOpenReader = vi.fn();
    mount(<Note {...NOTE_STATES['with definition and remark']} onOpenReader={onOpenReader} />);
    await button('网信术语词典').click();
    expect(onOpenReader).toHaveBeenCalledWith('dictionary', 12);
    expect(words()?.textContent).toContain('https://terms.example/wuzhen');
    expect(words()?.querySelector('a')).toBeNull();
  });

  it('stands for a passage where there is none', () => {
    mount(<Note {...NOTE_STATES['with a definition and no passage']} />);
    expect(words()?.textContent).toContain('每年在浙江乌镇举行');
    expect(dialog().element().querySelector('.note-failure')).toBeNull();
  });

  it.each<[language: TestLanguage, page: string]>([
    ['en', 'p. 12'],
    ['zh-Hans', '第 12 页'],
    ['zh-Hant-TW', '第 12 頁'],
  ])('has the page with the source in %s', (language, number) => {
    mount(<Note {...NOTE_STATES['with definition and remark']} language={language} />, language);
    expect(dialog().element().querySelector('.note-imprint')?.textContent).toContain(number);
  });

  it('shows the cells of a row apart', () => {
    mount(<Note {...NOTE_STATES['a row of a table']} />);
    const shown = dialog().element().querySelector('.note-text p')?.textContent;
    expect(shown).toBe('世界互联网大会乌镇峰会\u2003Wuzhen Summit\u20032014');
  });
});

describe('a note', () => {
  it.each<[language: TestLanguage, date: RegExp]>([
    ['en', /May 17, 2024/],
    ['zh-Hans', /2024年5月17日/],
    ['zh-Hant-TW', /2024年5月17日/],
  ])('writes dates as one does in %s', (language, date) => {
    mount(<Note {...NOTE_STATES.shown} language={language} />, language);
    expect(dialog().element().querySelector('time')?.textContent).toMatch(date);
  });

  it('says in which language each text is', () => {
    mount(<Note {...NOTE_STATES.shown} />);
    const languages = [...dialog().element().querySelectorAll<HTMLElement>('[lang]')].map(
      (element) => element.lang,
    );
    expect(languages).toEqual([
      'zh-Hans',
      'en',
      'zh-Hant',
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'en',
      'zh-Hans',
      'zh-Hant',
    ]);
  });

  it('opens a long passage at the term and unfolds it', async () => {
    mount(<Note {...NOTE_STATES.shown} />);
    const mark = dialog().element().querySelector('mark');
    const view = dialog().element().querySelector('.note-text');
    if (!mark || !view) throw new Error('There is no passage');
    const inView = () => {
      const [box, frame] = [mark.getBoundingClientRect(), view.getBoundingClientRect()];
      return box.top >= frame.top && box.bottom <= frame.bottom;
    };
    expect(inView()).toBe(true);
    expect(view.scrollHeight).toBeGreaterThan(view.clientHeight + 20);
    await button('Whole passage').click();
    expect(view.scrollHeight).toBe(view.clientHeight);
    await button('Show less').click();
    expect(inView()).toBe(true);
  });

  it('steps between passages and not past the last', async () => {
    const onRank = vi.fn();
    const { update } = mount(<Note {...NOTE_STATES.shown} onRank={onRank} />);
    // Kept focusable, so only said to be disabled: a pointer still reaches it.
    await button('Previous passage').click({ force: true });
    expect(onRank).not.toHaveBeenCalled();
    await button('Next passage').click();
    expect(onRank).toHaveBeenLastCalledWith(1);
    update(<Note {...NOTE_STATES['the last of five']} onRank={onRank} />);
    await button('Next passage').click({ force: true });
    expect(onRank).toHaveBeenCalledTimes(1);
    await button('Previous passage').click();
    expect(onRank).toHaveBeenLastCalledWith(3);
  });

  it('has the names and the kind of a term that no passage explains, and says that none does', async () => {
    mount(<Note {...NOTE_STATES['explained by no passage']} />);
    await expect.element(dialog()).toHaveTextContent('No passage explains this term.');
    await expect.element(dialog()).toHaveTextContent(CONTENT.label);
    await expect.element(page.getByRole('list', { name: 'Other names' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Open in reader' }).elements()).toEqual([]);
  });

  it('has the same height for every passage of a term', () => {
    const { update } = mount(<Note {...NOTE_STATES.shown} />);
    const before = dialog().element().getBoundingClientRect().height;
    const passage = { ...CONTENT.passage, text: '一句话。', mentions: [], passage: 9 };
    update(
      <Note
        {...NOTE_STATES.shown}
        state={{ case: 'shown', content: { ...CONTENT, rank: 1, passage } }}
      />,
    );
    expect(dialog().element().getBoundingClientRect().height).toBe(before);
  });

  it('leads into the reader and can be closed', async () => {
    const onOpenReader = vi.fn();
    const onClose = vi.fn();
    mount(<Note {...NOTE_STATES.shown} onOpenReader={onOpenReader} onClose={onClose} />);
    await button('Open in reader').click();
    expect(onOpenReader).toHaveBeenCalledWith('new-stage-2024', 7);
    await userEvent.tab();
    await button('Close the note').click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each(['shown', 'by a regional name', 'a variant', 'very long and very many'] as const)(
    'says why in the state “%s”, without an accessibility problem',
    async (state) => {
      mount(<Note {...NOTE_STATES[state]} />);
      const line = dialog().element().querySelector<HTMLElement>('button.note-match');
      await userEvent.click(line ?? document.body);
      expect(line?.ariaExpanded ?? line?.getAttribute('aria-expanded')).toBe('true');
      expect(dialog().element().querySelectorAll('.note-choices button')).toHaveLength(3);
      expect(dialog().element().querySelectorAll('.note-documents cite').length).toBeLessThan(5);
      expect(await accessibilityProblems()).toEqual([]);
    },
  );

  it.each([
    ['Not this one', 'place'],
    ['Never this term', 'term'],
    ['Not on this site', 'site'],
  ])('asks with “%s” for no mark at a %s', async (name, dismissal) => {
    const onDismiss = vi.fn();
    mount(<Note {...NOTE_STATES.shown} tools={{ ...TOOLS, onDismiss }} />);
    const line = dialog().element().querySelector<HTMLElement>('button.note-match');
    await userEvent.click(line ?? document.body);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(dismissal);
  });

  it('takes the reader’s own remark, by keyboard alone, and leads to where the term is edited', async () => {
    const onRemark = vi.fn(async (remark: string) => remark !== 'refused');
    const onEdit = vi.fn();
    mount(<Note {...NOTE_STATES.shown} tools={{ ...TOOLS, onRemark, onEdit }} />);
    const line = dialog().element().querySelector<HTMLElement>('button.note-match');
    await userEvent.click(line ?? document.body);
    const remark = page.getByRole('textbox', { name: 'Your remark' });
    await remark.fill('refused');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Could not be kept')).toBeVisible();
    await remark.fill(' read again ');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.element(page.getByText('Kept', { exact: true })).toBeVisible();
    expect(onRemark.mock.calls).toEqual([['refused'], ['read again']]);
    await page.getByRole('button', { name: /^Edit this term/ }).click();
    expect(onEdit).toHaveBeenCalledOnce();
  });

  it('opens other terms of the passage by pointer and by Enter', async () => {
    const onTerm = vi.fn();
    mount(<Note {...NOTE_STATES.shown} tools={{ ...TOOLS, onTerm }} />);
    const link = page.getByRole('link', { name: '习近平' });
    await link.click();
    link.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onTerm.mock.calls).toEqual([
      ['习近平', '习近平'],
      ['习近平', '习近平'],
    ]);
  });

  it('has no way to other terms where it is a sample', () => {
    mount(<Note {...NOTE_STATES['on our own pages']} />);
    expect(page.getByRole('link').elements()).toHaveLength(0);
  });

  it.each<[script: 'hans' | 'hant' | 'latin', isVerbatim: boolean | null, shown: RegExp]>([
    ['hans', null, /网络空间/],
    ['hant', null, /網絡空間/],
    ['latin', null, /网络空间/],
    ['hant', true, /网络空间/],
    ['hans', false, /網絡空間/],
  ])('on a page in %s, asked for the verbatim text: %s, shows %s', (script, isVerbatim, shown) => {
    mount(<Note {...NOTE_STATES.shown} script={script} isVerbatim={isVerbatim} />);
    const text = dialog().element().querySelector<HTMLElement>('.note-text p');
    expect(text?.textContent).toMatch(shown);
    expect(text?.lang).toBe(shown.source.startsWith('网') ? 'zh-Hans' : 'zh-Hant');
    // The mark is the same stretch of it.
    expect(text?.querySelector('mark')?.textContent).toHaveLength(CONTENT.label.length);
  });

  it('says what came of copying', async () => {
    const tools = { ...TOOLS, onCopy: async () => false };
    const { update } = mount(<Note {...NOTE_STATES.shown} tools={tools} />);
    await button('Copy as citation').click();
    await expect.element(page.getByText('Could not copy')).toBeVisible();
    update(<Note {...NOTE_STATES.shown} tools={{ ...tools, onCopy: async () => true }} />);
    await button('Copy as citation').click();
    await expect.element(page.getByText('Copied')).toBeVisible();
  });

  it('is dragged by its source line as the passage with its source, without an address of ours', () => {
    const reader = { language: 'en' as const, address: 'https://extension.test/reader.html' };
    const copying = { format: 'citation' as const, onFormat: () => {}, reader };
    mount(<Note {...NOTE_STATES.shown} tools={{ ...TOOLS, copying }} />);
    const dataTransfer = new DataTransfer();
    const source = dialog().element().querySelector<HTMLElement>('.note-source p');
    expect(source?.draggable).toBe(true);
    source?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    expect(dataTransfer.getData('text/plain')).toContain(`${CONTENT.passage.text}\n——`);
    expect(dataTransfer.getData('text/html')).toContain('<blockquote');
    expect(dataTransfer.getData('text/html')).not.toContain('extension.test');
  });

  it('is not dragged where it cannot be copied in formats', () => {
    mount(<Note {...NOTE_STATES.shown} tools={null} />);
    expect(dialog().element().querySelector<HTMLElement>('.note-source p')?.draggable).toBe(false);
  });

  it('shows where a variant departs from the name', () => {
    mount(<Note {...NOTE_STATES['a variant']} />);
    const differing = dialog().element().querySelectorAll('.note-surface mark');
    expect([...differing].map((element) => element.textContent)).toEqual(['的']);
  });
});
