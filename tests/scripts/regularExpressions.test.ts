import { describe, expect, it } from 'vitest';
import { isProvenLinear } from './linearTime/isProvenLinear';
import { judged } from './linearTime/judged';
import { expressionsIn, regularExpressionsIn } from './regularExpressionsIn';

/** Everything that runs in the reader's browser. */
const SHIPPED = ['annotator', 'components', 'core', 'data', 'entrypoints', 'importers', 'services'];

/** All of a folder, on a machine that is busy with other tests. */
const LONG = { timeout: 1_200_000 };

const found = SHIPPED.flatMap(regularExpressionsIn);

/** Whether every text is matched in a time that grows no faster than the text; what is said otherwise. */
function verdictOn(pattern: string, flags: string): string {
  // To judge takes seconds, a proof a hundredth of one; what is not proven may still be linear.
  return isProvenLinear(pattern, flags) ? 'safe' : judged(pattern, flags);
}

describe('regular expressions in the reader’s browser', () => {
  it('are found wherever they stand', () => {
    const code =
      'const a = (b: string) => /x+/g.test(b) || b.match(new RegExp(b)) || [b.split(/y/)];';
    expect(expressionsIn(code, false)).toEqual([
      { pattern: 'x+', flags: 'g' },
      null,
      { pattern: 'y', flags: '' },
    ]);
    expect(found.length).toBeGreaterThan(100);
  });

  it.each([
    ['exponential', '^(?:a{1,9}1?)+$', 'exponential'],
    ['polynomial', 'a*$', 'polynomial'],
    ['linear', '^a*$', 'safe'],
  ])('are judged: %s', (_, pattern, verdict) => {
    expect(verdictOn(pattern, '')).toMatch(verdict);
  });

  it('are all written out, so that they can be judged', () => {
    expect(found.filter(({ literal }) => literal === null)).toEqual([]);
  });

  it.each(SHIPPED)('take a time that grows no faster than the text: %s', LONG, (folder) => {
    const verdicts = new Map<string, string>();
    for (const { path, literal } of found) {
      if (literal === null || !path.startsWith(`${folder}/`)) continue;
      const { pattern, flags } = literal;
      const written = `/${pattern}/${flags}`;
      if (verdicts.has(written)) continue;
      const verdict = verdictOn(pattern, flags);
      verdicts.set(written, verdict === 'safe' ? verdict : `${verdict} in ${path}`);
    }
    expect([...verdicts].filter(([, verdict]) => verdict !== 'safe')).toEqual([]);
  });
});
