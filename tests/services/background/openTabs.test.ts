import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SiteRules } from '../../../core/sites/sites';
import { alignOpenTabs } from '../../../services/background/openTabs';
import { type FakeTab, installTabs } from '../fakes/tabs';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const on: SiteRules = { mode: 'everywhere', hosts: {} };
const offHere: SiteRules = { mode: 'everywhere', hosts: { 'here.example': 'off' } };
const offThere: SiteRules = { mode: 'everywhere', hosts: { 'there.example': 'off' } };

function here(...running: boolean[]): FakeTab {
  const origins = ['https://here.example', 'https://there.example', 'null'];
  return {
    id: 4,
    url: 'https://here.example/',
    frames: running.map((runs, index) => ({ id: index * 7, origin: origins[index] ?? '', runs })),
  };
}

describe('alignOpenTabs', () => {
  it.each<[string, SiteRules, FakeTab[], string[]]>([
    ['starts the script where it does not run', on, [here(false)], ['start 4/0']],
    ['leaves a frame alone that runs it', on, [here(true, true, true)], []],
    [
      'starts it in the frames that lack it, those of no origin included',
      on,
      [here(true, false, false)],
      ['start 4/7', 'start 4/14'],
    ],
    [
      'starts it again where it waits for an answer that may be older than the rules',
      on,
      [
        {
          id: 4,
          url: 'https://here.example/',
          frames: [{ id: 0, origin: 'https://here.example', runs: true, isAsking: true }],
        },
      ],
      ['start again 4/0'],
    ],
    ['stops a tab that is off, with all its frames', offHere, [here(true, true)], ['stop 4']],
    ['does nothing on a tab that is off and runs nothing', offHere, [here(false, false)], []],
    ['stops a frame whose own host is off', offThere, [here(true, true)], ['stop 4/7']],
    ['starts nothing in a frame whose own host is off', offThere, [here(true, false)], []],
    ['passes by a tab whose address is withheld', on, [{ id: 4, frames: [] }], []],
    [
      'passes by pages without a host',
      on,
      [{ id: 4, url: 'data:text/html,a', frames: [{ id: 0, origin: 'null', runs: false }] }],
      [],
    ],
    [
      'starts in a file',
      on,
      [{ id: 4, url: 'file:///home/a.html', frames: [{ id: 0, origin: 'null', runs: false }] }],
      ['start 4/0'],
    ],
    ['passes by a discarded tab', on, [{ ...here(false), discarded: true }], []],
    [
      'passes by a tab that the browser denies and goes on with the others',
      on,
      [
        { ...here(false), id: 3, denied: 'The extensions gallery cannot be scripted.' },
        { ...here(false), id: 5, denied: 'No tab with id: 5' },
        { ...here(false), id: 6, denied: 'Missing host permission for the tab' },
        { ...here(false), id: 7, denied: 'Frame with ID 0 is showing error page' },
        here(false),
      ],
      ['start 4/0'],
    ],
    [
      'does not wait for a tab that hangs',
      on,
      [{ ...here(false), id: 3, hangs: true }, here(false)],
      ['start 4/0'],
    ],
  ])('%s', async (_, rules, tabs, expected) => {
    const done = installTabs(tabs);
    const aligned = alignOpenTabs(rules);
    await vi.runAllTimersAsync();
    await aligned;
    expect(done).toEqual(expected);
  });

  it('does nothing the second time', async () => {
    const done = installTabs([here(false, false, true)]);
    for (let time = 0; time < 2; time++) {
      const aligned = alignOpenTabs(on);
      await vi.runAllTimersAsync();
      await aligned;
    }
    expect(done).toEqual(['start 4/0', 'start 4/7']);
  });

  it('reports an error that it cannot name', async () => {
    installTabs([{ ...here(false), denied: 'The disk is on fire.' }]);
    await expect(alignOpenTabs(on)).rejects.toThrow('The disk is on fire.');
  });
});
