import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../importers/ImportError';
import { openZip } from '../../importers/zip/openZip';
import { propertyRuns } from '../propertyRuns';

const MEGABYTE = 1_048_576;

/** Why reading a file of an archive is refused; `read` if it is not. */
function verdictOn(bytes: Uint8Array, name: string): string {
  try {
    openZip(bytes).read(name);
    return 'read';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.reason.case;
  }
}

/** Where a number of four bytes stands, from the end. */
function lastIndexOf(bytes: Uint8Array, number: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === number) return at;
  throw new Error(`There is no ${number}.`);
}

describe('ZIP archives', () => {
  it('give what was put into them, stored or deflated', () => {
    const files = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter(
        // What packs them takes names for properties of an object.
        (name) => !/[\\/\0]/.test(name) && name !== '__proto__',
      ),
      fc.uint8Array({ maxLength: 2_000 }),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(files, fc.constantFrom(0, 6), (entries, level) => {
        const archive = openZip(zipSync(entries, { level: level as 0 | 6 }));
        for (const [name, data] of Object.entries(entries)) {
          expect(archive.read(name)).toEqual(data);
        }
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  it.each(['\ufffd.xml', '\ufeff目录.xml', '目录.xml'])('have the name %j', (name) => {
    expect(openZip(zipSync({ [name]: new Uint8Array([1]) })).read(name)).not.toBeNull();
  });

  it('tell names apart by case only where there is no other', () => {
    const bytes = zipSync({ 'Word/Document.xml': new Uint8Array([1]) });
    expect(openZip(bytes).read('word/document.xml')).toEqual(new Uint8Array([1]));
    expect(openZip(bytes).read('word/other.xml')).toBeNull();
  });

  const bomb = zipSync({ 'a.xml': new Uint8Array(200 * MEGABYTE) }, { level: 1 });

  it('are not inflated beyond what a document needs', () => {
    expect(verdictOn(bomb, 'a.xml')).toBe('tooLarge');
  });

  it('are not inflated beyond it either where they say that they hold less', () => {
    const lying = bomb.slice();
    const entry = lastIndexOf(lying, 0x0201_4b50);
    new DataView(lying.buffer).setUint32(entry + 24, 1_000, true);
    expect(verdictOn(lying, 'a.xml')).toBe('tooLarge');
  });

  it('are limited by all that is read of them', () => {
    const bytes = zipSync(
      { 'a.xml': new Uint8Array(70 * MEGABYTE), 'b.xml': new Uint8Array(70 * MEGABYTE) },
      { level: 1 },
    );
    const archive = openZip(bytes);
    expect(archive.read('a.xml')?.length).toBe(70 * MEGABYTE);
    expect(() => archive.read('b.xml')).toThrow('tooLarge');
  });

  it('are damaged if a byte of a file is another one, and encrypted if they say so', () => {
    const bytes = zipSync({ 'a.xml': new TextEncoder().encode('<a/>') }, { level: 0 });
    expect(verdictOn(bytes, 'a.xml')).toBe('read');
    const changed = bytes.slice();
    changed[36] = (changed[36] ?? 0) ^ 1;
    expect(verdictOn(changed, 'a.xml')).toBe('damaged');
    const encrypted = bytes.slice();
    const flags = lastIndexOf(encrypted, 0x0201_4b50) + 8;
    encrypted[flags] = (encrypted[flags] ?? 0) | 1;
    expect(verdictOn(encrypted, 'a.xml')).toBe('encrypted');
    expect(verdictOn(new TextEncoder().encode('PK\u0003\u0004 no archive'), 'a.xml')).toBe(
      'damaged',
    );
  });
});
