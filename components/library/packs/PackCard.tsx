import { useId, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { MoreButton } from '../../controls/MoreButton';
import { Switch } from '../../controls/Switch';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import type { PackSummary } from '../libraryView';
import type { SuggestionSubject } from '../suggestions/SuggestionSource';
import { useOpenForm } from '../unkept/useOpenForm';
import { DocumentItem } from './DocumentItem';
import { OwnDocument } from './OwnDocument';
import { PackButtons } from './PackButtons';
import { PackFactsForm } from './PackFactsForm';
import type { PackActions } from './useKeeping';

export interface PackCardProps {
  language: string;
  pack: PackSummary;
  /** Whether it shows no more than its name until the reader asks. */
  isFolded: boolean;
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
export function PackCard({ isFolded, ...props }: PackCardProps) {
  const { language, pack, actions, onSuggest } = props;
  const text = useText();
  const {
    isOpen: isEdited,
    setOpen: setEdited,
    finish,
  } = useOpenForm(({ packs }) => packs, pack.id);
  const [isUnfolded, setUnfolded] = useState(isEdited);
  const isShown = !isFolded || isUnfolded;
  const subjects = subjectsOf(pack);
  return (
    <article class="pack" aria-label={pack.title}>
      <header class="pack-head">
        <PackName pack={pack} />
        <div class="pack-actions">
          {isShown && (
            <PackButtons
              language={language}
              pack={pack}
              onExport={props.onExport}
              onEdit={() => setEdited(!isEdited)}
              onSwitch={props.onSwitch}
              onSuggestAll={subjects.length > 1 ? () => onSuggest(subjects) : null}
              onRemove={props.onRemove}
            />
          )}
          {isFolded && (
            <Button
              rank="plain"
              label={text('packDetailsNamed', pack.title)}
              expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {text('packDetails')}
            </Button>
          )}
        </div>
      </header>
      {isShown && isEdited && (
        <PackFactsForm
          pack={pack.id}
          facts={pack}
          onSave={(changed) => actions.onFacts(pack, changed, finish)}
          onCancel={() => setEdited(false)}
        />
      )}
      {isShown && !pack.isOn && <p class="library-hint">{text('libraryPackOffHint')}</p>}
      {isShown && pack.origin === 'own' && pack.isOn && (
        <PackPrivacy pack={pack} onPrivacy={props.onPrivacy} />
      )}
      {isShown && <PackDocuments {...props} />}
    </article>
  );
}

function subjectsOf({ id, documents }: PackSummary): SuggestionSubject[] {
  return documents.map(({ inPack, title }) => ({ pack: id, document: inPack, title }));
}

function PackName({ pack }: { pack: PackSummary }) {
  const text = useText();
  return (
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
  );
}

function PackPrivacy({ pack, onPrivacy }: Pick<PackCardProps, 'pack' | 'onPrivacy'>) {
  const text = useText();
  const hint = useId();
  return (
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
  );
}

/** The others come on request: a pack may have thousands. */
const LISTED_AT_ONCE = 50;

type PackDocumentsProps = Pick<
  PackCardProps,
  'language' | 'pack' | 'others' | 'actions' | 'onSuggest'
>;

function PackDocuments({ language, pack, others, actions, onSuggest }: PackDocumentsProps) {
  const { shown, rest, showAll } = usePortion(pack.documents, LISTED_AT_ONCE);
  const suggest = (inPack: string) =>
    onSuggest(subjectsOf(pack).filter(({ document }) => document === inPack));
  return (
    <>
      <ul class="pack-documents">
        {shown.map((document) =>
          pack.origin === 'own' ? (
            <OwnDocument
              key={document.id}
              language={language}
              document={document}
              pack={pack}
              others={others}
              actions={actions}
              onSuggest={pack.isOn ? () => suggest(document.inPack) : null}
            />
          ) : (
            <DocumentItem key={document.id} language={language} document={document} />
          ),
        )}
      </ul>
      <MoreButton of="documents" rest={rest} onShow={showAll} />
    </>
  );
}
