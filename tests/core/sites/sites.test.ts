import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SITE_RULES,
  FILE_HOST,
  hostOf,
  isRuleHost,
  registrationsOf,
  type SiteRules,
  type SiteState,
  siteStateOf,
  withHost,
} from '../../../core/sites/sites';

function rules(mode: SiteRules['mode'], hosts: Record<string, SiteState>): SiteRules {
  return { mode, hosts };
}

describe('hostOf', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'www.example.com'],
    ['http://EXAMPLE.com', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['http://user:secret@example.com/', 'example.com'],
    ['http://example.com./', 'example.com'],
    ['http://localhost:3000/', 'localhost'],
    ['http://intranet/wiki', 'intranet'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://[::1]:8000/', '[::1]'],
    ['http://[2001:DB8:0:0:0:0:0:1]/', '[2001:db8::1]'],
    ['http://example.中國/', 'example.xn--fiqz9s'],
    ['http://faß.example/', 'xn--fa-hia.example'],
    ['file:///home/a.html', FILE_HOST],
    ['file://server/a.html', FILE_HOST],
  ])('%s → %s', (address, host) => expect(hostOf(address)).toBe(host));

  it.each([
    'about:blank',
    'chrome://extensions/',
    'data:text/html,a',
    'blob:https://example.com/1',
    'view-source:https://example.com/',
    'ftp://example.com/',
    'http://a*b.example/',
    'http://*/',
    'http://a..example/',
    'http://./',
    'null',
    '',
  ])('%s has none', (address) => expect(hostOf(address)).toBeNull());
});

describe('isRuleHost', () => {
  it.each([
    'example.com',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'xn--fa-hia.example',
    'constructor',
    FILE_HOST,
  ])('%s', (host) => expect(isRuleHost(host)).toBe(true));
  it.each([
    'Example.com',
    'example.com.',
    'example.com:80',
    'example.com/a',
    'a@example.com',
    '::1',
    '127.1',
    '*.example.com',
    'faß.example',
    ' example.com',
    '',
  ])('not %s', (host) => expect(isRuleHost(host)).toBe(false));
});

describe('siteStateOf', () => {
  const nested = rules('everywhere', {
    'example.com': 'off',
    'news.example.com': 'on',
    'old.news.example.com': 'off',
    '0.0.1': 'off',
  });
  it.each([
    ['other.com', 'on'],
    ['example.com', 'off'],
    ['www.example.com', 'off'],
    ['news.example.com', 'on'],
    ['m.news.example.com', 'on'],
    ['old.news.example.com', 'off'],
    ['a.old.news.example.com', 'off'],
    ['notexample.com', 'on'],
    ['com', 'on'],
    ['127.0.0.1', 'on'],
    ['constructor', 'on'],
    ['__proto__', 'on'],
  ])('%s is %s where rules nest', (host, state) => expect(siteStateOf(nested, host)).toBe(state));

  it('is off without a rule in the mode “only”', () => {
    const only = rules('only', { localhost: 'on', '[::1]': 'on' });
    const hosts = ['localhost', 'a.localhost', '[::1]', 'example.com'];
    expect(hosts.map((host) => siteStateOf(only, host))).toEqual(['on', 'on', 'on', 'off']);
  });
});

describe('withHost', () => {
  it.each<[string, SiteRules, string, SiteState, Record<string, SiteState>]>([
    ['adds an exception', DEFAULT_SITE_RULES, 'a.example', 'off', { 'a.example': 'off' }],
    ['drops it again', rules('everywhere', { 'a.example': 'off' }), 'a.example', 'on', {}],
    ['adds nothing that holds anyway', rules('only', {}), 'a.example', 'off', {}],
    [
      'keeps a rule that a parent makes necessary',
      rules('everywhere', { example: 'off' }),
      'a.example',
      'on',
      { example: 'off', 'a.example': 'on' },
    ],
    [
      'drops rules of subdomains that the new rule repeats',
      rules('everywhere', { 'a.example': 'off', 'b.a.example': 'on' }),
      'example',
      'off',
      { example: 'off', 'b.a.example': 'on' },
    ],
    [
      'leaves rules of other hosts alone, even idle ones',
      rules('only', { 'idle.example': 'off' }),
      'a.test',
      'on',
      { 'idle.example': 'off', 'a.test': 'on' },
    ],
    [
      'takes names of object properties',
      DEFAULT_SITE_RULES,
      'constructor',
      'off',
      Object.fromEntries([['constructor', 'off']]),
    ],
  ])('%s', (_, before, host, state, hosts) => {
    expect(withHost(before, host, state)).toEqual({ mode: before.mode, hosts });
  });

  it.each(['Example.com', '127.1', '1'])('refuses %s, which rules do not store', (host) => {
    expect(() => withHost(DEFAULT_SITE_RULES, host, 'off')).toThrow(RangeError);
  });
});

