import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { siteStateOf } from '../../../core/sites/sites';
import {
  editKnownTerm,
  hideKnownTerm,
  openKnownPassage,
  remarkOnKnownTerm,
  setOwnSite,
  showKnownTerm,
} from '../../../services/background/noteChoices';
import type { Sender } from '../../../services/messaging/messaging';
import { readSettings } from '../../../services/stores/choices/settingsStore';
import { readSiteRules } from '../../../services/stores/choices/siteRulesStore';
import { openLibrary } from '../../../services/stores/library/libraryStore';
import { takeLibraryWish } from '../../../services/tabs/libraryPage';
import { installLocks } from '../fakes/locks';
import { installScripting } from '../fakes/scripting';
import { installTabs } from '../fakes/tabs';

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  installScripting();
  installTabs([]);
  Object.assign(fakeBrowser.action, { setIcon: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

const senderOn = (url: string | undefined) =>
  ({ tab: { id: 1, ...(url === undefined ? {} : { url }) }, frameId: 2 }) as unknown as Sender;

describe('a choice in a note', () => {
  it('hides a term of the library, and shows it again', async () => {
    await hideKnownTerm('digital-divide');
    expect((await readSettings()).hiddenTerms).toEqual(['digital-divide']);
    await showKnownTerm('digital-divide');
    expect((await readSettings()).hiddenTerms).toEqual([]);
  });

  it('hides nothing that is no term: a page that took its script over cannot fill the settings', async () => {
    await hideKnownTerm('made-up');
    expect((await readSettings()).hiddenTerms).toEqual([]);
  });

  it('keeps a remark on a term of the library, and takes it away again', async () => {
    await remarkOnKnownTerm('digital-divide', ' read again ');
    expect((await openLibrary()).term('digital-divide')?.remark).toBe('read again');
    await remarkOnKnownTerm('digital-divide', ' ');
    expect((await openLibrary()).term('digital-divide')).not.toHaveProperty('remark');
    await remarkOnKnownTerm('made-up', 'of nothing');
  });

  it.each([
    ['digital-divide', { case: 'edit', id: 'digital-divide' }],
    ['made-up', null],
  ])('opens the library page at a term that there is: %s', async (term, wish) => {
    Object.assign(fakeBrowser.tabs, { query: async () => [], create: async () => ({}) });
    await editKnownTerm(term, senderOn('https://here.example/'));
    expect(await takeLibraryWish()).toEqual(wish);
  });

  it.each([
    { name: 'a passage and a term that there are', passage: 1, term: 'digital-divide', opened: 1 },
    { name: 'a passage that there is not', passage: 9_999, term: 'digital-divide', opened: 0 },
    { name: 'a term that there is not', passage: 1, term: 'made-up', opened: 0 },
  ])('opens the reader at $name: $opened', async ({ passage, term, opened }) => {
    const before = (await fakeBrowser.tabs.query({})).length;
    const created: unknown[] = [];
    Object.assign(fakeBrowser.tabs, { create: async (tab: unknown) => created.push(tab) });
    await openKnownPassage('new-stage-2024', passage, term, senderOn('https://here.example/'));
    expect(created).toHaveLength(opened);
    expect((await fakeBrowser.tabs.query({})).length).toBe(before);
  });

  it('switches the site of its own tab, off and on', async () => {
    const sender = senderOn('https://www.here.example/article');
    await setOwnSite(sender, 'off');
    expect(siteStateOf(await readSiteRules(), 'www.here.example')).toBe('off');
    expect(siteStateOf(await readSiteRules(), 'other.example')).toBe('on');
    await setOwnSite(sender, 'on');
    expect(siteStateOf(await readSiteRules(), 'www.here.example')).toBe('on');
  });

  it('switches nothing where the tab has no host', async () => {
    const before = await readSiteRules();
    for (const url of [undefined, 'about:blank']) await setOwnSite(senderOn(url), 'off');
    expect(await readSiteRules()).toEqual(before);
  });
});
