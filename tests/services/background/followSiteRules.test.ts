import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { withHost } from '../../../core/sites/sites';
import { followSiteRules, followSiteRulesAnew } from '../../../services/background/followSiteRules';
import { setSite, toggleSite } from '../../../services/background/siteSwitch';
import { changeSiteRules } from '../../../services/stores/choices/siteRulesStore';
import { installLocks } from '../fakes/locks';
import { type FakeRegistry, installScripting } from '../fakes/scripting';
import { type FakeTab, installTabs } from '../fakes/tabs';

let registry: FakeRegistry;
let done: string[];
let tab: FakeTab;

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  tab = {
    id: 4,
    url: 'https://here.example/',
    frames: [{ id: 0, origin: 'https://here.example', runs: false }],
  };
  registry = installScripting();
  done = installTabs([tab]);
  Object.assign(fakeBrowser.action, { setIcon: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

/** Of each two registrations, one has what comes before the scripts of a page. */
const annotating = () => [...registry.scripts.values()].filter(({ js }) => js[0] !== 'early.js');
const excluded = () => annotating().map(({ excludeMatches }) => excludeMatches);

describe('followSiteRules', () => {
  it('registers and starts everything in a new session, then nothing more', async () => {
    await followSiteRules();
    expect(annotating()).toHaveLength(1);
    expect(done).toEqual(['start 4/0']);
    await followSiteRules();
    expect(registry.moments).toHaveLength(1);
    expect(done).toHaveLength(1);
  });

  it('asks the browser for nothing where all is known to follow, after the background has slept', async () => {
    await changeSiteRules((rules) => withHost(rules, 'b.example', 'off'));
    await followSiteRules();
    const asked = [
      vi.spyOn(fakeBrowser.tabs, 'query'),
      vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts'),
    ];
    await followSiteRules();
    for (const each of asked) expect(each).not.toHaveBeenCalled();
  });

  it.each([0, 1])('completes what was killed after %i steps', async (steps) => {
    await followSiteRules();
    // Two registrations differ then: one is updated, one is new.
    await changeSiteRules((rules) =>
      withHost(withHost(rules, 'a.example', 'off'), 'b.a.example', 'on'),
    );
    registry.killAfter(steps);
    await expect(followSiteRules()).rejects.toThrow('killed');
    registry.killAfter(Number.POSITIVE_INFINITY);
    await followSiteRules();
    expect(annotating()).toHaveLength(2);
  });

  it('does everything again after the browser changed what it grants', async () => {
    await followSiteRules();
    tab.frames.push({ id: 9, origin: 'https://granted.example', runs: false });
    await followSiteRulesAnew();
    expect(done.slice(1)).toEqual(['start 4/9']);
  });
});

describe('the site switch', () => {
  it('stops the page at once and loads nothing there any more', async () => {
    await followSiteRules();
    await setSite('here.example', 'off');
    expect(done.at(-1)).toBe('stop 4');
    expect(excluded()).toEqual([['*://*.here.example/*']]);
  });

  it('starts it again without a reload', async () => {
    await setSite('here.example', 'off');
    await setSite('here.example', 'on');
    expect(done).toEqual(['start 4/0']);
    expect(excluded()).toEqual([undefined]);
  });

  it('turns over at every toggle, also when toggled faster than followed', async () => {
    const front = { id: 4, url: 'https://here.example/' } as Parameters<typeof toggleSite>[0];
    await Promise.all([toggleSite(front), toggleSite(front), toggleSite(front)]);
    expect(excluded()).toEqual([['*://*.here.example/*']]);
  });

  it('does nothing on a page without a host', async () => {
    await toggleSite({ id: 4, url: 'chrome://newtab/' } as Parameters<typeof toggleSite>[0]);
    await toggleSite({ id: 4 } as Parameters<typeof toggleSite>[0]);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});