const EVERYTHING = ['*://*/*', 'file:///*'];

describe('registrationsOf', () => {
  it.each<[string, SiteRules, [string[], string[]][]]>([
    ['everywhere', DEFAULT_SITE_RULES, [[EVERYTHING, []]]],
    ['nowhere', rules('only', {}), []],
    [
      'everywhere but in files',
      rules('everywhere', { [FILE_HOST]: 'off' }),
      [[EVERYTHING, ['file:///*']]],
    ],
    ['only in files', rules('only', { [FILE_HOST]: 'on' }), [[['file:///*'], []]]],
    [
      'everywhere but some',
      rules('everywhere', { 'a.example': 'off', '127.0.0.1': 'off', '[::1]': 'off' }),
      [[EVERYTHING, ['*://[::1]/*', '*://*.a.example/*', '*://127.0.0.1/*']]],
    ],
    [
      'only some, in one registration',
      rules('only', { 'a.example': 'on', localhost: 'on' }),
      [[['*://*.localhost/*', '*://*.a.example/*'], []]],
    ],
    [
      'on below off: a registration of its own, since excludes beat matches',
      rules('everywhere', { example: 'off', 'a.example': 'on', 'b.a.example': 'off' }),
      [
        [EVERYTHING, ['*://*.example/*']],
        [['*://*.a.example/*'], ['*://*.b.a.example/*']],
      ],
    ],
    [
      'rules that say nothing new',
      rules('everywhere', { example: 'on', 'a.example': 'off', 'b.a.example': 'off' }),
      [[EVERYTHING, ['*://*.a.example/*']]],
    ],
  ])('%s', (_, given, expected) => {
    expect(
      registrationsOf(given).map(({ matches, excludeMatches }) => [matches, excludeMatches]),
    ).toEqual(expected);
  });

  it('has ids that stay with their level', () => {
    const nested = rules('everywhere', { example: 'off', 'a.example': 'on' });
    expect(registrationsOf(nested).map(({ id }) => id)).toEqual(['annotator-0', 'annotator-1']);
  });

  // Few labels, so that random hosts nest and meet often.
  const label = fc.constantFrom('a', 'b', 'c');
  const host = fc.oneof(
    fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.')),
    fc.constantFrom('127.0.0.1', '1.0.0.1', '[::1]', '[2001:db8::1]', 'localhost', FILE_HOST),
  );
  const state = fc.constantFrom<SiteState>('on', 'off');
  const anyRules = fc.record({
    mode: fc.constantFrom<SiteRules['mode']>('everywhere', 'only'),
    hosts: fc.dictionary(host, state, { maxKeys: 12 }),
  });

  it('covers a host with exactly one registration where it is on, else with none', () => {
    fc.assert(
      fc.property(anyRules, fc.array(host, { minLength: 1, maxLength: 20 }), (given, hosts) => {
        const registrations = registrationsOf(given);
        for (const candidate of [...hosts, ...Object.keys(given.hosts)]) {
          const covering = registrations.filter(
            ({ matches, excludeMatches }) =>
              matches.some((pattern) => matchesHost(pattern, candidate)) &&
              !excludeMatches.some((pattern) => matchesHost(pattern, candidate)),
          );
          expect(covering.length).toBe(siteStateOf(given, candidate) === 'on' ? 1 : 0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is asked for what was set, and for nothing else', () => {
    fc.assert(
      fc.property(anyRules, host, state, host, (given, changed, wanted, other) => {
        const after = withHost(given, changed, wanted);
        expect(siteStateOf(after, changed)).toBe(wanted);
        const isBelow = other === changed || other.endsWith(`.${changed}`);
        if (!isBelow) expect(siteStateOf(after, other)).toBe(siteStateOf(given, other));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Match patterns by their definition, on the host alone. */
function matchesHost(pattern: string, host: string): boolean {
  if (pattern === 'file:///*' || host === FILE_HOST) {
    return pattern === 'file:///*' && host === FILE_HOST;
  }
  const wanted = pattern.slice('*://'.length, -'/*'.length);
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return host === wanted;
  const parent = wanted.slice(2);
  return host === parent || host.endsWith(`.${parent}`);
}
