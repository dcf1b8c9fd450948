/** Drawn on a 16-unit grid. Apart from the other surfaces' glyphs: their style sheets must not reach pages. */
const PATHS = {
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  open: 'M6 3.5H3.5v9h9V10M9.5 2.5h4v4M13 3 7.5 8.5',
} as const;

export function NoteIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="note-glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
