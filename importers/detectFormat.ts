import { type Beginning, FORMATS, type Format } from './formats';
import { ImportError } from './ImportError';
import type { FileToImport } from './importer';
import { compoundReason, isCompoundFile, otherFormatOf } from './otherFormats';

/** As much of a file is looked at: a page may begin with a long comment. */
const START = 8_192;
/** Directories of archives are at their end. */
const END = 65_536;
/** Of an entry, of an empty archive, of one in parts. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** Beginnings of what is no text: pictures, sounds, programs, other archives. Some are words, too. */
const OTHER_KINDS: readonly string[] = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'BM',
  'RIFF',
  'II*\0',
  'MM\0*',
  '\x7fELF',
  'MZ',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'BZh',
  'ID3',
  'OggS',
  'fLaC',
  '\0\0\0\x18ftyp',
  '\0\0\0\x20ftyp',
  'SQLite format 3',
  '\xca\xfe\xba\xbe',
];

/**
 * The format of a file: by its first bytes, then by its type, then by its name. What has no bytes of its own to begin with is
 * text, so a name that promises an archive over other bytes promises wrong.
 *
 * @throws ImportError encrypted, otherFormat, damaged, unknownKind
 */
export function detectFormat({ name, type, bytes }: FileToImport): Format {
  if (isCompoundFile(bytes)) throw new ImportError(compoundReason(bytes));
  const start = beginningOf(bytes);
  const byContent = FORMATS.find(({ begins }) => begins?.(start) ?? false);
  if (byContent !== undefined) return byContent;
  const other = otherFormatOf(bytes, start.zipNames);
  if (other !== null) throw new ImportError({ case: 'otherFormat', ...other });
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = byTypeOrName(type, extension);
  if (start.zipNames !== null) {
    // A cut archive does not say what it was; one of another kind does.
    const isArchive = promised !== null && isArchived(promised);
    // The parts of an Office file may be called as a program likes: only what lists them has a name of its own.
    if (isArchive && start.zipNames.includes('[Content_Types].xml')) return promised;
    throw new ImportError({ case: isArchive ? 'damaged' : 'unknownKind' });
  }
  if (promised !== null && isArchived(promised)) throw new ImportError({ case: 'damaged' });
  if (promised === null && /^<\?xml/.test(start.text))
    throw new ImportError({ case: 'unknownKind' });
  if (isOtherKind(bytes)) throw new ImportError({ case: 'unknownKind' });
  const format = promised ?? FORMATS.find(({ types }) => types.includes('text/plain'));
  if (format === undefined) throw new ImportError({ case: 'unknownKind' });
  return format;
}

/** `text/plain` says no more than that it is text: the name may say more. */
function byTypeOrName(type: string, extension: string): Format | null {
  const media = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const byType = FORMATS.find(({ types }) => types.includes(media)) ?? null;
  const byName = FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
  return byType === null || media === 'text/plain' ? (byName ?? byType) : byType;
}

const isArchived = ({ types }: Format) => types.some((type) => /openxml|zip|pdf/.test(type));

function beginningOf(bytes: Uint8Array): Beginning {
  const start = asciiOf(bytes.subarray(0, START));
  const isZip = ZIP.some((signature) => start.startsWith(signature));
  return {
    text: start
      .replace(/\P{ASCII}/gu, '')
      .replaceAll('\0', '')
      .trimStart()
      .toLowerCase(),
    zipNames: isZip ? start + asciiOf(bytes.subarray(Math.max(0, bytes.length - END))) : null,
  };
}

const asciiOf = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

function isOtherKind(bytes: Uint8Array): boolean {
  const hasNul = bytes.subarray(0, START).includes(0);
  return OTHER_KINDS.some((kind) => {
    const begins = [...kind].every((character, at) => bytes[at] === character.charCodeAt(0));
    // A text may begin with the letters of some: “MZ is a town”.
    return begins && (hasNul || !/^[ -~]+$/.test(kind));
  });
}
