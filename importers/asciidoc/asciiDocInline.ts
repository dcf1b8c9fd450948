/** `footnote:[A note.]`, `footnote:name[A note.]`; without text it leads to one that was written before. */
const NOTE = /footnote(?:ref)?:[\w-]{0,60}\[((?:[^[\]]|\[[^[\]]*\])*)\]/g;
const PICTURE = /(?:image|icon):(?:https?:\/\/)?[^\s:[\]]+\[[^[\]]*\]/g;
/** `link:address[words]`, `https://address[words]`, `xref:place[words]`; an address may have a port. */
const LINK =
  /(?:link:|xref:|mailto:)((?:https?:\/\/)?[^\s:[\]<>]+)\[([^[\]]*)\]|(https?:\/\/[^\s:[\]<>]+(?::\d[^\s:[\]<>]*)?)\[([^[\]]*)\]/g;
const REFERENCE = /<<([^<>,\n]{1,200})(?:,([^<>\n]{1,400}))?>>/g;
const KEYS = /(?:kbd|btn|menu|pass|indexterm|stem|latexmath|asciimath):[\w-]{0,20}\[([^[\]]*)\]/g;
const ANCHOR = /\[\[[^[\]\n]{1,200}\]\]|\(\(\([^()\n]{1,200}\)\)\)/g;
const STYLED = /\[[.#][^\]\n]{1,100}\](?=[#*_`])/g;
/** Doubled, signs stand anywhere; alone, at the beginning and the end of words. */
const CODE = [
  /``([^`\n]+)``/g,
  /(?<![\p{L}\p{N}_\\])`(?!\s)([^`\n]+)`(?![\p{L}\p{N}_])/gu,
  /\+\+([^+\n]+)\+\+/g,
  /(?<![\p{L}\p{N}_\\])\+(?!\s)([^+\n]+)\+(?![\p{L}\p{N}_])/gu,
];
const EMPHASIS = [
  /\*\*([^*\n]+)\*\*/g,
  /(?<![\p{L}\p{N}_\\])\*(?!\s)([^*\n]+)\*(?![\p{L}\p{N}_])/gu,
  /__([^_\n]+)__/g,
  /(?<![\p{L}\p{N}_\\])_(?!\s)([^_\n]+)_(?![\p{L}\p{N}_])/gu,
  /##([^#\n]+)##/g,
  /(?<![\p{L}\p{N}_\\])#(?!\s)([^#\n]+)#(?![\p{L}\p{N}_])/gu,
];
const RAISED = /\^([^\s^]{1,60})\^|~([^\s~]{1,60})~/g;
const ATTRIBUTE = /\{([a-z][\w-]{0,60})\}/gi;
/** What attributes of the language itself stand for. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['asterisk', '*'],
  ['backtick', '`'],
  ['caret', '^'],
  ['empty', ''],
  ['endsb', ']'],
  ['gt', '>'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['plus', '+'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['sp', ' '],
  ['startsb', '['],
  ['tilde', '~'],
  ['vbar', '|'],
  ['zwsp', ''],
]);

/**
 * What a line of AsciiDoc shows, and the notes that are written within it.
 *
 * @param attributes of the document, by their names
 */
export function asciiDocInline(
  text: string,
  attributes: ReadonlyMap<string, string>,
): { seen: string; notes: string[] } {
  const notes = [...text.matchAll(NOTE)].map(([, note = '']) => plain(note, attributes));
  return { seen: plain(text.replace(NOTE, ''), attributes), notes: notes.filter(Boolean) };
}

function plain(text: string, attributes: ReadonlyMap<string, string>): string {
  const kept: string[] = [];
  const keep = (seen: string) => `\ue000${kept.push(seen) - 1}\ue001`;
  let seen = text.replace(PICTURE, '').replace(STYLED, '').replace(ANCHOR, '');
  seen = seen
    .replace(LINK, (_, named?: string, namedWords?: string, bare?: string, bareWords?: string) => {
      const address = named ?? bare ?? '';
      const words = namedWords ?? bareWords ?? '';
      const [shown = ''] = words.replace(/\^$/, '').split(/,\s?(?:role|window|opts)=/);
      return shown === '' ? keep(address) : shown;
    })
    .replace(REFERENCE, (_, place: string, words?: string) => (words ?? place).trim())
    .replace(KEYS, (_, keys: string) => keep(keys));
  for (const sign of CODE) seen = seen.replace(sign, (_, code: string) => keep(code));
  for (const sign of EMPHASIS) seen = seen.replace(sign, '$1');
  return seen
    .replace(RAISED, (_, raised?: string, lowered?: string) => raised ?? lowered ?? '')
    .replace(
      ATTRIBUTE,
      (whole, name: string) =>
        attributes.get(name.toLowerCase()) ?? CHARACTERS.get(name.toLowerCase()) ?? whole,
    )
    .replace(/\ue000(\d{1,9})\ue001/g, (_, at: string) => kept[Number(at)] ?? '');
}
