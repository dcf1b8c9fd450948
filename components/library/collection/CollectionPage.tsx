import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  createEncounterSearch,
  type EncounterFilter,
  NO_FILTER,
} from '../../../core/collection/filterEncounters';
import { Glyph } from '../../controls/Glyph';
import { Notice } from '../../controls/Notice';
import { useHeldFocus } from '../../controls/useHeldFocus';
import { useText } from '../../localization';
import { DoneLine } from '../DoneLine';
import { CollectingSwitch } from './CollectingSwitch';
import { CollectionActions } from './CollectionActions';
import { CollectionFilters } from './CollectionFilters';
import { CollectionList } from './CollectionList';
import type { CollectionPageProps, CollectionView } from './collectionView';
import '../LibraryPage.css';
import './collection.css';

/** What the reader met: looked through, exported and deleted. */
export function CollectionPage(props: CollectionPageProps) {
  const text = useText();
  const { view, done, failure } = props;
  const main = useRef<HTMLElement>(null);
  useHeldFocus(main);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main ref={main} class="library met">
      <header class="met-head">
        <a class="button button-plain" href="#library">
          <Glyph name="previous" />
          {text('metBack')}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {text('metTitle')}
        </h1>
        <p class="library-hint">{text('metHint')}</p>
        <CollectingSwitch {...props} />
      </header>
      {failure !== null && <Notice tone="problem">{text('libraryActionFailed', failure)}</Notice>}
      {done !== null && (
        <DoneLine
          words={text(done.case === 'deleted' ? 'metDeleted' : 'metRestored', done.count)}
          onUndo={done.onUndo}
        />
      )}
      {view.case === 'failed' && (
        <Notice tone="problem">{text('libraryFailed', view.reason)}</Notice>
      )}
      {view.case === 'open' && view.encounters.length === 0 && (
        <p class="library-hint">{text('metNothing')}</p>
      )}
      {view.case === 'open' && view.encounters.length > 0 && <Encounters {...props} view={view} />}
    </main>
  );
}

type EncountersProps = CollectionPageProps & { view: Extract<CollectionView, { case: 'open' }> };

function Encounters(props: EncountersProps) {
  const { language, today, term, view, readerUrl, onRemove } = props;
  const text = useText();
  const [filter, setFilter] = useState<EncounterFilter>({ ...NO_FILTER, term });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => setFilter((before) => ({ ...before, term })), [term]);
  const search = useMemo(() => createEncounterSearch(view.encounters), [view.encounters]);
  const found = useMemo(() => search.find(filter, today), [search, filter, today]);
  const chosenFound = found.filter(({ id }) => chosen.has(id));

  function choose(ids: readonly number[], isChosen: boolean): void {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  }

  return (
    <>
      <CollectionFilters
        filter={filter}
        search={search}
        onFilter={(change) => setFilter({ ...filter, ...change })}
      />
      <CollectionActions
        language={language}
        found={found}
        chosen={chosenFound}
        total={view.encounters.length}
        termIn={view.termIn}
        onChooseAll={(isChosen) =>
          choose(
            found.map(({ id }) => id),
            isChosen,
          )
        }
        onRemove={onRemove}
      />
      {found.length === 0 && <p class="library-hint">{text('metNotFound')}</p>}
      <CollectionList
        language={language}
        found={found}
        chosen={chosen}
        termIn={view.termIn}
        readerUrl={readerUrl}
        onChoose={(id, isChosen) => choose([id], isChosen)}
        onRemove={(id) => onRemove([id])}
      />
    </>
  );
}
