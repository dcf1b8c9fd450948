import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../core/library/createLibrary';
import { parsePack } from '../../core/pack/parsePack';
import type { PackTerm } from '../../core/pack/types';
import { foldToString } from '../../core/text/folding/fold';
import { scriptOf } from '../../core/text/languages';
import { builtInPack } from '../../data/builtInPack';
import { formatPack } from '../../scripts/formatPack.mjs';
import { generateNames } from '../../scripts/generateNames.mjs';

const library = createLibrary([builtInPack]);
const { terms } = builtInPack;

describe('the built-in pack', () => {
  it('is valid', () => {
    expect(() => parsePack(builtInPack)).not.toThrow();
  });

  it('has its generated names and pinyin up to date (else run scripts/generateNames.mjs)', () => {
    expect(formatPack(generateNames(builtInPack))).toBe(formatPack(builtInPack));
  });
});

describe('every term', () => {
  it.each(terms.map(({ id }) => id))('%s is mentioned by a passage', (id) => {
    expect(library.passagesOf(id)).not.toEqual([]);
  });

  it.each(terms)('$id has one label in each script', ({ names }: PackTerm) => {
    const scripts = names
      .filter(({ role }) => role === 'label')
      .map((name) => scriptOf(name.language));
    expect(scripts.sort()).toEqual(['hans', 'hant', 'latin']);
  });

  it('has names of its own', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names } of terms) {
      for (const form of new Set(names.map(({ text }) => foldToString(text)))) {
        const owner = owners.get(form);
        if (owner !== undefined) shared.push(`${form}: ${owner}, ${id}`);
        owners.set(form, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has neighbours that no term has for a name', () => {
    const names = new Set(
      terms.flatMap((term) => term.names.map(({ text }) => foldToString(text))),
    );
    const clashes = terms.flatMap(({ id, neighbours = [] }) =>
      neighbours.filter((each) => names.has(foldToString(each))).map((each) => `${id}: ${each}`),
    );
    expect(clashes).toEqual([]);
  });

  it('has an unambiguous name or a supporter, so that it can be found at all', () => {
    const lost = terms.filter(
      ({ names, supportedBy = [] }) =>
        names.every(({ ambiguous }) => ambiguous) && supportedBy.length === 0,
    );
    expect(lost).toEqual([]);
  });
});
