/** Drawn on a 16-unit grid. Apart from the other surfaces' glyphs: their style sheets must not reach pages. */
const PATHS = {
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  open: 'M6 3.5H3.5v9h9V10M9.5 2.5h4v4M13 3 7.5 8.5',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  move: 'M8 2.5v11M2.5 8h11M6.2 4.3 8 2.5l1.8 1.8M6.2 11.7 8 13.5l1.8-1.8M4.3 6.2 2.5 8l1.8 1.8M11.7 6.2 13.5 8l-1.8 1.8',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  done: 'm3.5 8.5 3 3 6-7',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  back: 'M13 8H3.5M7 4 3 8l4 4',
  fold: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  place: 'M3 12.5h10M5 9.5 11 3.5M5 3.5l6 6',
  term: 'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4ZM3.5 13l9-10',
  keep: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  edit: 'M3 13l.7-3L11 2.8 13.2 5 6 12.3zM9.5 4.3l2.2 2.2',
  site: 'M8 2.5v5M4.7 4.6a5 5 0 1 0 6.6 0',
} as const;

export type NoteIconName = keyof typeof PATHS;

export function NoteIcon({ name }: { name: NoteIconName }) {
  return (
    <svg class={`note-glyph note-glyph-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
