import type { ImportReason, OtherFormat } from '../core/pack/drafts/importReason';

/** Word, Excel and PowerPoint before 2007, and what is encrypted by those since, are all Compound Files. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** As much of a Compound File is looked at for the names in its directory. */
const DIRECTORY = 4_194_304;
/** Where a Palm database says what it is of. */
const PALM_TYPE = 60;

/** Streams of what Office encrypts since 2007. */
const ENCRYPTED = ['EncryptedPackage', 'EncryptionInfo'];
/** By the name of a stream in its directory. What is embedded has its own: a presentation may hold a sheet or a text. */
const COMPOUND: readonly [stream: string, OtherFormat][] = [
  ['PowerPoint Document', { ending: '.ppt', saveAs: 'PDF' }],
  ['WordDocument', { ending: '.doc', saveAs: '.docx' }],
  ['Workbook', { ending: '.xls', saveAs: '.xlsx' }],
];

/** By what stands in an archive, names of parts or the type that its first part says. */
const ARCHIVES: readonly [mark: string, OtherFormat][] = [
  ['application/vnd.oasis.opendocument.text', { ending: '.odt', saveAs: '.docx' }],
  ['application/vnd.oasis.opendocument.spreadsheet', { ending: '.ods', saveAs: '.xlsx' }],
  ['application/vnd.oasis.opendocument.presentation', { ending: '.odp', saveAs: 'PDF' }],
  ['ppt/presentation.xml', { ending: '.pptx', saveAs: 'PDF' }],
  ['xl/workbook.bin', { ending: '.xlsb', saveAs: '.xlsx' }],
  ['Index/Document.iwa', { ending: '.pages', saveAs: '.docx' }],
];

/** By how it begins. Of what begins with letters only, a text may begin so as well, but has no NUL. */
const BEGINNINGS: readonly [start: string, OtherFormat & { hasNul: boolean }][] = [
  ['{\\rtf', { ending: '.rtf', saveAs: '.docx', hasNul: false }],
  ['%!PS', { ending: '.ps', saveAs: 'PDF', hasNul: false }],
  ['AT&TFORM', { ending: '.djvu', saveAs: 'PDF', hasNul: true }],
  ['CAJ', { ending: '.caj', saveAs: 'PDF', hasNul: true }],
  ['KDH ', { ending: '.kdh', saveAs: 'PDF', hasNul: true }],
];

/** Whether a file is one that programs wrote before 2007, or an encrypted one. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return asciiOf(bytes.subarray(0, COMPOUND_FILE.length)) === COMPOUND_FILE;
}

/** Why a Compound File is not read: encrypted, of a program that can save as something else, or of one that nobody knows. */
export function compoundReason(bytes: Uint8Array): ImportReason {
  const directory = asciiOf(bytes.subarray(0, DIRECTORY));
  // Names in it are in UTF-16.
  const has = (stream: string) => directory.includes([...stream].join('\0'));
  if (ENCRYPTED.some(has)) return { case: 'encrypted' };
  const other = found(COMPOUND, has);
  return other === null ? { case: 'unknownKind' } : { case: 'otherFormat', ...other };
}

/**
 * What a file is, other than a Compound File, that nobody reads here, but whose program can save as something that is; `null` where it is none of those.
 *
 * @param zipNames beginning and end of an archive, where the names of its parts are; `null` where it is none
 */
export function otherFormatOf(bytes: Uint8Array, zipNames: string | null): OtherFormat | null {
  if (zipNames !== null) return found(ARCHIVES, (mark) => zipNames.includes(mark));
  const start = asciiOf(bytes.subarray(0, PALM_TYPE + 8));
  if (start.startsWith('BOOKMOBI', PALM_TYPE)) return { ending: '.mobi', saveAs: 'EPUB' };
  const hasNul = bytes.subarray(0, 8_192).includes(0);
  const begun = BEGINNINGS.find(
    ([beginning, { hasNul: wanted }]) => start.startsWith(beginning) && (hasNul || !wanted),
  );
  return begun === undefined ? null : { ending: begun[1].ending, saveAs: begun[1].saveAs };
}

function found(
  marks: readonly [string, OtherFormat][],
  has: (mark: string) => boolean,
): OtherFormat | null {
  return marks.find(([mark]) => has(mark))?.[1] ?? null;
}

const asciiOf = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
