import { describe, expect, it } from 'vitest';
import { escapeNoncharacters } from '../../scripts/build/escapeNoncharacters.mjs';

describe('escapeNoncharacters', () => {
  it.each(['\uffff', '\ufffe', '\ufdd0', '\ufdef'])(
    'writes %j as its escape, meaning the same',
    (unit) => {
      const code = escapeNoncharacters(`"a${unit}b"`);
      expect(code).toMatch(/^"a\\u[\da-f]{4}b"$/);
      expect(JSON.parse(code)).toBe(`a${unit}b`);
    },
  );

  it('leaves everything else as it is', () => {
    const code = '`\ufffd\ue000网\u{1f600}`';
    expect(escapeNoncharacters(code)).toBe(code);
  });
});
