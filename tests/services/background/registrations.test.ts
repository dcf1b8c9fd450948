import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { registrationsOf, type SiteRules, type SiteState } from '../../../core/sites/sites';
import { reconcileRegistrations } from '../../../services/background/registrations';
import { type FakeRegistry, type FakeScript, installScripting } from '../fakes/scripting';

let registry: FakeRegistry;
beforeEach(() => {
  registry = installScripting();
});

const everywhere: SiteRules = { mode: 'everywhere', hosts: {} };
const nowhere: SiteRules = { mode: 'only', hosts: {} };
const nested: SiteRules = {
  mode: 'everywhere',
  hosts: { example: 'off', 'a.example': 'on', 'b.a.example': 'off' },
};

function wanted(rules: SiteRules) {
  return registrationsOf(rules).flatMap(({ id, ...lists }) => {
    const matches = [...lists.matches].sort();
    const excludeMatches = [...lists.excludeMatches].sort();
    return [id, `${id}-early`].map((each) => ({ id: each, matches, excludeMatches }));
  });
}

function present() {
  return [...registry.scripts.values()].map(({ id, matches, excludeMatches = [] }) => ({
    id,
    matches,
    excludeMatches,
  }));
}

const label = fc.constantFrom('a', 'b');
const anyRules = fc.record({
  mode: fc.constantFrom<SiteRules['mode']>('everywhere', 'only'),
  hosts: fc.dictionary(
    fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
    fc.constantFrom<SiteState>('on', 'off'),
    { maxKeys: 8 },
  ),
});

describe('reconcileRegistrations', () => {
  it.each([
    ['everywhere', everywhere],
    ['nowhere', nowhere],
    ['nested rules', nested],
  ])('registers what is missing: %s', async (_, rules) => {
    await reconcileRegistrations(rules);
    expect(present()).toEqual(wanted(rules));
  });

  it('does nothing where nothing is to do', async () => {
    await reconcileRegistrations(nested);
    const { length } = registry.moments;
    await reconcileRegistrations(nested);
    expect(registry.moments).toHaveLength(length);
  });

  it('keeps registrations across sessions, also after an update', async () => {
    await reconcileRegistrations(everywhere);
    await reconcileRegistrations(nested);
    const kept = [...registry.scripts.values()].map((script) => script.persistAcrossSessions);
    expect(kept).toEqual([true, true, true, true]);
  });

  it('has one script run before those of the page, and the content script once the page is there', async () => {
    await reconcileRegistrations(everywhere);
    const scripts = [...registry.scripts.values()];
    expect(scripts.map(({ js, runAt = 'document_idle' }) => [js, runAt])).toEqual([
      [['content-scripts/annotator.js'], 'document_idle'],
      [['early.js'], 'document_start'],
    ]);
  });

  it('registers other files where a release renamed them', async () => {
    await reconcileRegistrations(everywhere);
    const [script] = [...registry.scripts.values()] as [FakeScript];
    registry.scripts.set(script.id, { ...script, js: ['content-scripts/old.js'] });
    await reconcileRegistrations(everywhere);
    expect(registry.scripts.get(script.id)?.js).toEqual(['content-scripts/annotator.js']);
  });

  it('takes over from any earlier rules', () =>
    fc.assert(
      fc.asyncProperty(anyRules, anyRules, async (before, after) => {
        registry = installScripting();
        await reconcileRegistrations(before);
        await reconcileRegistrations(after);
        expect(present()).toEqual(wanted(after));
      }),
    ));

  it('never has a page matched twice by one file on the way, and completes after being killed anywhere', () =>
    fc.assert(
      fc.asyncProperty(anyRules, anyRules, fc.nat(3), async (before, after, calls) => {
        registry = installScripting();
        await reconcileRegistrations(before);
        registry.killAfter(calls);
        await reconcileRegistrations(after).catch((error) => expect(error.message).toBe('killed'));
        registry.killAfter(Number.POSITIVE_INFINITY);
        await reconcileRegistrations(after);
        expect(present()).toEqual(wanted(after));
        const hosts = Object.keys({ ...before.hosts, ...after.hosts, a: 0, 'b.a': 0 });
        for (const moment of registry.moments) {
          for (const host of hosts) {
            const files = moment.filter((script) => covers(script, host)).map(({ js }) => js[0]);
            expect(new Set(files).size).toBe(files.length);
          }
        }
      }),
      { numRuns: 500 },
    ));
});

function covers({ matches, excludeMatches = [] }: FakeScript, host: string): boolean {
  const matched = (pattern: string) => {
    const parent = pattern.slice('*://*.'.length, -'/*'.length);
    return pattern === '*://*/*' || host === parent || host.endsWith(`.${parent}`);
  };
  return matches.some(matched) && !excludeMatches.some(matched);
}
