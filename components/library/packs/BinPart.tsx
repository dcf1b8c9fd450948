import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { Notice } from '../../controls/Notice';
import { type MessageKey, useText } from '../../localization';
import { dayIn } from '../dayIn';
import { LibraryPart } from '../LibraryPart';

/** Something that was deleted and can still be put back. */
export interface BinnedSummary {
  id: string;
  kind: 'term' | 'document' | 'pack';
  title: string;
  /** Title of the pack that it was in. */
  pack: string;
  /** When it was deleted, ISO 8601. */
  removed: string;
}

type BinView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; items: BinnedSummary[] };

export interface BinPartProps {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  bin: BinView;
  onRestore(item: BinnedSummary): void;
  onEmpty(): void;
}

const KINDS: Record<BinnedSummary['kind'], MessageKey> = {
  term: 'binTerm',
  document: 'binDocument',
  pack: 'binPack',
};

/** What was deleted within the last thirty days. */
export function BinPart({ language, bin, onRestore, onEmpty }: BinPartProps) {
  const text = useText();
  return (
    <LibraryPart title={text('binTitle')} hint={text('binHint')} anchor="bin">
      {bin.case === 'failed' && <Notice tone="problem">{text('libraryFailed', bin.reason)}</Notice>}
      {bin.case === 'open' && bin.items.length === 0 && (
        <p class="library-hint">{text('binIsEmpty')}</p>
      )}
      {bin.case === 'open' && bin.items.length > 0 && (
        <>
          <ul class="site-rules">
            {bin.items.map((item) => (
              <li key={item.id} class="site-rule">
                <span class="site-rule-host">
                  <bdi lang={languageOf(item.title)}>{item.title}</bdi>
                </span>
                <span class="library-hint">{text(KINDS[item.kind], item.pack)}</span>
                <time class="library-hint" dateTime={item.removed}>
                  {dayIn(language, item.removed)}
                </time>
                <Button
                  rank="plain"
                  label={text('binRestoreNamed', item.title)}
                  onClick={() => onRestore(item)}
                >
                  {text('binRestore')}
                </Button>
              </li>
            ))}
          </ul>
          <Button rank="plain" onClick={onEmpty}>
            {text('binEmpty')}
          </Button>
        </>
      )}
    </LibraryPart>
  );
}
