/** As far as a browser looks for it, and some more: saved pages put long comments first. */
const LOOKED_AT = 4_096;

/** The encoding that HTML or XML declares, as it is written there; `null` if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT)).toLowerCase();
  const declaration = start.trimStart().startsWith('<?xml')
    ? start.slice(0, start.indexOf('?>'))
    : '';
  const xml = /encoding=["']([\w.:-]+)/.exec(declaration)?.[1];
  return xml ?? /charset ?= ?["']?([\w.:-]+)/.exec(start)?.[1] ?? null;
}
