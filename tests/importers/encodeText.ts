/** Text in an encoding of one and two bytes for a character, by asking the decoder what each of them is. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const bytes = bytesOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const known = bytes.get(character);
      if (known === undefined) throw new Error(`${encoding} has no ${character}.`);
      return known;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function bytesOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch (error) {
      // Bytes that are no character.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 255; first++) {
    for (let second = 0x40; second < 255; second++) add(first, second);
  }
  tables.set(encoding, table);
  return table;
}
