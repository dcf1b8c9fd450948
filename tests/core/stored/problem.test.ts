import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainly, reasonOfIssue } from '../../../core/stored/problem';

const schema = v.object({
  formatVersion: v.optional(v.literal(2)),
  text: v.optional(v.pipe(v.string(), v.regex(/\S/u, 'empty'), v.maxLength(3))),
  named: v.optional(v.pipe(v.string(), v.minLength(1))),
  odd: v.optional(v.pipe(v.string(), v.regex(/a/))),
  list: v.optional(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(2))),
  mode: v.optional(v.picklist(['on', 'off'])),
  weight: v.optional(v.picklist([1, 2, 3])),
  flag: v.optional(v.literal(true)),
  truth: v.optional(v.boolean()),
  strict: v.optional(v.strictObject({ needed: v.string() })),
  record: v.optional(v.record(v.string(), v.string())),
  block: v.optional(
    v.variant('type', [
      v.object({ type: v.literal('heading') }),
      v.object({ type: v.picklist(['byline', 'credit']) }),
    ]),
  ),
});

describe('reasonOfIssue', () => {
  it.each([
    [{ formatVersion: 3 }, { case: 'newerFormat', version: 2 }],
    [{ formatVersion: 0 }, { case: 'neverFormat', version: 0 }],
    [{ formatVersion: -1 }, { case: 'neverFormat', version: -1 }],
    [{ formatVersion: 1.5 }, { case: 'notWholeNumber' }],
    [{ formatVersion: '3' }, { case: 'notWholeNumber' }],
    [{ text: 1 }, { case: 'notText' }],
    [{ text: ' ' }, { case: 'empty' }],
    [{ text: 'long' }, { case: 'tooLong', characters: 3 }],
    [{ named: '' }, { case: 'empty' }],
    [{ odd: 'b' }, { case: 'malformed' }],
    [{ list: {} }, { case: 'notList' }],
    [{ list: [] }, { case: 'emptyList' }],
    [{ list: [1, 2, 3] }, { case: 'tooMany', entries: 2 }],
    [{ mode: 'maybe' }, { case: 'oneOf', values: ['on', 'off'] }],
    [{ weight: '1' }, { case: 'oneOf', values: ['1', '2', '3'] }],
    [{ flag: false }, { case: 'oneOf', values: ['true'] }],
    [{ truth: 'yes' }, { case: 'notTrueOrFalse' }],
    [{ strict: {} }, { case: 'missing' }],
    [{ strict: { needed: '', more: 1 } }, { case: 'unknown' }],
    [{ strict: 'text' }, { case: 'notObject' }],
    [{ record: 3 }, { case: 'notObject' }],
    [{ block: { type: 'image' } }, { case: 'oneOf', values: ['heading', 'byline', 'credit'] }],
  ])('tells what is wrong with %j', (value, reason) => {
    const { issues } = v.safeParse(schema, value);
    expect(issues?.map(reasonOfIssue)).toEqual([reason]);
  });
});

it('writes problems plainly for developers, one a line', () => {
  expect(
    plainly([
      { path: 'terms[0].id', reason: { case: 'noSuchTerm', id: 'gone' } },
      { path: '', reason: { case: 'notObject' } },
    ]),
  ).toBe('terms[0].id: noSuchTerm {"id":"gone"}\nnotObject');
});
