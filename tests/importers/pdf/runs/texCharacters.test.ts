import { expect, it } from 'vitest';
import { withTexCharacters } from '../../../../importers/pdf/runs/texCharacters';

it.each([
  [
    'ligatures of OT1',
    'e\u000bect of a \u000crst \u000dame, su\u000ecient, sni\u000fe',
    'effect of a first flame, sufficient, sniffle',
  ],
  [
    'ligatures of T1',
    'e\u001bect of a \u001crst \u001dame, su\u001ecient, sni\u001fe',
    'effect of a first flame, sufficient, sniffle',
  ],
  ['quotation marks and dashes of T1', '\u0010so\u0011 \u0016 1990\u00151995', '“so” — 1990–1995'],
  ['the bullet of TS1', '\u0088 an item', '• an item'],
  ['a bullet for a control before a space', '\u0000 an item', '• an item'],
  ['a bullet for a control by itself', '\u0000', '•'],
  ['no other controls', 'an\u0000 item\u0001', 'an item'],
  ['nothing else', 'naïve ﬁn 防火墙 “so”', 'naïve ﬁn 防火墙 “so”'],
])('has %s', (_, written, meant) => {
  expect(withTexCharacters(written)).toBe(meant);
});
