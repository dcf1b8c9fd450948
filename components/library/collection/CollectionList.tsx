import { useState } from 'preact/hooks';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import { writtenDate } from '../../../core/text/writtenDate';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { EncounterRow, type EncounterRowProps } from './EncounterRow';

export interface CollectionListProps
  extends Pick<EncounterRowProps, 'termIn' | 'readerUrl' | 'onRemove'> {
  /** BCP 47 tag of the interface, for days. */
  language: string;
  /** The latest first. */
  found: readonly NumberedEncounter[];
  chosen: ReadonlySet<number>;
  onChoose(id: number, isChosen: boolean): void;
}

/** As many are shown at once. */
const ON_PAGE = 50;

/** Encounters under their days, a page at a time. */
export function CollectionList({ language, found, chosen, onChoose, ...row }: CollectionListProps) {
  const text = useText();
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(found.length / ON_PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = found.slice(page * ON_PAGE, (page + 1) * ON_PAGE);
  const days = [...new Set(shown.map(({ day }) => day))];
  return (
    <>
      {days.map((day) => (
        <section key={day} class="met-day">
          <h2>
            <time dateTime={day}>{writtenDate(day, language, 'long')}</time>
          </h2>
          <ul>
            {shown
              .filter((each) => each.day === day)
              .map((encounter) => (
                <EncounterRow
                  key={encounter.id}
                  {...row}
                  encounter={encounter}
                  isChosen={chosen.has(encounter.id)}
                  onChoose={(isChosen) => onChoose(encounter.id, isChosen)}
                />
              ))}
          </ul>
        </section>
      ))}
      {pages > 1 && (
        <nav class="met-pages" aria-label={text('metPages')}>
          <Button rank="plain" disabled={page === 0} onClick={() => setWanted(page - 1)}>
            {text('metLater')}
          </Button>
          <span role="status">{text('metPageOf', page + 1, pages)}</span>
          <Button rank="plain" disabled={page === pages - 1} onClick={() => setWanted(page + 1)}>
            {text('metEarlier')}
          </Button>
        </nav>
      )}
    </>
  );
}
