import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import type { KeptPack } from '../LibrarySource';

export interface KeptItemProps {
  name: string;
  kept: KeptPack;
  as: 'own' | 'version';
}

/** Something that is in the library now, with the ways on from there. */
export function KeptItem({ name, kept, as }: KeptItemProps) {
  const text = useText();
  const { title, readerUrl, passages, terms } = kept;
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
