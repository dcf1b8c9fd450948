import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import type { KeptPack } from '../LibrarySource';

export interface KeptItemProps {
  name: string;
  kept: KeptPack;
  as: 'own' | 'version';
  onSuggest(kept: readonly KeptPack[]): void;
}

/** Something that is in the library now, with the ways on from there. */
export function KeptItem({ name, kept, as, onSuggest }: KeptItemProps) {
  const text = useText();
  const { title, document, readerUrl, passages, terms } = kept;
  return (
    <li class="brought" data-brought="kept">
      <div class="brought-what">
        <p class="brought-title" lang={languageOf(title)}>
          {title === '' ? name : title}
        </p>
        <p class="brought-facts" role="status">
          <span class="brought-good">
            {text(as === 'version' ? 'bringKeptVersion' : 'bringKept')}
          </span>
          <span>
            {readerUrl === null ? text('bringEntries', terms) : text('bringPassages', passages)}
          </span>
        </p>
      </div>
      <div class="brought-actions">
        {document !== null && (
          <Button
            rank="plain"
            label={text('suggestTermsNamed', title)}
            onClick={() => onSuggest([kept])}
          >
            {text('suggestTerms')}
          </Button>
        )}
        {readerUrl !== null && (
          <a
            class="button button-plain"
            href={readerUrl}
            aria-label={text('bringOpenNamed', title)}
          >
            {text('bringOpen')}
          </a>
        )}
        <a class="button button-plain" href="#terms" aria-label={text('bringTermsNamed', title)}>
          {text('bringTerms')}
        </a>
      </div>
    </li>
  );
}
