/** As far as a browser looks for it, and some more: saved pages put long comments first. */
const LOOKED_AT = 4_096;

/** The encoding that HTML or XML declares, as it is written there; `null` if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const xml = /^\s*<\?xml[^>]*?encoding=["']([\w.:-]+)/i.exec(start)?.[1];
  return xml ?? /charset ?= ?["']?([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
