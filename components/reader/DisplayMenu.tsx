import {
  type ReadingPreferences,
  TEXT_SIZES,
  USUAL_PREFERENCES,
} from '../../core/settings/readingPreferences';
import { Button } from '../controls/Button';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { useText } from '../localization';

export interface DisplayMenuProps {
  preferences: ReadingPreferences;
  onPreferences(preferences: ReadingPreferences): void;
}

/** How documents are set: script, size, width, leading. */
export function DisplayMenu({ preferences, onPreferences }: DisplayMenuProps) {
  const text = useText();
  const change = (changed: Partial<ReadingPreferences>) =>
    onPreferences({ ...preferences, ...changed });
  const usual = Object.entries(USUAL_PREFERENCES).every(
    ([name, value]) => preferences[name as keyof ReadingPreferences] === value,
  );
  return (
    <div class="display">
      <button
        type="button"
        class="display-toggle"
        popovertarget="reader-display"
        aria-label={text('readerDisplay')}
        title={text('readerDisplay')}
      >
        <span aria-hidden="true">{text('readerDisplaySign')}</span>
      </button>
      <div id="reader-display" class="display-menu" popover="auto">
        <SegmentedChoice
          legend={text('readerScript')}
          legendShown="seen"
          value={preferences.script}
          onChange={(script) => change({ script })}
          options={[
            { value: 'document', label: text('readerScriptDocument') },
            { value: 'hans', label: text('readerScriptHans') },
            { value: 'hant', label: text('readerScriptHant') },
          ]}
        />
        <SizeChoice size={preferences.size} onSize={(size) => change({ size })} />
        <SegmentedChoice
          legend={text('readerWidth')}
          legendShown="seen"
          value={preferences.width}
          onChange={(width) => change({ width })}
          options={[
            { value: 'narrow', label: text('readerWidthNarrow') },
            { value: 'usual', label: text('readerWidthUsual') },
            { value: 'wide', label: text('readerWidthWide') },
          ]}
        />
        <SegmentedChoice
          legend={text('readerLeading')}
          legendShown="seen"
          value={preferences.leading}
          onChange={(leading) => change({ leading })}
          options={[
            { value: 'close', label: text('readerLeadingClose') },
            { value: 'usual', label: text('readerLeadingUsual') },
            { value: 'open', label: text('readerLeadingOpen') },
          ]}
        />
        <div class="display-ends">
          <Button rank="plain" disabled={usual} onClick={() => onPreferences(USUAL_PREFERENCES)}>
            {text('readerDisplayUsual')}
          </Button>
          <Button rank="plain" onClick={() => print()}>
            {text('readerPrint')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function SizeChoice({ size, onSize }: { size: number; onSize(size: number): void }) {
  const text = useText();
  const at = TEXT_SIZES.indexOf(size);
  const smaller = TEXT_SIZES[at - 1];
  const larger = TEXT_SIZES[at + 1];
  return (
    <fieldset class="display-size">
      <legend class="segmented-legend">{text('readerSize')}</legend>
      <Button
        rank="plain"
        label={text('readerSizeSmaller')}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onSize(smaller)}
      >
        −
      </Button>
      <output aria-live="polite">{text('readerSizePercent', size)}</output>
      <Button
        rank="plain"
        label={text('readerSizeLarger')}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onSize(larger)}
      >
        +
      </Button>
    </fieldset>
  );
}
