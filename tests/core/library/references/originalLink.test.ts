import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { originalLink } from '../../../../core/library/references/originalLink';
import type { PackDocument } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { makePack, makeParagraphs } from '../../pack/packs';

const builtIn = createLibrary([builtInPack]);

/** Start and end that a link quotes, decoded. */
function quoted(link: string | null): string[] {
  const directive = link?.split(':~:text=')[1] ?? '';
  return directive.split(',').map(decodeURIComponent);
}

function linkTo(texts: string[], number: number, more: Partial<PackDocument> = {}): string | null {
  const document = makeParagraphs('text', texts, { url: 'https://example.org/a', ...more });
  const library = createLibrary([makePack({ documents: [document] })]);
  return originalLink(document, library.passage('text', number));
}

describe('originalLink', () => {
  it('is the address alone without a passage, and null without an address', () => {
    const [document] = builtInPack.documents;
    expect(document && originalLink(document, null)).toBe(document?.url);
    expect(linkTo(['一'], 1, { url: null })).toBeNull();
  });

  it('quotes the first and the last words of the passage', () => {
    const text =
      '网络空间是人类共同的精神家园，也是人类社会的重要组成部分，关系到各国的安全和利益。';
    const link = linkTo([text], 1);
    expect(link?.startsWith('https://example.org/a#:~:text=')).toBe(true);
    const [start = '', end = ''] = quoted(link);
    expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(text.length);
  });

  it('quotes nothing where half a surrogate pair would be in it, which no address can hold', () => {
    expect(linkTo(['网络空间\ud83d是人类共同的精神家园。'], 1)).toBe('https://example.org/a');
  });

  it('appends to a fragment that the address has', () => {
    expect(
      linkTo(['网络空间是人类共同的精神家园。'], 1, { url: 'https://example.org/a#rd' }),
    ).toMatch(/^https:\/\/example\.org\/a#rd:~:text=/);
  });

  it('encodes what has a meaning in a directive', () => {
    const link = linkTo(['A well-known, old & long-lived sentence on cyber-security.'], 1);
    const directive = link?.split(':~:text=')[1] ?? '';
    expect(directive).not.toMatch(/[-& ]/);
    expect(directive.split(',')).toHaveLength(2);
    expect(quoted(link)[0]).toMatch(/^A well-known/);
  });

  it('quotes more where two passages begin alike', () => {
    const texts = ['共同构建网络空间，其一是发展。', '共同构建网络空间，其二是安全。'];
    expect(quoted(linkTo(texts, 2))[0]).toContain('其二');
  });

  it('quotes a short passage whole', () => {
    expect(quoted(linkTo(['某报编辑部', '正文'], 1))).toEqual(['某报编辑部']);
  });

  it('points nowhere in particular where the passage stands in the document twice', () => {
    expect(linkTo(['完全一样的一段话。', '完全一样的一段话。'], 2)).toBe('https://example.org/a');
  });

  it('leaves out the dots of a copy that breaks off: the original goes on there', () => {
    const link = linkTo(['前面的一段。', '网络空间的智慧城市、网络空间的数字农业、...'], 2);
    expect(quoted(link).at(-1)).toMatch(/数字农业、$/);
  });

  it('is unique in the document for every built-in passage, and ends where the passage ends', () => {
    for (const document of builtIn.documents) {
      const page = [document.title, ...document.blocks.map(({ text }) => text)].join('\n');
      for (const passage of document.passages) {
        const [start = '', end = start] = quoted(originalLink(document, passage));
        const at = page.indexOf(start);
        expect(page.indexOf(start, at + 1)).toBe(-1);
        expect(passage.text.startsWith(start)).toBe(true);
        const from = end === start ? at : page.indexOf(end, at + start.length);
        expect(page.slice(at, from + end.length)).toBe(passage.text.replace(/\.\.\.$/, ''));
      }
    }
  });
});
