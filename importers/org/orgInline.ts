/** `[[address][words]]`, `[[address]]` */
const LINK = /\[\[([^[\]]{1,2000})\](?:\[([^[\]]{1,2000})\])?\]/g;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;
const NOTE_MARK = / ?\[fn:[\w-]{1,40}\]/g;
const INLINE_NOTE = / ?\[fn:[\w-]{0,40}:([^[\]]+)\]/g;
const TARGET = /<<[^<>\n]{1,200}>>/g;
const TIMESTAMP = /[<[](\d{4}-\d\d-\d\d)[^\]>\n]{0,40}[\]>]/g;
/** Signs stand at the beginning and the end of words. */
const CODE = [
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])=(?!\s)([^=\n]+)=(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])~(?!\s)([^~\n]+)~(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
];
const EMPHASIS = [
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])\*(?!\s)([^*\n]+)\*(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])\/(?!\s)([^/\n]+)\/(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])_(?!\s)([^_\n]+)_(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
  /(?<![^\s\-–—('"“‘「（{，。、；：！？])\+(?!\s)([^+\n]+)\+(?![^\s\-–—.,;:!?'"”’」）)}[\]，。、；：！？…])/gu,
];

/** What a line of Org shows, and the notes that are written within it. */
export function orgInline(text: string): { seen: string; notes: string[] } {
  const notes = [...text.matchAll(INLINE_NOTE)].map(([, note = '']) => plain(note));
  return { seen: plain(text.replace(INLINE_NOTE, '')), notes };
}

function plain(text: string): string {
  const kept: string[] = [];
  const keep = (seen: string) => `\ue000${kept.push(seen) - 1}\ue001`;
  let seen = text.replace(NOTE_MARK, '');
  for (const sign of CODE) seen = seen.replace(sign, (_, code: string) => keep(code));
  seen = seen
    .replace(LINK, (_, address: string, words?: string) => {
      if (words !== undefined) return words;
      return PICTURE.test(address) ? '' : keep(address.replace(/^(?:file|id|\*|#):?/, ''));
    })
    .replace(TARGET, '')
    .replace(TIMESTAMP, '$1');
  for (const sign of EMPHASIS) seen = seen.replace(sign, '$1');
  return seen.replace(/\ue000(\d{1,9})\ue001/g, (_, at: string) => kept[Number(at)] ?? '');
}
