import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SiteSettingsChange,
} from '../../../../core/settings/settings';
import {
  changeSettings,
  changeSiteSettings,
  hideTerm,
  inspectSettings,
  readSettings,
  readSettingsFor,
  showTerm,
  watchSettings,
} from '../../../../services/stores/choices/settingsStore';
import { StorageFullError } from '../../../../services/stores/choices/syncedStorage';
import { RefusedChangeError } from '../../../../services/stores/choices/syncedValue';
import { installLocks } from '../../fakes/locks';
import { breakSync, TOO_OFTEN } from '../../fakes/storage';

const { local, sync } = fakeBrowser.storage;
let mend: () => void = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});
afterEach(() => {
  mend();
});

describe('settings', () => {
  it('are the defaults at first, and nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await sync.get(null)).toEqual({});
  });

  it('store only what was changed', async () => {
    await changeSettings(() => ({ weights: 3 }));
    expect(await sync.get(null)).toEqual({ settings: { formatVersion: 1, weights: 3 } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, weights: 3 });
  });

  it('are read without writing', async () => {
    await changeSettings(() => ({ weights: 3, fuzzy: 'off', hiddenKinds: ['person'] }));
    await hideTerm('wuzhen-summit');
    const written = vi.spyOn(local, 'set');
    await readSettings();
    expect(written).not.toHaveBeenCalled();
  });

  it('are as chosen where the browser writes and then removes nothing', async () => {
    await hideTerm('wuzhen-summit');
    mend = breakSync(['remove'], TOO_OFTEN);
    await showTerm('wuzhen-summit');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    mend();
    await hideTerm('wuzhen-summit');
    await showTerm('wuzhen-summit');
    expect(await sync.get(null)).toEqual({});
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([
      changeSettings(() => ({ weights: 1 })),
      changeSettings(() => ({ fuzzy: 'off' })),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, weights: 1, fuzzy: 'off' });
  });

  it('keep all of many changes of one list made at once, in general and on a site', async () => {
    const documents = Array.from({ length: 20 }, (_, number) => `document-${number}`).sort();
    const oneMore =
      (id: string): SiteSettingsChange =>
      ({ hiddenDocuments }) => ({ hiddenDocuments: [...hiddenDocuments, id] });
    await Promise.all([
      ...documents.map((id) => changeSettings(oneMore(id))),
      ...documents.map((id) => changeSiteSettings('a.example', oneMore(`site-${id}`))),
    ]);
    const onSite = (await readSettingsFor('a.example')).hiddenDocuments;
    expect((await readSettings()).hiddenDocuments).toEqual(documents);
    expect(onSite.filter((id) => id.startsWith('site-'))).toHaveLength(documents.length);
  });

  it('can differ on a site, and follow the general choice again', async () => {
    await changeSiteSettings('a.example', () => ({ weights: 3 }));
    expect((await readSettingsFor('www.a.example')).weights).toBe(3);
    expect((await readSettingsFor('b.example')).weights).toBe(2);
    await changeSiteSettings('a.example', null);
    expect(await sync.get(null)).toEqual({});
  });

  it('keep all of many terms hidden at once, and show one again', async () => {
    const terms = Array.from({ length: 40 }, (_, number) => `term-${number}`).sort();
    await Promise.all(terms.map(hideTerm));
    expect((await readSettings()).hiddenTerms).toEqual(terms);
    await showTerm('term-7');
    expect((await readSettings()).hiddenTerms).not.toContain('term-7');
    expect((await readSettings()).hiddenTerms).toHaveLength(39);
  });

  it('write only the items that differ', async () => {
    await changeSiteSettings('a.example', () => ({ weights: 3 }));
    const written: string[] = [];
    fakeBrowser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync') written.push(...Object.keys(changes));
    });
    await hideTerm('g20');
    expect(written).toEqual([expect.stringMatching(/^hidden:\d\d$/)]);
  });

  it('refuse a value that is none, and stay', async () => {
    await changeSettings(() => ({ weights: 1 }));
    const broken = { weights: 9 } as unknown as Partial<Settings>;
    await expect(changeSettings(() => broken)).rejects.toThrow(RefusedChangeError);
    await expect(changeSettings(() => broken)).rejects.toThrow('settings.weights');
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, weights: 1 });
  });

  it('stay and say so where the browser refuses to store more', async () => {
    await changeSettings(() => ({ weights: 1 }));
    mend = breakSync(['set'], TOO_OFTEN);
    await expect(changeSettings(() => ({ weights: 3 }))).rejects.toThrow(StorageFullError);
    mend();
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, weights: 1 });
  });

  it('tell every listener until its signal', async () => {
    const heard: Settings[] = [];
    const life = new AbortController();
    watchSettings((settings) => heard.push(settings), life.signal);
    await changeSettings(() => ({ weights: 3 }));
    await expect.poll(() => heard).toEqual([{ ...DEFAULT_SETTINGS, weights: 3 }]);
    life.abort();
    await changeSettings(() => ({ weights: 1 }));
    expect(heard).toHaveLength(1);
  });
});

describe('broken stored settings', () => {
  it('leave the last good ones in force and are reported', async () => {
    await changeSettings(() => ({ weights: 3 }));
    await sync.set({ settings: { formatVersion: 1, weights: 'many' } });
    const { settings, problems } = await inspectSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, weights: 3 });
    expect(problems.map(({ path }) => path)).toEqual(['settings.weights']);
  });

  it('are the defaults where there never were good ones', async () => {
    await sync.set({ settings: 'nonsense' });
    const { settings, problems } = await inspectSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map(({ path }) => path)).toEqual(['settings']);
  });

  it('count as last good what another device stored well', async () => {
    await sync.set({ settings: { formatVersion: 1, fuzzy: 'off' } });
    await readSettings();
    await sync.set({ settings: { formatVersion: 2, fuzzy: { of: 'the future' } } });
    expect((await inspectSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, fuzzy: 'off' });
  });

  it('are mended by the next change', async () => {
    await changeSettings(() => ({ weights: 3 }));
    await sync.set({ settings: 7 });
    await changeSettings(() => ({ fuzzy: 'off' }));
    expect(await inspectSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off' },
      sites: {},
      problems: [],
    });
  });
});
