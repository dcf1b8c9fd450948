/** Bytes of `text` in a Chinese double-byte encoding, of which browsers and Node can only read. */
export function encoded(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const pairs = pairsOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const pair = pairs.get(character);
      if (pair === undefined) throw new Error(`${encoding} has no two bytes for ${character}`);
      return pair;
    }),
  );
}

const known = new Map<string, Map<string, [number, number]>>();

function pairsOf(encoding: string): Map<string, [number, number]> {
  const pairs = known.get(encoding) ?? new Map<string, [number, number]>();
  if (pairs.size > 0) return pairs;
  known.set(encoding, pairs);
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !pairs.has(character)) {
        pairs.set(character, [lead, trail]);
      }
    }
  }
  return pairs;
}
