import './Glyph.css';

/** Drawn on a 16-unit grid with strokes only, so that they take the colour of the text. */
const PATHS = {
  settings: 'M2.5 4.5h6M12.5 4.5h1M2.5 11.5h1M7.5 11.5h6M10.5 2.7v3.6M5.5 9.7v3.6',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  close: 'm4 4 8 8M12 4l-8 8',
  warning: 'M8 2.2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.1',
  previous: 'M9.5 3.5 5 8l4.5 4.5',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  back: 'M6.5 3.5 3 7l3.5 3.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  panel: 'M2.5 3h11v10h-11ZM10 3v10',
  open: 'M6 3.5H3.5v9h9V10M9.5 2.5h4v4M13 3 7.5 8.5',
  add: 'M8 3v10M3 8h10',
  contents: 'M1.5 3.7h13M1.5 8h13M1.5 12.3h13',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A small line drawing beside or instead of words; always silent: the control around it has the name. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
