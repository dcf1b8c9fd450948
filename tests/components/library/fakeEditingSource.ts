import type { EditingSource, TermWish } from '../../../components/library/terms/EditingSource';
import type { TermPack, TermRow } from '../../../components/library/terms/termsView';
import type { FoundSelection } from '../../../core/pack/drafts/foundSelection';
import type { NewTerm } from '../../../core/pack/editing';

/** Terms in memory; `asked` tells what was to be done. */
export interface FakeTerms extends EditingSource {
  rows: TermRow[];
  asked: string[];
  wish: TermWish | null;
  /** As another tab does. */
  wishFor(wish: TermWish): void;
}

export const OWN_PACK: TermPack = { id: 'own-notes', title: 'Own notes', origin: 'own' };

export function fakeEditingSource(rows: TermRow[] = [], packs: TermPack[] = [OWN_PACK]): FakeTerms {
  let listener = () => {};
  const change = (what: string, made: TermRow[]) => {
    const before = fake.rows;
    fake.rows = made;
    fake.asked.push(what);
    return async () => {
      fake.rows = before;
      fake.asked.push(`undo ${what}`);
    };
  };
  const rowOf = (pack: string, term: NewTerm): TermRow => {
    const [name] = term.names;
    const id = `made-${fake.rows.length}`;
    const { text: label = '', language = 'en' } = name ?? {};
    return { id, pack, label, language, passages: 1, term: { ...term, id } };
  };
  const fake: FakeTerms = {
    rows,
    asked: [],
    wish: null,
    wishFor(wish) {
      fake.wish = wish;
      listener();
    },
    readTerms: async () => ({ packs, rows: fake.rows }),
    readGenerated: async () => ({ names: [], ambiguous: [], supporters: [] }),
    propose: async () => [],
    count: async (names) => names.length,
    createTerm: async (pack, term, selection: FoundSelection | null) =>
      change(`create in ${pack}${selection === null ? '' : ` from ${selection.title}`}`, [
        ...fake.rows,
        rowOf(pack, term),
      ]),
    saveTerm: async (row, before, wanted) =>
      change(
        `save ${before.id}`,
        fake.rows.map((each) =>
          each.id === row.id ? { ...each, term: wanted, label: wanted.names[0]?.text ?? '' } : each,
        ),
      ),
    deleteTerm: async (row) =>
      change(
        `delete ${row.id}`,
        fake.rows.filter(({ id }) => id !== row.id),
      ),
    moveTerm: async (row, pack) => change(`move ${row.id} to ${pack}`, fake.rows),
    duplicateTerm: async (row) =>
      change(`duplicate ${row.id}`, [...fake.rows, { ...row, id: `${row.id}-2` }]),
    addTerms: async (pack, terms) =>
      change(`add ${terms.length} to ${pack}`, [
        ...fake.rows,
        ...terms.map((term) => rowOf(pack, term)),
      ]),
    openReference: async (text) => void fake.asked.push(`open ${text}`),
    async readWish() {
      const { wish } = fake;
      fake.wish = null;
      return wish;
    },
    watchWishes(heard) {
      listener = heard;
    },
  };
  return fake;
}
