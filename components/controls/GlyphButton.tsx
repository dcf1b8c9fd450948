import type { ComponentProps } from 'preact';
import { Glyph, type GlyphName } from './Glyph';
import './GlyphButton.css';

export interface GlyphButtonProps extends Pick<ComponentProps<'button'>, 'aria-disabled'> {
  class: string;
  /** What it is the way to. */
  'data-way'?: 'add' | 'panel';
  glyph: GlyphName;
  /** Says what the drawing means, to ear and eye. */
  label: string;
  onClick(): void;
}

/** A button that is a drawing. */
export function GlyphButton({ class: name, glyph, label, ...rest }: GlyphButtonProps) {
  return (
    <button {...rest} type="button" class={`glyph-button ${name}`} aria-label={label} title={label}>
      <Glyph name={glyph} />
    </button>
  );
}
