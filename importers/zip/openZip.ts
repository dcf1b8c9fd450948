import { Inflate } from 'fflate';
import { soundUtf8 } from '../bytes/soundUtf8';
import { ImportError } from '../ImportError';
import { checksum } from './checksum';

/** What is inflated of one file at most: a book of a thousand pages has 5 MB of text. */
const MOST_MEGABYTES = 128;
const MEGABYTE = 1_048_576;
/** Compressed bytes that are inflated at once: a thousand times as many can come out. */
const STEP = 16_384;

const END_OF_DIRECTORY = 0x0605_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;
const LOCAL_ENTRY = 0x0403_4b50;
const LONGEST_COMMENT = 65_535;
const IN_ZIP64 = 0xffff_ffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  name: string;
  isEncrypted: boolean;
  method: number;
  checksum: number;
  compressed: number;
  size: number;
  offset: number;
}

export interface ZipArchive {
  /** In the order of the directory, parted by `/`. */
  names: readonly string[];
  /**
   * The bytes of a file in it, `null` if there is none of that name. Case tells only names apart that differ in nothing else.
   *
   * @throws ImportError encrypted, damaged, tooLarge
   */
  read: (name: string) => Uint8Array | null;
}

/**
 * Opens a ZIP archive (APPNOTE 6.3.10) by its directory; what is wanted of it is inflated when it is read. What one
 * archive gives is limited by what it says it holds and by what comes out: it may be made to say less.
 *
 * @throws ImportError damaged, if there is no directory or it leads nowhere
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const folded = new Map<string, Entry>();
  for (const entry of entriesOf(view)) {
    entries.set(entry.name, entry);
    folded.set(entry.name.toLowerCase(), entry);
  }
  let left = MOST_MEGABYTES * MEGABYTE;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name) ?? folded.get(name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.isEncrypted) throw new ImportError({ case: 'encrypted' });
      if (entry.size > left) throw new ImportError({ case: 'tooLarge', megabytes: MOST_MEGABYTES });
      const data = contentOf(entry, view, left);
      left -= data.length;
      return data;
    },
  };
}

const damaged = () => new ImportError({ case: 'damaged' });

function entriesOf(view: DataView): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    const entry: Entry = {
      name: nameIn(view, at + 46, nameLength),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readZip64(entry, view, at + 46 + nameLength, extraLength);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function nameIn(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  // Chinese packers wrote names in the encoding of their system, and do not say so.
  const name = soundUtf8(bytes, true) ?? new TextDecoder('gb18030').decode(bytes);
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Sizes that stand in the extra field, which some writers always use. */
function readZip64(entry: Entry, view: DataView, start: number, length: number): void {
  for (let at = start; at + 4 <= start + length; ) {
    const id = view.getUint16(at, true);
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    if (id === 1) {
      let value = at + 4;
      for (const field of ['size', 'compressed', 'offset'] as const) {
        if (entry[field] !== IN_ZIP64 || value + 8 > end) continue;
        entry[field] = Number(view.getBigUint64(value, true));
        value += 8;
      }
    }
    at = end;
  }
}

function contentOf(entry: Entry, view: DataView, most: number): Uint8Array {
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY)
    throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressed > view.byteLength) throw damaged();
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, entry.compressed);
  const data = unpacked(packed, entry.method, most);
  if (data.length !== entry.size || checksum(data) !== entry.checksum) throw damaged();
  return data;
}

function unpacked(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new ImportError({ case: 'tooLarge', megabytes: MOST_MEGABYTES });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    // fflate numbers what is wrong with the bytes.
    if (error instanceof Error && 'code' in error) throw damaged();
    throw error;
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}
