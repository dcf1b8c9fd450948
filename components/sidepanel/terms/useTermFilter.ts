import { useMemo, useState } from 'preact/hooks';
import type { TermKind } from '../../../core/pack/types';
import type { PanelTerm } from '../panelView';
import type { PanelLibrary } from '../SidePanelSource';
import type { TermFilterProps } from './TermFilter';

/** What the list is narrowed by, and the ids of the terms it leaves; `null` where it is not narrowed. */
export function useTermFilter(
  terms: readonly PanelTerm[] | null,
  library: PanelLibrary | null,
): { filter: Omit<TermFilterProps, 'terms' | 'onLeave'>; left: ReadonlySet<string> | null } {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<TermKind | null>(null);
  const left = useMemo(() => {
    const isNamed = query.trim() !== '';
    if (terms === null || library === null || (!isNamed && kind === null)) return null;
    const named = isNamed ? library.termsNamed(query) : null;
    const fitting = terms.filter(
      (term) => (kind === null || term.kind === kind) && (named?.has(term.term) ?? true),
    );
    return new Set(fitting.map(({ term }) => term));
  }, [terms, library, query, kind]);
  const filter = {
    query,
    kind,
    onQuery: setQuery,
    onKind: setKind,
    onClear() {
      setQuery('');
      setKind(null);
    },
  };
  return { filter, left };
}
