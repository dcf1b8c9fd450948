import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FROM = /^(?:import|export)(?! type)[^;]*?['"](\.[^'"]+)['"];/gms;

function fileOf(path: string): string | null {
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file)) ?? null;
}

/** All files of ours that a file brings with it, types left out. */
function broughtBy(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(FROM)) {
    const next = fileOf(join(dirname(file), path));
    if (next !== null && !known.has(next)) broughtBy(next, known);
  }
  return known;
}

describe('the list of all Traditional characters', () => {
  it.each([
    'background/index.ts',
    'library/main.tsx',
    'noteFrame/index.ts',
    'popup/main.tsx',
    'reader/main.tsx',
    'tools/index.ts',
    'welcome/main.tsx',
  ])('comes with entrypoints/%s, which folds', (entrypoint) => {
    const files = broughtBy(join('entrypoints', entrypoint));
    expect(files).toContain('core/text/folding/foldingTable.ts');
    expect(files).toContain('core/text/folding/everyPair.ts');
  });

  it('does not come with what every page gets', () => {
    const files = broughtBy('entrypoints/annotator.content/index.ts');
    expect(files).toContain('core/text/folding/foldingTable.ts');
    expect(files).not.toContain('core/text/folding/everyPair.ts');
  });
});
