/** The letters that an expression tells apart, as the engine itself does. */
export interface LetterClasses {
  /** All of them. */
  all: bigint;
  /** Those that one atom reads, by its source: a bit for each class. */
  of(atom: string): bigint;
}

/** From, and up to but without. */
type Run = readonly [from: number, to: number];

const units = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)).join('');
/** Every code unit, so that no low surrogate follows a high one, with which it would be one letter. */
const UNITS = `${units(0, 0xd800)}${units(0xdc00, 0xe000)}${units(0xd800, 0xdc00)}${units(0xe000, 0x10000)}`;
const points = () => `${UNITS}${units(0x10000, 0x110000)}`;

let everyLetter: string | null = null;
/** Of the same atom in another expression too. */
const known = new Map<string, readonly Run[]>();

/** Where the letters that an atom reads are among all of them. */
function runsOf(atom: string, flags: string): readonly Run[] {
  const key = `${flags}/${atom}`;
  let runs = known.get(key);
  if (runs === undefined) {
    const isOfPoints = /[uv]/.test(flags);
    if (isOfPoints) everyLetter ??= points();
    const letters = isOfPoints ? (everyLetter ?? '') : UNITS;
    const matches = letters.matchAll(new RegExp(`(?:${atom})+`, `g${flags}`));
    runs = Array.from(matches, ({ index, 0: run }) => [index, index + run.length] as const);
    known.set(key, runs);
  }
  return runs;
}

/**
 * Sorts all letters by which of the atoms read them.
 *
 * @param atoms sources of what reads one letter: `a`, `\s`, `[^b]`
 * @param flags of the expression that they are in
 */
export function letterClasses(atoms: ReadonlySet<string>, flags: string): LetterClasses {
  const telling = flags.replaceAll(/[^isuv]/g, '');
  const borders = new Map<number, string[]>([[0, []]]);
  const bordersAt = (at: number) => {
    const found = borders.get(at) ?? [];
    borders.set(at, found);
    return found;
  };
  for (const atom of atoms) {
    for (const [from, to] of runsOf(atom, telling)) {
      bordersAt(from).push(atom);
      bordersAt(to).push(atom);
    }
  }
  const reads = new Map<string, bigint>([...atoms].map((atom) => [atom, 0n]));
  const classes = new Map<string, bigint>();
  const inside = new Set<string>();
  for (const [, turning] of [...borders].sort(([a], [b]) => a - b)) {
    for (const atom of turning) if (!inside.delete(atom)) inside.add(atom);
    const readers = [...inside].sort();
    const name = JSON.stringify(readers);
    if (classes.has(name)) continue;
    const bit = 1n << BigInt(classes.size);
    classes.set(name, bit);
    for (const atom of readers) reads.set(atom, (reads.get(atom) ?? 0n) | bit);
  }
  return {
    all: (1n << BigInt(classes.size)) - 1n,
    of(atom) {
      const bits = reads.get(atom);
      if (bits === undefined) throw new RangeError(`${atom} is not one of the atoms`);
      return bits;
    },
  };
}
