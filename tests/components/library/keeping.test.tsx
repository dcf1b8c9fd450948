import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { LibraryPage } from '../../../components/library/LibraryPage';
import { DocumentFactsForm } from '../../../components/library/packs/DocumentFactsForm';
import {
  changedFacts,
  factsOf,
  factsProblem,
} from '../../../components/library/packs/documentFacts';
import { PackFactsForm } from '../../../components/library/packs/PackFactsForm';
import { useKeeping } from '../../../components/library/packs/useKeeping';
import type { PackFacts } from '../../../core/pack/editing';
import { mount, unmount } from '../mounted';
import { fakeKeepingSource } from './fakeKeepingSource';
import { KEPT, KEPT_STATES } from './keptStates';
import { OPEN } from './libraryStates';
import { OWN } from './packStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

const never = () => {};
const saved: string[] = [];
const saveFile = (name: string, text: string) => void saved.push(`${name}: ${text}`);

function Page({ source }: { source: ReturnType<typeof fakeKeepingSource> }) {
  const follow = (action: () => Promise<void>) => action();
  const kept = useKeeping({ source, watchPacks: never, saveFile, attempt: 0, follow });
  return <LibraryPage {...OPEN} kept={kept} onRemovePack={kept.onRemovePack} />;
}

describe('a pack of one’s own', () => {
  test('is renamed and given a version in its place, by keyboard', async () => {
    const onFacts = vi.fn();
    const kept = { ...KEPT, actions: { ...KEPT.actions, onFacts } };
    mount(<LibraryPage {...OPEN} kept={kept} />);
    expect(page.getByRole('button', { name: /^Edit the pack/ }).elements()).toHaveLength(1);
    await page.getByRole('button', { name: /^Edit the pack/ }).click();
    const form = page.getByRole('form', { name: /^Pack “WSIS/ });
    await form.getByRole('textbox', { name: 'Title' }).fill('WSIS');
    await form.getByRole('textbox', { name: 'Version' }).fill('2026-11');
    await userEvent.keyboard('{Enter}');
    const changed = { title: 'WSIS', version: '2026-11' };
    expect(onFacts).toHaveBeenCalledExactlyOnceWith(OWN, changed, expect.any(Function));
  });

  test('that is deleted says so, and comes back', async () => {
    const undo = vi.fn(async () => {});
    mount(<Page source={fakeKeepingSource({ removePack: async () => undo })} />);
    await page.getByRole('button', { name: /^Remove…/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.element(page.getByText(`“${OWN.title}” is deleted.`)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(`Taken back: ${OWN.title}`)).toBeVisible();
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('a document', () => {
  const [document] = OWN.documents;

  test('is told otherwise in its place: only what has changed is changed', async () => {
    const onDocument = vi.fn();
    const kept = { ...KEPT, actions: { ...KEPT.actions, onDocument } };
    mount(<LibraryPage {...OPEN} kept={kept} />);
    await page.getByRole('button', { name: /^Edit the document/ }).click();
    const form = page.getByRole('form', { name: /^Document “Tunis/ });
    await form.getByRole('textbox', { name: 'Date' }).fill('2005-13');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.element(form.getByRole('alert')).toBeVisible();
    await form.getByRole('textbox', { name: 'Date' }).fill('2005');
    await form.getByRole('textbox', { name: 'Author' }).fill('WSIS');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    const changed = { date: '2005', author: 'WSIS' };
    expect(onDocument).toHaveBeenCalledExactlyOnceWith(
      OWN,
      document,
      changed,
      expect.any(Function),
    );
  });

  test.each<[string, Parameters<typeof factsOf>[0], ReturnType<typeof factsProblem>]>([
    ['nothing but a title', facts({}), null],
    ['no title', facts({ title: ' ' }), 'noTitle'],
    ['a month that there is not', facts({ date: '2005-13' }), 'notDate'],
    ['a day that there is', facts({ date: '2024-02-29' }), null],
    ['a day that there is not', facts({ date: '2025-02-29' }), 'notDate'],
    ['an address of another kind', facts({ url: 'ftp://a.example' }), 'brokenAddress'],
  ])('with %s', (_, written, problem) => {
    expect(factsProblem(factsOf(written))).toBe(problem);
  });

  test('has nothing changed that was written as it was', () => {
    const before = factsOf(facts({ author: 'Li' }));
    expect(changedFacts(before, factsOf(facts({ author: ' Li ' })))).toEqual({});
  });
});

function facts(more: Partial<Parameters<typeof factsOf>[0]>): Parameters<typeof factsOf>[0] {
  const written = { title: 'Tunis', author: '', publisher: '', date: '', language: 'en', url: '' };
  return { ...written, ...more };
}

describe('what another window changes while a form is open', () => {
  test('of a pack is not changed back', async () => {
    const onSave = vi.fn();
    const form = (facts: PackFacts) => (
      <PackFactsForm pack="own" facts={facts} onSave={onSave} onCancel={never} />
    );
    const { update } = mount(form({ title: 'Tunis', version: null }));
    await page.getByRole('textbox', { name: 'Version' }).fill('2');
    update(form({ title: 'Tunis and Geneva', version: null }));
    await userEvent.keyboard('{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ version: '2' });
  });

  test('of a document is not changed back', async () => {
    const onSave = vi.fn();
    const form = (more: Partial<Parameters<typeof factsOf>[0]>) => (
      <DocumentFactsForm
        document="tunis"
        facts={factsOf(facts(more))}
        others={[]}
        onSave={onSave}
        onMove={never}
        onDelete={never}
        onCancel={never}
      />
    );
    const { update } = mount(form({ author: 'ITU' }));
    await page.getByRole('textbox', { name: 'Date' }).fill('2005');
    update(form({ author: 'WSIS' }));
    await userEvent.keyboard('{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ date: '2005' });
  });
});

describe('the bin', () => {
  test('gives back what is pressed', async () => {
    const state = KEPT_STATES['things in the bin, and a reminder'] ?? KEPT;
    const onRestore = vi.fn();
    mount(<LibraryPage {...OPEN} kept={{ ...state, bin: { ...state.bin, onRestore } }} />);
    await page.getByRole('button', { name: 'Put back “网络主权”' }).click();
    expect(onRestore.mock.calls[0]?.[0]).toMatchObject({ id: '1' });
  });
});

describe('everything', () => {
  function choose(text: string): void {
    const input = window.document.querySelector<HTMLInputElement>('[data-file-of=library]');
    if (input === null) throw new Error('no way in');
    const files = new DataTransfer();
    files.items.add(new File([text], 'library.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  test('goes into one file, and is not asked for again', async () => {
    mount(<Page source={fakeKeepingSource()} />);
    await page.getByRole('button', { name: 'Export everything' }).click();
    await expect.poll(() => saved).toEqual(['pangzhu-library.json: whole']);
  });

  test('comes in after a look at it, and goes again', async () => {
    mount(<Page source={fakeKeepingSource()} />);
    choose('whole');
    await expect.element(page.getByText('would do this to your library')).toBeVisible();
    await expect.element(page.getByText('is new. Documents: 1 · Terms: 2')).toBeVisible();
    await page.getByRole('button', { name: 'Take all of it' }).click();
    await expect.element(page.getByText('“library.json” is in your library.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('“library.json” is taken back.')).toBeVisible();
  });

  test('that is no library is refused', async () => {
    mount(<Page source={fakeKeepingSource()} />);
    choose('other');
    await expect.element(page.getByRole('alert')).toHaveTextContent('no library file');
  });

  test('is asked for after many changes, until later', async () => {
    const postponeBackup = vi.fn(async () => {});
    const readBackup = async () => ({ changes: 64, isDue: true });
    mount(<Page source={fakeKeepingSource({ readBackup, postponeBackup })} />);
    await expect
      .element(page.getByText('Changes that are in this browser alone: 64'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    expect(postponeBackup).toHaveBeenCalledOnce();
  });
});
