import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../../core/library/library';
import { TERM_KINDS } from '../../../core/pack/types';
import { indexQuery } from '../../../core/readerAddress';
import {
  filterTextOf,
  INDEX_ORDERS,
  type IndexOrder,
  type IndexGroup as IndexTerms,
  termIndex,
} from '../../../core/search/termIndex';
import { searchTextOf } from '../../../core/text/folding/searchText';
import { FilterField } from '../../controls/FilterField';
import { KIND_NAMES } from '../../controls/kindNames';
import { type Localize, type MessageKey, useText } from '../../localization';
import { chineseScript } from '../text/interfaceScript';
import { ShownScript } from '../text/shownScript';
import { IndexGroup } from './IndexGroup';

export interface IndexPageProps {
  library: Library;
  order: IndexOrder;
  /** BCP 47 tag of the interface. */
  language: string;
}

const ORDER_NAMES: Record<IndexOrder, MessageKey> = {
  pinyin: 'readerIndexPinyin',
  kind: 'readerIndexKind',
  english: 'readerIndexEnglish',
};

/** Every term of the library: by pinyin, by kind or by English name, with a box to filter them. */
export function IndexPage({ library, order, language }: IndexPageProps) {
  const text = useText();
  const script = chineseScript(language, useContext(ShownScript));
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => termIndex(library.terms, order, script), [library, order, script]);
  const shown = useFiltered(groups, filter);
  const count = shown.reduce((sum, group) => sum + group.entries.length, 0);
  const jump = (key: string) => {
    const heading = list.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(key)}"]`);
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div class="page index-page">
      <header class="page-head">
        <h1>{text('readerIndexTitle')}</h1>
        <nav class="index-orders" aria-label={text('readerIndexOrder')}>
          {INDEX_ORDERS.map((each) => (
            <a
              key={each}
              href={indexQuery(each)}
              aria-current={each === order ? 'page' : undefined}
            >
              {text(ORDER_NAMES[each])}
            </a>
          ))}
        </nav>
        <div class="index-filter">
          <FilterField
            class="search-input"
            label={text('readerIndexFilter')}
            query={filter}
            onQuery={setFilter}
          />
          <span class="page-hint" role="status">
            {text('readerIndexCount', count, library.terms.length)}
          </span>
        </div>
      </header>
      {shown.length > 1 && (
        <nav class="index-jumps" aria-label={text('readerIndexJump')}>
          {shown.map(({ key }) => (
            <button key={key} type="button" onClick={() => jump(key)}>
              {groupTitle(key, text)}
            </button>
          ))}
        </nav>
      )}
      <div ref={list}>
        {shown.map((group) => (
          <IndexGroup key={group.key} group={group} title={groupTitle(group.key, text)} />
        ))}
      </div>
      {library.terms.length === 0 && <p class="term-none">{text('readerIndexEmpty')}</p>}
      {library.terms.length > 0 && count === 0 && (
        <p class="term-none">{text('readerIndexNothing')}</p>
      )}
    </div>
  );
}

/** Entries whose names or reading have the filter in them; groups without any are left out. */
function useFiltered(groups: readonly IndexTerms[], filter: string): readonly IndexTerms[] {
  const wanted = searchTextOf(filter).text;
  const texts = useRef<{ of: readonly IndexTerms[]; texts: Map<object, string> } | null>(null);
  return useMemo(() => {
    if (wanted === '') return groups;
    if (texts.current?.of !== groups) {
      const entries = groups.flatMap((group) => group.entries);
      texts.current = {
        of: groups,
        texts: new Map(entries.map((entry) => [entry, filterTextOf(entry)])),
      };
    }
    const known = texts.current.texts;
    return groups
      .map(({ key, entries }) => ({
        key,
        entries: entries.filter((entry) => known.get(entry)?.includes(wanted)),
      }))
      .filter(({ entries }) => entries.length > 0);
  }, [groups, wanted]);
}

function groupTitle(key: string, text: Localize): string {
  const kind = TERM_KINDS.find((each) => each === key);
  if (kind) return text(KIND_NAMES[kind]);
  return key === 'none' ? text('readerIndexNoEnglish') : key.toUpperCase();
}
