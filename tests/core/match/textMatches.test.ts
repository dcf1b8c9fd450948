import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import { readIndex, withoutTerms, writeIndex } from '../../../core/match/index/indexMessage';
import { ALWAYS_PUBLIC, NEVER_PUBLIC } from '../../../core/match/index/privateNames';
import { createTextMatching, withoutNames } from '../../../core/match/textMatches';
import { term } from './terms';

const index = compileIndex(
  [
    term('summit', 'event', ['乌镇峰会']),
    term('own', 'concept', ['网络主权'], { weight: 2 }),
    term('vouched', 'concept', ['主权'], { supportedBy: ['own'] }),
  ],
  new Set(['own']),
);
const matcher = createMatcher(index);
const matching = createTextMatching(index, matcher);

/** Ids of the terms that came with an answer. */
const idsOf = ({ terms }: ReturnType<typeof matching>) => terms.map(([, { id }]) => id).sort();

describe('matches that the background finds for a page', () => {
  it('are those of each text, in their order', () => {
    const texts = ['在乌镇峰会上', '', '没有', '网络主权，乌镇峰会'];
    expect(matching(texts).matches).toEqual(texts.map(matcher.scan));
    expect(matching(texts).matches.map(({ length }) => length)).toEqual([1, 0, 0, 2]);
  });

  it.each([
    ['none where nothing is found', ['没有'], []],
    ['each once', ['乌镇峰会', '乌镇峰会'], ['summit']],
    ['all that are found', ['乌镇峰会', '网络主权'], ['own', 'summit']],
  ])('bring their terms: %s', (_, texts, ids) => {
    expect(idsOf(matching(texts))).toEqual(ids);
  });

  it('bring terms at the positions that the matches say', () => {
    const { matches, terms } = matching(['网络主权']);
    const [match] = matches.flat();
    const at = (position: number) => terms.find(([each]) => each === position)?.[1];
    expect(at(match?.term ?? -1)).toEqual(index.terms[match?.term ?? -1]);
  });

  it('say which of their names a page may not find out', () => {
    const { matches, publicFrom } = matching(['乌镇峰会与网络主权']);
    const [summit, own] = matches.flat().map(({ name }) => new Map(publicFrom).get(name));
    expect([summit, own]).toEqual([ALWAYS_PUBLIC, NEVER_PUBLIC]);
  });

  it('say nothing of that where all names are public', () => {
    const open = compileIndex([term('summit', 'event', ['乌镇峰会'])]);
    const { publicFrom } = createTextMatching(open, createMatcher(open))(['乌镇峰会']);
    expect(publicFrom).toEqual([]);
  });
});

describe('an index for pages that ask', () => {
  const message = writeIndex(withoutNames(index));

  it('has the hash and, for the background, the terms', () => {
    expect(message.hash).toBe(index.hash);
    expect(readIndex(message).terms).toEqual(index.terms);
  });

  it('has nothing of names', () => {
    const text = JSON.stringify(message);
    for (const name of ['乌镇峰会', '网络主权']) expect(text).not.toContain(name);
    expect(readIndex(message).tables).toBeNull();
    expect(message.publicFrom).toBe('');
  });

  it('goes to pages without terms as well', () => {
    const page = withoutTerms(message);
    expect(readIndex(page)).toMatchObject({ hash: index.hash, terms: [], tables: null });
    expect(JSON.stringify(page)).not.toContain('summit');
  });
});
