import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SITE_RULES, type SiteRules, withHost } from '../../../../core/sites/sites';
import {
  changeSiteRules,
  inspectSiteRules,
  readSiteRules,
  watchSiteRules,
} from '../../../../services/stores/choices/siteRulesStore';
import { StorageFullError } from '../../../../services/stores/choices/syncedStorage';
import { installLocks } from '../../fakes/locks';
import { breakSync, ITEM_TOO_LARGE } from '../../fakes/storage';

const { local, sync } = fakeBrowser.storage;
let mend: () => void = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});
afterEach(() => {
  mend();
});

const off = (host: string) => (rules: SiteRules) => withHost(rules, host, 'off');

describe('site rules', () => {
  it('are the defaults at first, and nothing is stored', async () => {
    expect(await readSiteRules()).toEqual(DEFAULT_SITE_RULES);
    expect(await sync.get(null)).toEqual({});
  });

  it('come back after a change, and leave nothing once undone', async () => {
    await changeSiteRules(off('a.example'));
    expect(await readSiteRules()).toEqual({ mode: 'everywhere', hosts: { 'a.example': 'off' } });
    await changeSiteRules((rules) => withHost(rules, 'a.example', 'on'));
    expect(await sync.get(null)).toEqual({});
  });

  it('are read without writing', async () => {
    await changeSiteRules(off('b.example'));
    await changeSiteRules(off('a.example'));
    const written = vi.spyOn(local, 'set');
    await readSiteRules();
    expect(written).not.toHaveBeenCalled();
  });

  it('keep all of many changes made at once', async () => {
    const hosts = Array.from({ length: 40 }, (_, number) => `n${number}.example`);
    await Promise.all(hosts.map((host) => changeSiteRules(off(host))));
    expect(Object.keys((await readSiteRules()).hosts).sort()).toEqual([...hosts].sort());
  });

  it('stay and say so where the browser refuses to store more', async () => {
    await changeSiteRules(off('a.example'));
    mend = breakSync(['set'], ITEM_TOO_LARGE);
    await expect(changeSiteRules(off('b.example'))).rejects.toThrow(StorageFullError);
    mend();
    expect(Object.keys((await readSiteRules()).hosts)).toEqual(['a.example']);
  });

  it('let a change fail without a trace, and the next one pass', async () => {
    const failing = changeSiteRules(() => {
      throw new RangeError('no host');
    });
    await expect(failing).rejects.toThrow('no host');
    await changeSiteRules(off('a.example'));
    expect(Object.keys((await readSiteRules()).hosts)).toEqual(['a.example']);
  });

  it('tell of changes that another device made', async () => {
    const heard: SiteRules[] = [];
    const life = new AbortController();
    watchSiteRules((rules) => heard.push(rules), life.signal);
    await sync.set({ sites: { formatVersion: 1, mode: 'only' } });
    await expect.poll(() => heard).toEqual([{ mode: 'only', hosts: {} }]);
    life.abort();
  });
});

describe('broken stored rules', () => {
  it('leave the last good ones in force and are reported', async () => {
    await changeSiteRules(off('a.example'));
    await sync.set({ sites: { formatVersion: 1, mode: 'sometimes' } });
    const { rules, problems } = await inspectSiteRules();
    expect(rules).toEqual({ mode: 'everywhere', hosts: { 'a.example': 'off' } });
    expect(problems.map(({ path }) => path)).toEqual(['sites.mode']);
  });

  it('are mended by the next change', async () => {
    await changeSiteRules(off('a.example'));
    await sync.set({ 'sites:05': 'x', sites: { formatVersion: 1, mode: 'sometimes' } });
    await changeSiteRules(off('b.example'));
    expect(await inspectSiteRules()).toEqual({
      rules: { mode: 'everywhere', hosts: { 'a.example': 'off', 'b.example': 'off' } },
      problems: [],
    });
  });

  it('are the defaults where the copy is broken, too', async () => {
    await changeSiteRules(off('a.example'));
    await sync.set({ sites: 1 });
    await local.set({ 'lastGood:sites': { sites: 2 } });
    expect((await inspectSiteRules()).rules).toEqual(DEFAULT_SITE_RULES);
  });
});
