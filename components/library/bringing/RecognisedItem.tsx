import { useMemo } from 'preact/hooks';
import { passageChange } from '../../../core/pack/drafts/keepVersion';
import { writtenDate } from '../../../core/text/writtenDate';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { Notice } from '../../controls/Notice';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { type Localize, useText } from '../../localization';
import {
  type BroughtItemProps,
  draftTitle,
  type Recognised,
  type ReviewedDraft,
} from './broughtView';
import { RefusalText } from './RefusalText';

export interface RecognisedItemProps extends BroughtItemProps {
  name: string;
  recognised: Recognised;
}

/** What was recognised in one thing, in a few words, before it is kept. */
export function RecognisedItem(props: RecognisedItemProps) {
  const { item, name, language, recognised, rank } = props;
  const { draft, standing, refusal } = recognised;
  const text = useText();
  const title = draftTitle(draft) ?? name;
  return (
    <li class="brought" data-brought="recognised">
      <div class="brought-what">
        <p class="brought-title" lang={languageOf(title)}>
          {title}
        </p>
        <p class="brought-facts">
          {factsOf(text, draft, language).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {title !== name && <span class="brought-file">{name}</span>}
        </p>
        {draft.doubts.length > 0 && (
          <p class="brought-doubt">{text('bringUncertain', draft.doubts.length)}</p>
        )}
        {standing.case === 'same' && (
          <div class="brought-standing">
            <p>{text('bringSame')}</p>
            <p lang={languageOf(standing.known.title)}>{standing.known.title}</p>
          </div>
        )}
        {standing.case === 'newVersion' && (
          <VersionChoice {...props} title={standing.known.title} />
        )}
      </div>
      <div class="brought-actions">
        <Button
          rank={rank}
          label={text('bringKeepNamed', title)}
          onClick={() => props.onKeep([item.key])}
        >
          {text('bringKeep')}
        </Button>
        {draft.case === 'document' && (
          <Button
            rank="plain"
            label={text('suggestKeepNamed', title)}
            onClick={() => props.onKeepAndSuggest([item.key])}
          >
            {text('suggestKeep')}
          </Button>
        )}
        <Button
          rank="plain"
          label={text('bringReviewNamed', title)}
          onClick={() => props.onReview(item.key)}
        >
          {text('bringReview')}
        </Button>
        <Button
          rank="plain"
          label={text('bringDiscardNamed', title)}
          onClick={() => props.onDiscard(item.key)}
        >
          {text('bringDiscard')}
        </Button>
      </div>
      {refusal !== null && (
        <Notice tone="problem">
          <p>{text('bringRefusedKeep', title)}</p>
          <RefusalText refusal={refusal} />
        </Notice>
      )}
    </li>
  );
}

function factsOf(text: Localize, draft: ReviewedDraft, language: string): string[] {
  if (draft.case === 'entries') {
    const definitions = draft.entries.filter(({ definition }) => definition !== null).length;
    return [
      text('bringEntries', draft.entries.length),
      ...(definitions > 0 ? [text('bringDefinitions', definitions)] : []),
    ];
  }
  const { author, publisher, date, blocks } = draft.document;
  const headings = blocks.filter(({ type }) => type === 'heading').length;
  const pages = blocks.reduce((most, { page = 0 }) => Math.max(most, page), 0);
  return [
    ...(author === null ? [] : [author]),
    ...(publisher === null ? [] : [publisher]),
    ...(date === null ? [] : [writtenDate(date, language, 'long')]),
    text('bringPassages', blocks.length - headings),
    ...(headings > 0 ? [text('bringHeadings', headings)] : []),
    ...(pages > 0 ? [text('bringPages', pages)] : []),
  ];
}

/** Whether it takes the place of the version that the library has, and what that would change. */
function VersionChoice({
  item,
  recognised,
  title,
  onKeepAs,
}: RecognisedItemProps & { title: string }) {
  const text = useText();
  const { draft, earlier, keepAs } = recognised;
  const change = useMemo(
    () => (draft.case === 'document' ? passageChange(earlier, draft.document.blocks) : null),
    [draft, earlier],
  );
  return (
    <div class="brought-standing">
      <p>{text('bringVersion')}</p>
      <p lang={languageOf(title)}>{title}</p>
      <SegmentedChoice
        legend={text('bringVersionAs')}
        legendShown="unseen"
        options={[
          { value: 'version', label: text('bringVersionInstead') },
          { value: 'own', label: text('bringVersionBeside') },
        ]}
        value={keepAs}
        onChange={(as) => onKeepAs(item.key, as)}
      />
      {keepAs === 'version' && <p class="brought-facts">{text('bringVersionInsteadHint')}</p>}
      {change !== null && (
        <details>
          <summary>
            {text('bringChanged', change.kept, change.added.length, change.removed.length)}
          </summary>
          <ChangedPassages words={text('bringChangeAdded')} passages={change.added} />
          <ChangedPassages words={text('bringChangeRemoved')} passages={change.removed} />
        </details>
      )}
    </div>
  );
}

/** As many passages are told one by one. */
const MOST_TOLD = 40;

function ChangedPassages({ words, passages }: { words: string; passages: readonly string[] }) {
  if (passages.length === 0) return null;
  return (
    <>
      <p class="brought-change">{words}</p>
      <ul class="brought-passages">
        {passages.slice(0, MOST_TOLD).map((passage, at) => (
          <li key={`${at} ${passage}`} lang={languageOf(passage)}>
            {passage}
          </li>
        ))}
      </ul>
    </>
  );
}
