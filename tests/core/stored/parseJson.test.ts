import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorOffset, JsonError, parseJson } from '../../../core/stored/parseJson';
import { propertyRuns } from '../../propertyRuns';

function reasonOf(text: string) {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) return error.reason;
    throw error;
  }
  throw new Error('is JSON');
}

describe('parseJson', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', { case: 'notJson', line: 3, column: 1, found: '}' }],
    ['a comma too few', '[1\r\n 2]', { case: 'notJson', line: 2, column: 2, found: '2' }],
    ['a word', '{"a": undefined}', { case: 'notJson', line: 1, column: 7, found: 'undefined' }],
    [
      'a key without quotation marks',
      '{id: 1}',
      { case: 'notJson', line: 1, column: 2, found: 'id' },
    ],
    ['Chinese quotation marks', '{“id”: 1}', { case: 'notJson', line: 1, column: 2, found: '“' }],
    ['a comment', '// pack\n{}', { case: 'notJson', line: 1, column: 1, found: '/' }],
    ['a second value', '{} {}', { case: 'notJson', line: 1, column: 4, found: '{' }],
    ['a zero before a number', '[01]', { case: 'notJson', line: 1, column: 3, found: '1' }],
    ['an escape that is none', '["\\x"]', { case: 'notJson', line: 1, column: 3, found: '\\' }],
    ['a bracket of another kind', '{"a": [1}', { case: 'notJson', line: 1, column: 9, found: '}' }],
    [
      'a line that ends in a text',
      '{"a": "one\ntwo"}',
      { case: 'brokenLine', line: 1, column: 11 },
    ],
    ['an end too early', '{"a":\n1', { case: 'endsEarly', line: 2, column: 2 }],
    ['an end within a text', '["a', { case: 'endsEarly', line: 1, column: 4 }],
    ['nothing', '', { case: 'endsEarly', line: 1, column: 1 }],
  ])('tells the place of %s', (_, text, reason) => {
    expect(reasonOf(text)).toEqual(reason);
  });

  it('gives back what is JSON', () => {
    expect(parseJson('{"a":[1,"二",null]}')).toEqual({ a: [1, '二', null] });
  });

  it('finds the place however deep it is, and however long a text is', () => {
    const deep = '['.repeat(200_000);
    expect(reasonOf(`${deep}}`)).toEqual({ case: 'notJson', line: 1, column: 200_001, found: '}' });
    expect(reasonOf(`["${'\\n'.repeat(200_000)}`)).toMatchObject({ case: 'endsEarly' });
  });

  it('stops where the parser of V8 does, and nowhere where that one goes through', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '0', '\\', '\n', ':', 'e'),
      )
      .map(([json, at, more]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + more + json.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(broken, (text) => {
        let said: string | null = null;
        try {
          JSON.parse(text);
        } catch (error) {
          said = (error as SyntaxError).message;
        }
        const position = /at position (\d+)/.exec(said ?? '')?.[1];
        const offset = errorOffset(text);
        if (said === null) expect(offset).toBe(text.length);
        // It points into a number or an escape where ours points at its beginning.
        else if (position !== undefined) expect(offset).toBeLessThanOrEqual(Number(position));
        if (said !== null) expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});
