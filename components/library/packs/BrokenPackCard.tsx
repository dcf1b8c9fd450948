import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import type { BrokenPackSummary } from '../libraryView';

export interface BrokenPackCardProps {
  pack: BrokenPackSummary;
  onExport(): void;
  onRemove(): void;
}

/** A stored pack that is left out of the library: why, and what can be done with it. */
export function BrokenPackCard({ pack, onExport, onRemove }: BrokenPackCardProps) {
  const text = useText();
  const { title } = pack;
  return (
    <article class="pack pack-broken" aria-label={title}>
      <header class="pack-head">
        <div class="pack-name">
          <h3 class="pack-title" lang={languageOf(title)}>
            {title}
          </h3>
          <p class="pack-facts">
            <span class="pack-origin pack-origin-broken">{text('libraryBroken')}</span>
          </p>
        </div>
        <div class="pack-actions">
          <Button rank="plain" label={text('libraryExportPackNamed', title)} onClick={onExport}>
            {text('libraryExportPack')}
          </Button>
          <Button rank="plain" label={text('libraryRemovePackNamed', title)} onClick={onRemove}>
            {text('libraryRemovePack')}
          </Button>
        </div>
      </header>
      <p>{text('libraryBrokenHint')}</p>
      <ProblemList problems={pack.problems} />
    </article>
  );
}
