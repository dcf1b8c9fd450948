import { describe, expect, it } from 'vitest';
import { type Shot, shotsAt, shotsOfPage } from './shots';

const NAMES = Array.from({ length: 60 }, (_, place) => `a state of number ${place}`);
const ofPanel = shotsAt(360);

const languages = (shots: Shot[]) => [...new Set(shots.map(({ language }) => language))].sort();
const ALL = ['en', 'zh-Hans', 'zh-Hant-TW'];

describe.each([
  ['a panel', ofPanel],
  ['a page', shotsOfPage],
])('the shots of a state of %s', (_, shotsOf) => {
  it('are a Chinese one in light and an English one in dark', () => {
    for (const name of NAMES) {
      const kinds = shotsOf(name, false).map(({ language, scheme }) => `${language}, ${scheme}`);
      expect(kinds, name).toEqual([expect.stringMatching(/^zh-.*, light$/), 'en, dark']);
    }
  });

  it('are those of its name, whatever other states there are', () => {
    expect(NAMES.map((name) => shotsOf(name, false))).toEqual(
      NAMES.toReversed()
        .map((name) => shotsOf(name, false))
        .reverse(),
    );
  });

  it('are of every language among many states, and no Chinese is rare', () => {
    const all = NAMES.flatMap((name) => shotsOf(name, false));
    expect(languages(all)).toEqual(ALL);
    const simplified = all.filter(({ language }) => language === 'zh-Hans').length;
    expect(simplified / NAMES.length).toBeGreaterThan(0.3);
    expect(simplified / NAMES.length).toBeLessThan(0.7);
  });

  it('are of every language where the state is wordy, no two of them the same', () => {
    const shots = shotsOf('a state', true);
    expect(languages(shots)).toEqual(ALL);
    expect(new Set(shots.map((shot) => JSON.stringify(shot))).size).toBe(shots.length);
  });
});

it('are of English in the narrowest window where the state of a page is wordy', () => {
  const english = shotsOfPage('a state', true).filter(({ language }) => language === 'en');
  expect(english.map(({ width }) => width)).toEqual([360]);
});

it('are of every width among many states of a page, in any Chinese', () => {
  const all = NAMES.flatMap((name) => shotsOfPage(name, false));
  const kinds = new Set(all.map(({ language, width }) => `${language} ${width}`));
  expect([...kinds].sort()).toEqual([
    'en 360',
    'en 768',
    'zh-Hans 1024',
    'zh-Hans 1440',
    'zh-Hant-TW 1024',
    'zh-Hant-TW 1440',
  ]);
});
