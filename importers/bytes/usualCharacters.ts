/** Where an encoding has the characters of its first level, which its makers took for the usual ones. */
const FIRST_LEVELS = {
  gb18030: { leads: [[0xb0, 0xd7]], trails: [[0xa1, 0xfe]] },
  big5: {
    leads: [[0xa4, 0xc6]],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
  shift_jis: {
    leads: [[0x88, 0x98]],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  },
  'euc-kr': { leads: [[0xb0, 0xc8]], trails: [[0xa1, 0xfe]] },
} as const satisfies Record<string, Level>;

interface Level {
  leads: readonly (readonly [number, number])[];
  trails: readonly (readonly [number, number])[];
}

const found = new Map<string, ReadonlySet<number>>();

/** UTF-16 units of the first level of an encoding, as the browser's own decoder has them. */
export function usualCharacters(encoding: keyof typeof FIRST_LEVELS): ReadonlySet<number> {
  const known = found.get(encoding);
  if (known !== undefined) return known;
  const { leads, trails }: Level = FIRST_LEVELS[encoding];
  const bytes: number[] = [];
  for (const lead of numbersIn(leads))
    for (const trail of numbersIn(trails)) bytes.push(lead, trail);
  const units = new Set<number>();
  for (const character of new TextDecoder(encoding).decode(Uint8Array.from(bytes))) {
    const unit = character.charCodeAt(0);
    if (unit >= 0x3400 && unit < 0xe000) units.add(unit);
  }
  found.set(encoding, units);
  return units;
}

function numbersIn(ranges: Level['leads']): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
