import type { ComponentChildren } from 'preact';
import { TERM_KINDS } from '../../core/pack/types';
import type { Settings, SiteSettingsChange } from '../../core/settings/settings';
import { KIND_NAMES } from '../controls/kindNames';
import { WeightsChoice } from '../controls/WeightsChoice';
import { type MessageKey, useText } from '../localization';
import { CheckList } from './CheckList';
import { ColourChoice } from './ColourChoice';
import { FuzzyChoice } from './FuzzyChoice';
import { MarkSample } from './MarkSample';
import { OCCURRENCES_HINTS, STYLE_HINTS, WEIGHTS_HINTS } from './markingHints';
import { OccurrencesChoice } from './OccurrencesChoice';
import { StyleChoice } from './StyleChoice';
import './MarkingChoices.css';
import type { Language } from '../../core/text/languages';

export interface MarkingChoicesProps {
  settings: Settings;
  /** The documents to choose from; `null` until they are known. */
  documents: readonly { id: string; title: string; language: Language }[] | null;
  onChange(change: SiteSettingsChange): void;
}

/** All that can be chosen about marks, in general or for a site, with a sample of how they look. */
export function MarkingChoices({ settings, documents, onChange }: MarkingChoicesProps) {
  const text = useText();
  return (
    <div class="marking">
      <MarkSample style={settings.style} colour={settings.colour} />
      <Choice hint={STYLE_HINTS[settings.style]}>
        <div class="marking-look">
          <StyleChoice value={settings.style} onChange={(style) => onChange(() => ({ style }))} />
          <ColourChoice
            value={settings.colour}
            onChange={(colour) => onChange(() => ({ colour }))}
          />
        </div>
      </Choice>
      <Choice hint={WEIGHTS_HINTS[settings.weights]}>
        <WeightsChoice
          legend={text('settingsWeights')}
          legendShown="seen"
          value={settings.weights}
          onChange={(weights) => onChange(() => ({ weights }))}
        />
      </Choice>
      <Choice hint={OCCURRENCES_HINTS[settings.occurrences]}>
        <OccurrencesChoice
          value={settings.occurrences}
          onChange={(occurrences) => onChange(() => ({ occurrences }))}
        />
      </Choice>
      <div class="marking-choice">
        <FuzzyChoice value={settings.fuzzy} onChange={(fuzzy) => onChange(() => ({ fuzzy }))} />
      </div>
      <CheckList
        legend={text('settingsKinds')}
        items={TERM_KINDS.map((kind) => ({ value: kind, label: text(KIND_NAMES[kind]) }))}
        left={settings.hiddenKinds}
        onChange={(left) => onChange(({ hiddenKinds }) => ({ hiddenKinds: left(hiddenKinds) }))}
      />
      {documents !== null && documents.length > 0 && (
        <CheckList
          legend={text('settingsDocuments')}
          hint={text('settingsDocumentsHint')}
          items={documents.map(({ id, title, language }) => ({
            value: id,
            label: title,
            language,
          }))}
          left={settings.hiddenDocuments}
          onChange={(left) =>
            onChange(({ hiddenDocuments }) => ({ hiddenDocuments: left(hiddenDocuments) }))
          }
        />
      )}
    </div>
  );
}

function Choice({ hint, children }: { hint: MessageKey; children: ComponentChildren }) {
  const text = useText();
  return (
    <div class="marking-choice">
      {children}
      <p class="marking-hint" role="status">
        {text(hint)}
      </p>
    </div>
  );
}
