/** As far as a browser looks for it, and some more: saved pages put long comments first. */
const LOOKED_AT = 4_096;

/** The encoding that HTML or XML declares, as it is written there; `null` if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const xml = /<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})/i.exec(start)?.[1];
  return xml ?? /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(start)?.[1] ?? null;
}
