import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../importers/detectFormat';
import { ImportError } from '../../importers/ImportError';
import { importFile } from '../../importers/importFile';
import { withoutPdf } from './withoutPdf';

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};
const file = (name: string, content: string, type = '') => ({
  name,
  type,
  bytes: Uint8Array.from(content, (character) => character.charCodeAt(0)),
});

/** The first extension of the format, or why there is none. */
function formatOf(name: string, content: string, type = ''): string {
  try {
    return detectFormat(file(name, content, type)).extensions[0] ?? '';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.reason.case;
  }
}

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string) => [...text].join('\0');

describe('the format of a file', () => {
  it.each([
    ['content wins over the name', 'a.txt', '<!DOCTYPE html><p>a', '', 'html'],
    ['content wins over the type', 'a.csv', '<!-- saved --><html><p>a', 'text/csv', 'html'],
    ['a type wins over the name', 'a.txt', '# a', 'text/markdown', 'md'],
    ['text/plain says nothing', 'a.md', '# a', 'text/plain', 'md'],
    ['a name alone', 'a.CSV', 'a,b', '', 'csv'],
    ['no name at all', '', 'a', '', 'txt'],
    ['a term base in XML', 'a.xml', '<?xml version="1.0"?>\n<martif type="TBX">', '', 'tbx'],
    ['other XML', 'a.xml', '<?xml version="1.0"?>\n<rss>', '', 'unknownKind'],
    ['a pack', 'a.txt', '{"formatVersion": 2, "terms": []}', '', 'json'],
    [
      'a saved page',
      'a.bin',
      'From: <Saved by Blink>\r\nContent-Type: multipart/related',
      '',
      'mhtml',
    ],
    ['text under the name of an archive', 'a.epub', 'this is no archive', '', 'damaged'],
    ['a cut archive', 'a.docx', 'PK\x03\x04\0\0', '', 'damaged'],
    ['another archive', 'a.zip', 'PK\x03\x04\0\0', '', 'unknownKind'],
    ['an encrypted document', 'a.docx', `${COMPOUND}${wide('EncryptedPackage')}`, '', 'encrypted'],
    ['a database of those days', 'a.mdb', `${COMPOUND}${wide('Contents')}`, '', 'unknownKind'],
    ['a text that begins as journals do', 'a.txt', 'CAJ is a format.', '', 'txt'],
    ['a PDF under another name', 'a.txt', '%PDF-1.7\n', '', 'pdf'],
    ['text under the name of a PDF', 'a.pdf', 'no', '', 'damaged'],
    ['a picture', 'a.txt', '\x89PNG\r\n', '', 'unknownKind'],
    ['a picture that begins with letters', 'a.txt', 'BM\x46\0\0\0', '', 'unknownKind'],
    ['a text that begins as pictures do', 'a.txt', 'BM is what they call it.', '', 'txt'],
  ])('%s', (_, name, content, type, format) => {
    expect(formatOf(name, content, type)).toBe(format);
  });
});

describe('the one way in', () => {
  it('refuses what is empty, and what is too large before it is read', async () => {
    await expect(importFile(file('a.txt', ''), options)).rejects.toThrow('empty');
    const large = { name: 'a.md', type: '', bytes: new Uint8Array(17 * 1_048_576).fill(0x61) };
    await expect(importFile(large, options)).rejects.toThrow('tooLarge');
  });

  it('takes the JSON of packs as it is, and no other', async () => {
    const text = '{"formatVersion": 2, "title": "潮"';
    const bytes = new TextEncoder().encode(text);
    await expect(importFile({ name: 'a.json', type: '', bytes }, options)).resolves.toEqual({
      case: 'pack',
      text,
    });
    await expect(importFile(file('a.json', '{"a": 1}'), options)).rejects.toThrow('unknownKind');
  });

  it('ends with the reason of its signal', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(importFile(file('a.txt', 'text'), { ...options, signal })).rejects.toThrow(
      'enough',
    );
  });
});
