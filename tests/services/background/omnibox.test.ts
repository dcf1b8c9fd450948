import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLibrary } from '../../../core/library/createLibrary';
import { termReference } from '../../../core/library/references/makeReference';
import { plainTextOf } from '../../../core/omnibox';
import { referenceText } from '../../../core/reference';
import { builtInPack } from '../../../data/builtInPack';
import { addressFor, answerOmnibox, suggestionsFor } from '../../../services/background/omnibox';
import { makeName, makePack, makeTerm } from '../../core/pack/packs';
import { installLocks } from '../fakes/locks';

interface Suggestion {
  content: string;
  description: string;
}
type Suggest = (suggestions: Suggestion[]) => void;

installLocks();

const library = createLibrary([builtInPack]);

let started: () => void;
let changed: (text: string, suggest: Suggest) => void;
let entered: (text: string, disposition: string) => void;
let defaults: string[];
let opened: { url?: string; active?: boolean; tab?: number }[];
let tab: { id?: number; incognito: boolean };

const queryOf = (url: string | undefined) => Object.fromEntries(new URL(url ?? '').searchParams);

beforeEach(() => {
  fakeBrowser.reset();
  defaults = [];
  opened = [];
  tab = { id: 3, incognito: false };
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
  });
  Object.assign(fakeBrowser, {
    omnibox: {
      setDefaultSuggestion: async ({ description }: Suggestion) => {
        defaults.push(description);
      },
      onInputStarted: { addListener: (listener: typeof started) => (started = listener) },
      onInputChanged: { addListener: (listener: typeof changed) => (changed = listener) },
      onInputEntered: { addListener: (listener: typeof entered) => (entered = listener) },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    create: async (properties: { url: string; active?: boolean }) => opened.push(properties),
    update: async (id: number, { url }: { url: string }) => opened.push({ tab: id, url }),
  });
  answerOmnibox();
});

const suggestionsTo = (text: string) =>
  new Promise<Suggestion[]>((resolve) => changed(text, resolve));

describe('what is offered', () => {
  it('begins with what Enter opens, which the browser shows first', async () => {
    const suggestions = await suggestionsTo('乌镇峰会');
    expect(defaults.at(-1)).toContain('<match>乌镇峰会</match>');
    expect(suggestions.some(({ description }) => description === defaults.at(-1))).toBe(false);
    expect(suggestions.at(-1)?.content).toBe('? 乌镇峰会');
  });

  it('says that there is nothing, and what Enter does then', async () => {
    expect(await suggestionsTo('zzqqxx')).toEqual([]);
    expect(defaults.at(-1)).toBe('<dim>omniboxNothing zzqqxx</dim>');
  });

  it('is a hint while nothing is typed', async () => {
    started();
    expect(await suggestionsTo('  ')).toEqual([]);
    expect(defaults).toEqual(['omniboxHint', 'omniboxHint']);
  });

  it.each(['烏鎮', 'wuzhen', 'wzfh', 'Wuzhen Summit'])(
    'does not depend on the script: %s',
    async (text) => {
      const [first] = await suggestionsFor(library, text);
      expect(plainTextOf(first?.parts ?? [])).toMatch(/乌镇|烏鎮|Wuzhen/);
    },
  );

  it('finds a term that no passage mentions, and leads to its page', async () => {
    const own = createLibrary([
      makePack({ terms: [makeTerm('silk', { names: [makeName('数字丝路')] })] }),
    ]);
    const [first] = await suggestionsFor(own, '数字丝');
    expect(plainTextOf(first?.parts ?? [])).toContain('数字丝路');
    for (const text of ['数字丝', '数字丝路']) {
      expect(queryOf(await addressFor(own, text))).toEqual({ term: 'silk' });
    }
  });

  it('leads, each of them, to where it says', async () => {
    for (const text of ['乌镇', 'cyberspace', '数字', 'gdi']) {
      const suggestions = await suggestionsFor(library, text);
      const addresses = await Promise.all(
        suggestions.map(({ content }) => addressFor(library, content)),
      );
      expect(new Set(addresses).size).toBe(suggestions.length);
      expect(queryOf(addresses.at(-1))).toEqual({ search: text });
      expect(addresses[0]).toBe(await addressFor(library, text));
    }
  });
});

describe('a link that somebody has handed on', () => {
  const made = termReference(library, library.terms[0]?.id ?? '');
  if (made === null) throw new Error('The built-in library has no term.');
  const written = referenceText(made);

  it('is the one thing that is offered, and leads to the reader', async () => {
    const [offered, ...others] = await suggestionsFor(library, written.slice('pz '.length));
    expect(others).toEqual([]);
    expect(plainTextOf(offered?.parts ?? [])).toMatch(/^omniboxReference /);
    expect(queryOf(await addressFor(library, offered?.content ?? ''))).toEqual({
      reference: written,
    });
  });

  it('leads to the reader, too, where something is missing: that says what', async () => {
    const empty = createLibrary([]);
    const [offered] = await suggestionsFor(empty, written);
    expect(plainTextOf(offered?.parts ?? [])).toMatch(/^omniboxReferenceMissing .* · /);
    expect(queryOf(await addressFor(empty, written))).toEqual({ reference: written });
  });

  it('is not what two words with a stroke are', async () => {
    expect(queryOf(await addressFor(library, 'zzqq/xx'))).toEqual({ search: 'zzqq/xx' });
  });
});

describe('Enter', () => {
  const address = async () => {
    await expect.poll(() => opened.length).toBe(1);
    return opened[0];
  };

  it('opens the best result in the tab that is there', async () => {
    entered('乌镇峰会', 'currentTab');
    const { tab: id, url } = (await address()) ?? {};
    expect(id).toBe(3);
    expect(queryOf(url).term).toMatch(/wuzhen/);
  });

  it('opens a passage that was chosen', async () => {
    entered('new-stage-2024#3', 'currentTab');
    expect(queryOf((await address())?.url)).toEqual({ document: 'new-stage-2024', passage: '3' });
  });

  it.each([
    ['all results that were chosen', '? 命运', '命运'],
    ['a search where there is nothing', 'zzqqxx', 'zzqqxx'],
    ['a search for a passage that is gone', 'nonsense#3', 'nonsense#3'],
  ])('opens %s in the reader', async (_, text, search) => {
    entered(text, 'currentTab');
    expect(queryOf((await address())?.url)).toEqual({ search });
  });

  it.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('opens a new tab where that is asked for: %s', async (disposition, active) => {
    entered('乌镇峰会', disposition);
    expect(await address()).toMatchObject({ active });
  });

  it('leaves a private window, where pages of extensions cannot be shown', async () => {
    tab = { id: 3, incognito: true };
    entered('乌镇峰会', 'currentTab');
    expect((await address())?.tab).toBeUndefined();
  });
});
