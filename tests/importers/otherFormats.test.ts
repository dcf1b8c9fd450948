import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../importers/detectFormat';
import { ImportError } from '../../importers/ImportError';

const bytesOf = (content: string) =>
  Uint8Array.from(content, (character) => character.charCodeAt(0));
const compound = (...streams: string[]) =>
  bytesOf(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${streams.map((name) => [...name].join('\0')).join('\0\0')}`,
  );
const openDocument = (type: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
const archive = (...parts: string[]) =>
  zipSync(Object.fromEntries(parts.map((part) => [part, strToU8('<a/>')])));

describe('a file of a program that can save it as something that is read', () => {
  it.each([
    ['Word before 2007', compound('WordDocument', '1Table'), '.doc', '.docx'],
    ['Word with a sheet in it', compound('WordDocument', 'Workbook'), '.doc', '.docx'],
    ['Excel before 2007', compound('Workbook'), '.xls', '.xlsx'],
    [
      'PowerPoint with a text in it',
      compound('PowerPoint Document', 'WordDocument'),
      '.ppt',
      'PDF',
    ],
    ['rich text', bytesOf('{\\rtf1\\ansi Text.}'), '.rtf', '.docx'],
    ['PostScript', bytesOf('%!PS-Adobe-3.0\n'), '.ps', 'PDF'],
    ['a text of OpenDocument', openDocument('text'), '.odt', '.docx'],
    ['a sheet of OpenDocument', openDocument('spreadsheet'), '.ods', '.xlsx'],
    ['slides of OpenDocument', openDocument('presentation'), '.odp', 'PDF'],
    ['slides', archive('[Content_Types].xml', 'ppt/presentation.xml'), '.pptx', 'PDF'],
    ['a binary workbook', archive('[Content_Types].xml', 'xl/workbook.bin'), '.xlsb', '.xlsx'],
    ['Pages', archive('Index/Document.iwa'), '.pages', '.docx'],
    ['an article of CNKI', bytesOf('CAJ\0\0\0\x01'), '.caj', 'PDF'],
    ['a scanned book', bytesOf('AT&TFORM\0\0\x10\0DJVM'), '.djvu', 'PDF'],
    ['a book of Mobipocket', bytesOf(`${'A_book'.padEnd(60, '\0')}BOOKMOBI\0`), '.mobi', 'EPUB'],
  ])('%s is refused with the way out', (_, bytes, ending, saveAs) => {
    // Names promise nothing here.
    for (const name of [`a${ending}`, 'a.txt', 'a.docx', 'a']) {
      expect(reasonFor(name, bytes)).toEqual({ case: 'otherFormat', ending, saveAs });
    }
  });

  it.each([
    ['a text that begins as articles of CNKI do', 'CAJ is a format.'],
    ['a text that names one', 'Save it from {\\rtf as something else.'],
  ])('is not %s', (_, content) => {
    expect(reasonFor('a.txt', bytesOf(content))).toBeNull();
  });
});

/** Why it is no file to be read; `null` where it is one. */
function reasonFor(name: string, bytes: Uint8Array): ImportError['reason'] | null {
  try {
    detectFormat({ name, type: '', bytes });
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.reason;
  }
}
