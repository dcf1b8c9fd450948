import type { PackTerm } from '../../../core/pack/types';
import { ChooseBox } from '../../choosing/ChooseBox';
import { Button } from '../../controls/Button';
import { KIND_NAMES } from '../../controls/kindNames';
import { useText } from '../../localization';
import { PackChoice } from './PackChoice';
import type { TermPack, TermRow } from './termsView';

export interface TermItemProps {
  row: TermRow;
  pack: TermPack | null;
  /** Packs that the term can be moved to. */
  others: readonly TermPack[];
  isOpen: boolean;
  /** BCP 47 tag of the interface. */
  language: string;
  onOpen(): void;
  onDelete(): void;
  onDuplicate(): void;
  onMove(pack: string): void;
}

/** One term of the list: pressed, it is edited in its place. */
export function TermItem({ row, pack, others, isOpen, language, ...actions }: TermItemProps) {
  const text = useText();
  const isOwn = pack?.origin === 'own';
  return (
    <div class="term-row">
      <ChooseBox value={row.id} label={text('chooseNamed', row.label)} language={language} />
      <button
        type="button"
        class="term-open"
        aria-expanded={isOpen}
        data-term={row.id}
        onClick={actions.onOpen}
      >
        <span class="term-label" lang={row.language}>
          {row.label}
        </span>
        <span class="term-also">{alsoOf(row)}</span>
      </button>
      <span class="term-facts">
        {text(KIND_NAMES[row.term.kind])}
        <span>{text('termPassages', row.passages)}</span>
        {row.term.remark !== undefined && <span>{text('termHasRemark')}</span>}
      </span>
      {isOpen && (
        <span class="term-row-actions">
          {isOwn && (
            <Button
              rank="plain"
              label={text('termDuplicateNamed', row.label)}
              onClick={actions.onDuplicate}
            >
              {text('termDuplicate')}
            </Button>
          )}
          {isOwn && others.length > 0 && (
            <PackChoice
              label={text('termMoveNamed', row.label)}
              placeholder={text('termMove')}
              packs={others}
              value=""
              onChange={actions.onMove}
            />
          )}
          <Button
            rank="plain"
            label={text(isOwn ? 'termDeleteNamed' : 'termHideNamed', row.label)}
            onClick={actions.onDelete}
          >
            {text(isOwn ? 'termDelete' : 'termHide')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** A few of its other names, those that were written by somebody first. */
function alsoOf({ label, term }: { label: string; term: PackTerm }): string {
  const others = term.names.filter(({ text, origin }) => text !== label && origin !== 'generated');
  return [...new Set(others.map(({ text }) => text))].slice(0, 3).join(' · ');
}
