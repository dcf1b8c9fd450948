import {
  isNoChange,
  type ListChange,
  type PackChange,
} from '../../../core/pack/changes/packChange';
import { writtenDate } from '../../../core/text/writtenDate';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { type MessageKey, useText } from '../../localization';
import { dayIn } from '../dayIn';
import type { ReplacedPack } from '../libraryView';
import { NamedFew } from '../NamedFew';

export interface ReplacedVersionProps {
  language: string;
  title: string;
  replaced: ReplacedPack;
}

/** Told of a list of changes. */
const MOST_NAMED = 5;

/** That a pack has taken the place of an earlier version, what is different, and the way back. */
export function ReplacedVersion({ language, title, replaced }: ReplacedVersionProps) {
  const text = useText();
  const { imported, change, onUndo } = replaced;
  if (change !== null && isNoChange(change)) return <p>{text('libraryReplacedSame', title)}</p>;
  return (
    <>
      <p>
        {imported === null
          ? text('libraryReplaced', title)
          : text('libraryReplacedOf', title, dayIn(language, imported))}
      </p>
      {change === null ? (
        <p>{text('libraryReplacedBroken')}</p>
      ) : (
        <PackChanges language={language} change={change} />
      )}
      <Button rank="plain" label={text('libraryReplaceUndoNamed', title)} onClick={onUndo}>
        {text('libraryReplaceUndo')}
      </Button>
    </>
  );
}

/** What is different in another version of a pack. */
export function PackChanges({ language, change }: { language: string; change: PackChange }) {
  const text = useText();
  const { earlierTitle, documents, terms, names, latest } = change;
  const date = (day: string | null) => (day === null ? '—' : writtenDate(day, language, 'long'));
  return (
    <dl class="pack-changes">
      {earlierTitle !== null && (
        <div>
          <dt>{text('libraryChangeTitle')}</dt>
          <dd lang={languageOf(earlierTitle)}>{earlierTitle}</dd>
        </div>
      )}
      <ListChanges words="libraryChangeDocuments" change={documents} />
      <ListChanges words="libraryChangeTerms" change={terms} />
      <div>
        <dt>{text('libraryChangeNames')}</dt>
        <dd>
          {text('libraryChangeCounts', names.before, names.after)}
          <p>{text('libraryChangeNamesCounts', names.added, names.removed)}</p>
        </dd>
      </div>
      {latest.before !== latest.after && (
        <div>
          <dt>{text('libraryChangeLatest')}</dt>
          <dd>{text('libraryChangeCounts', date(latest.before), date(latest.after))}</dd>
        </div>
      )}
    </dl>
  );
}

function ListChanges({ words, change }: { words: MessageKey; change: ListChange }) {
  const text = useText();
  const parts: [MessageKey, string[]][] = [
    ['libraryChangeAdded', change.added],
    ['libraryChangeRemoved', change.removed],
    ['libraryChangeChanged', change.changed],
  ];
  return (
    <div>
      <dt>{text(words)}</dt>
      <dd>
        {text('libraryChangeCounts', change.before, change.after)}
        {parts
          .filter(([, names]) => names.length > 0)
          .map(([said, names]) => (
            <div key={said}>
              <p>{text(said, names.length)}</p>
              <NamedFew
                names={[...new Set(names)].slice(0, MOST_NAMED)}
                count={names.length}
                languageOf={languageOf}
              />
            </div>
          ))}
      </dd>
    </div>
  );
}
