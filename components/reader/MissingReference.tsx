import { useText } from '../localization';
import type { ReaderView } from './readerView';
import { versionsApart } from './versionsApart';

export type MissingReferenceProps = Omit<
  Extract<ReaderView, { case: 'missing-reference' }>,
  'case'
> & { libraryPage: string };

/** What is missing for a link that somebody has handed on, and what to do about it. */
export function MissingReference({ reference, missing, libraryPage }: MissingReferenceProps) {
  const text = useText();
  if (reference === null || missing === null) {
    return (
      <div class="choice">
        <h1>{text('referenceBroken')}</h1>
        <p>{text('referenceBrokenHint')}</p>
      </div>
    );
  }
  const { pack, title, version, target } = reference;
  const named = title ?? pack;
  return (
    <div class="choice">
      {missing.case === 'no-pack' && (
        <>
          <h1>{text('referenceNoPack', named)}</h1>
          <p>
            {version === null
              ? text('referenceNoPackHint', named)
              : text('referenceNoPackVersionHint', named, version)}
          </p>
        </>
      )}
      {missing.case === 'pack-off' && (
        <>
          <h1>{text('referencePackOff', missing.pack.title)}</h1>
          <p>{text('referencePackOffHint')}</p>
        </>
      )}
      {(missing.case === 'no-term' || missing.case === 'no-document') && (
        <>
          <h1>
            {text(
              missing.case === 'no-term' ? 'referenceNoTerm' : 'referenceNoDocument',
              target.id,
            )}
          </h1>
          <p>{versionsApart(reference, missing.pack, text)}</p>
        </>
      )}
      {target.case === 'passage' && target.words !== null && (
        <blockquote class="reference-words">{target.words}…</blockquote>
      )}
      <p>
        <a class="button" href={libraryPage}>
          {text('readerManageLibrary')}
        </a>
      </p>
    </div>
  );
}
