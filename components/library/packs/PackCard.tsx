import { useId, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { Switch } from '../../controls/Switch';
import { PackExport } from '../../export/PackExport';
import { useText } from '../../localization';
import type { PackSummary } from '../libraryView';
import type { SuggestionSubject } from '../suggestions/SuggestionSource';
import { DocumentItem } from './DocumentItem';
import { OwnDocument } from './OwnDocument';
import { PackFactsForm } from './PackFactsForm';
import type { PackActions } from './useKeeping';

export interface PackCardProps {
  language: string;
  pack: PackSummary;
  /** The reader's other packs. */
  others: readonly PackSummary[];
  actions: PackActions;
  onPrivacy(isPrivate: boolean): void;
  onSwitch(isOn: boolean): void;
  onExport(): void;
  onRemove(): void;
  onSuggest(subjects: readonly SuggestionSubject[]): void;
}

/** One pack: its documents, and what can be done with it. */
export function PackCard({
  language,
  pack,
  others,
  actions,
  onPrivacy,
  onSwitch,
  onExport,
  onRemove,
  onSuggest,
}: PackCardProps) {
  const text = useText();
  const hint = useId();
  const subjects = pack.documents.map(
    ({ inPack, title }): SuggestionSubject => ({ pack: pack.id, document: inPack, title }),
  );
  const [isEdited, setEdited] = useState(false);
  return (
    <article class="pack" aria-label={pack.title}>
      <header class="pack-head">
        <div class="pack-name">
          <h3 class="pack-title" lang={languageOf(pack.title)}>
            {pack.title}
          </h3>
          <p class="pack-facts">
            <span class={`pack-origin pack-origin-${pack.origin}`}>
              {text(pack.origin === 'built-in' ? 'libraryBuiltIn' : 'libraryOwn')}
            </span>
            {text('libraryPackCounts', pack.documents.length, pack.terms)}
            {pack.version !== null && <span>{text('libraryPackVersion', pack.version)}</span>}
            {!pack.isOn && <span>{text('libraryPackIsOff')}</span>}
          </p>
        </div>
        <div class="pack-actions">
          <Button
            rank="plain"
            label={text('libraryExportPackNamed', pack.title)}
            onClick={onExport}
          >
            {text('libraryExportPack')}
          </Button>
          <PackExport id={pack.id} title={pack.title} language={language} />
          {pack.origin === 'own' && (
            <Button
              rank="plain"
              label={text('packEditButton', pack.title)}
              onClick={() => setEdited(!isEdited)}
            >
              {text('packEdit')}
            </Button>
          )}
          {pack.origin === 'own' && (
            <Button
              rank="plain"
              label={text(pack.isOn ? 'libraryPackOffNamed' : 'libraryPackOnNamed', pack.title)}
              onClick={() => onSwitch(!pack.isOn)}
            >
              {text(pack.isOn ? 'libraryPackOff' : 'libraryPackOn')}
            </Button>
          )}
          {pack.origin === 'own' && pack.isOn && subjects.length > 1 && (
            <Button
              rank="plain"
              label={text('suggestTermsAllNamed', pack.title)}
              onClick={() => onSuggest(subjects)}
            >
              {text('suggestTermsAll')}
            </Button>
          )}
          {pack.origin === 'own' && (
            <Button
              rank="plain"
              label={text('libraryRemovePackNamed', pack.title)}
              onClick={onRemove}
            >
              {text('libraryRemovePack')}
            </Button>
          )}
        </div>
      </header>
      {isEdited && (
        <PackFactsForm
          facts={pack}
          onSave={(facts) => {
            setEdited(false);
            actions.onFacts(pack, facts);
          }}
          onCancel={() => setEdited(false)}
        />
      )}
      {!pack.isOn && <p class="library-hint">{text('libraryPackOffHint')}</p>}
      {pack.origin === 'own' && pack.isOn && (
        <div class="pack-privacy">
          <Switch
            label={text('libraryPackPrivateNamed', pack.title)}
            checked={pack.isPrivate}
            describedBy={hint}
            onChange={onPrivacy}
          />
          <p class="pack-privacy-name">{text('libraryPackPrivate')}</p>
          <p class="library-hint" id={hint}>
            {text(pack.isPrivate ? 'libraryPackPrivateHint' : 'libraryPackPublicHint')}
          </p>
        </div>
      )}
      <ul class="pack-documents">
        {pack.documents.map((document) =>
          pack.origin === 'own' ? (
            <OwnDocument
              key={document.id}
              language={language}
              document={document}
              pack={pack}
              others={others}
              actions={actions}
              onSuggest={
                pack.isOn
                  ? () => onSuggest(subjects.filter((each) => each.document === document.inPack))
                  : null
              }
            />
          ) : (
            <DocumentItem key={document.id} language={language} document={document} />
          ),
        )}
      </ul>
    </article>
  );
}
