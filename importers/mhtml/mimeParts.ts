import { bytesOf, fromBase64, unquoted } from './transferEncoding';

/** A part of a MIME message (RFC 2045): its header fields in lower case, and its decoded bytes. */
export interface MimePart {
  header: ReadonlyMap<string, string>;
  bytes: Uint8Array;
}

/**
 * The parts of a message, of nested ones, too; a message without parts is one itself.
 *
 * @param message bytes as characters U+0000 to U+00FF
 */
export function mimeParts(message: string): MimePart[] {
  const parts: MimePart[] = [];
  const open = [message];
  // Parts in parts are put behind those beside them: which is the first of a kind stays the same.
  for (let index = 0; index < open.length && index < MOST_PARTS; index++) {
    const { header, body } = parted(open[index] ?? '');
    const type = header.get('content-type') ?? '';
    const boundary = parameterOf(type, 'boundary');
    if (/^multipart\//i.test(type) && boundary !== null) {
      for (const part of between(body, boundary)) open.push(part);
    } else {
      parts.push({ header, bytes: decoded(body, header.get('content-transfer-encoding') ?? '') });
    }
  }
  return parts;
}

const MOST_PARTS = 10_000;

/** The header fields of a message, names in lower case. */
export const mimeHeader = (message: string): ReadonlyMap<string, string> => parted(message).header;

/** A parameter of a field: `boundary` of `multipart/related; boundary="…"`. */
export function parameterOf(field: string, name: string): string | null {
  for (const part of field.split(';').slice(1)) {
    const [key = '', ...value] = part.split('=');
    const written = value.join('=').trim();
    if (key.trim().toLowerCase() === name && written !== '') return written.replaceAll('"', '');
  }
  return null;
}

function parted(message: string): { header: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  const head = message.slice(0, end?.index ?? 0);
  const header = new Map<string, string>();
  let name = '';
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) header.set(name, `${header.get(name) ?? ''} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      if (colon < 1) continue;
      name = line.slice(0, colon).trim().toLowerCase();
      header.set(name, line.slice(colon + 1).trim());
    }
  }
  return { header, body: end === null ? '' : message.slice(end.index + end[0].length) };
}

function between(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const last = parts.findIndex((part) => part.startsWith('--'));
  return (last === -1 ? parts : parts.slice(0, last)).map((part) =>
    part.replace(/^[ \t]*\r?\n/, ''),
  );
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(unquoted(body));
    case 'base64':
      return bytesOf(fromBase64(body));
    default:
      return bytesOf(body);
  }
}
