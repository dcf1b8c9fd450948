import { useId } from 'preact/hooks';
import { MARK_PAINTS } from '../../core/settings/markCss';
import { MARK_COLOURS, type MarkColour } from '../../core/settings/settings';
import { type MessageKey, useText } from '../localization';
import './ColourChoice.css';

export interface ColourChoiceProps {
  value: MarkColour;
  onChange(colour: MarkColour): void;
}

const COLOUR_NAMES: Record<MarkColour, MessageKey> = {
  cinnabar: 'colourCinnabar',
  amber: 'colourAmber',
  jade: 'colourJade',
  indigo: 'colourIndigo',
  ink: 'colourInk',
};

/** The colour of marks: a swatch for each, and the name of the chosen one in words. */
export function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const text = useText();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend>
        {text('settingsColour')} <span class="colours-chosen">{text(COLOUR_NAMES[value])}</span>
      </legend>
      <div class="colours-row">
        {MARK_COLOURS.map((colour) => (
          <label key={colour} class="colour" title={text(COLOUR_NAMES[colour])}>
            <input
              type="radio"
              name={name}
              aria-label={text(COLOUR_NAMES[colour])}
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            <span style={{ background: MARK_PAINTS[colour].exact }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
