import type { NumberedEncounter } from '../../../core/collection/encounter';
import { siteOf } from '../../../core/collection/filterEncounters';
import { shownAddress } from '../../../core/sites/shownAddress';
import { cellsApart } from '../../../core/text/cellsApart';
import { Button } from '../../controls/Button';
import { HighlightedText } from '../../controls/HighlightedText';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import type { TermIn } from './CollectionSource';
import { siteName } from './siteName';

export interface EncounterRowProps {
  encounter: NumberedEncounter;
  termIn: TermIn;
  isChosen: boolean;
  readerUrl(term: string): string;
  onChoose(isChosen: boolean): void;
  onRemove(id: number): void;
}

/** One place where a term was met. The page's words are text, and its address is a link that tells it nothing. */
export function EncounterRow({
  encounter,
  termIn,
  isChosen,
  readerUrl,
  onChoose,
  onRemove,
}: EncounterRowProps) {
  const text = useText();
  const { id, pack, term, label, sentence, place, title, url, by } = encounter;
  const known = termIn(pack, term);
  const named = <bdi lang={languageOf(label)}>{label}</bdi>;
  return (
    <li class="met-row">
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={text('metChoose', label, title)}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="met-row-body">
        <p class="met-row-term">
          {known === null ? named : <a href={readerUrl(known)}>{named}</a>}
          {by !== 'itself' && <span class="met-row-hand">{text('metByHand')}</span>}
        </p>
        <blockquote dir="auto" lang={languageOf(sentence)}>
          <HighlightedText text={cellsApart(sentence)} ranges={[place]} />
        </blockquote>
        <p class="met-row-page">
          <a href={url} target="_blank" rel="noreferrer" lang={languageOf(title)}>
            <bdi>{title === '' ? shownAddress(url) : title}</bdi>
          </a>
          <span>{siteName(siteOf(encounter), text)}</span>
        </p>
      </div>
      <Button
        rank="plain"
        label={text('metDeleteNamed', label, title)}
        onClick={() => onRemove(id)}
      >
        {text('metDelete')}
      </Button>
    </li>
  );
}
