import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_CHOSEN, DEFAULT_SETTINGS } from '../../../../core/settings/settings';
import { DEFAULT_SITE_RULES, type SiteRules } from '../../../../core/sites/sites';
import { replaceChoices } from '../../../../services/stores/choices/replaceChoices';
import { changeSettings, inspectSettings } from '../../../../services/stores/choices/settingsStore';
import { changeSiteRules, readSiteRules } from '../../../../services/stores/choices/siteRulesStore';
import { StorageFullError } from '../../../../services/stores/choices/syncedStorage';
import { RefusedChangeError } from '../../../../services/stores/choices/syncedValue';
import { installLocks } from '../../fakes/locks';
import { breakSync, ITEM_TOO_LARGE, TOO_OFTEN } from '../../fakes/storage';

installLocks();

const RULES: SiteRules = { mode: 'only', hosts: { 'a.example': 'on' } };
const CHOSEN = {
  general: { ...DEFAULT_SETTINGS, weights: 1 as const, hiddenTerms: ['g20'] },
  sites: { 'b.example': { fuzzy: 'off' as const } },
};

let mend = () => {};

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => mend());

async function inForce() {
  const { settings, sites } = await inspectSettings();
  return { settings, sites, rules: await readSiteRules() };
}

describe('replacing all choices', () => {
  it('puts all of them in force, and leaves none of the earlier ones', async () => {
    await replaceChoices(CHOSEN, RULES);
    expect(await inForce()).toEqual({
      settings: CHOSEN.general,
      sites: CHOSEN.sites,
      rules: RULES,
    });
    await replaceChoices(DEFAULT_CHOSEN, DEFAULT_SITE_RULES);
    expect(await inForce()).toEqual({
      settings: DEFAULT_SETTINGS,
      sites: {},
      rules: DEFAULT_SITE_RULES,
    });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it.each([
    ['an id that is too long', { ...CHOSEN.general, hiddenTerms: ['x'.repeat(300)] }, RULES],
    ['a host that is none', CHOSEN.general, { mode: 'only', hosts: { 'A b': 'on' } } as SiteRules],
  ])('changes nothing for %s', async (_, general, rules) => {
    await changeSettings(() => ({ weights: 3 }));
    const before = await inForce();
    await expect(replaceChoices({ general, sites: {} }, rules)).rejects.toThrow(RefusedChangeError);
    expect(await inForce()).toEqual(before);
  });

  it('changes nothing where the browser refuses to store as much', async () => {
    await changeSettings(() => ({ weights: 3 }));
    await changeSiteRules(() => ({ mode: 'everywhere', hosts: { 'c.example': 'off' } }));
    const before = await inForce();
    mend = breakSync(['set'], ITEM_TOO_LARGE);
    await expect(replaceChoices(CHOSEN, RULES)).rejects.toThrow(StorageFullError);
    mend();
    expect(await inForce()).toEqual(before);
  });

  it('changes all where the browser refuses only to remove what is gone', async () => {
    await replaceChoices(CHOSEN, RULES);
    mend = breakSync(['remove'], TOO_OFTEN);
    await replaceChoices(DEFAULT_CHOSEN, DEFAULT_SITE_RULES);
    mend();
    expect(await inForce()).toEqual({
      settings: DEFAULT_SETTINGS,
      sites: {},
      rules: DEFAULT_SITE_RULES,
    });
  });
});
