import { useContext } from 'preact/hooks';
import type { ExportSubject } from '../../core/export/formats';
import type { ExportItems } from '../../core/export/items';
import { Button } from '../controls/Button';
import { ExportMenu } from '../export/ExportMenu';
import { useText } from '../localization';
import { boxesOnPage, keyOfBox } from './boxes';
import { ChoiceContext } from './Choice';

export interface ChoiceBarProps {
  subject: ExportSubject;
  /** BCP 47 tag of the interface. */
  language: string;
  /** Keys of all that can be chosen here; `null` for those whose boxes are on the page. */
  all: readonly string[] | null;
  /** Collects what is chosen, under a title. */
  items(chosen: ReadonlySet<string>, title: string): ExportItems | Promise<ExportItems>;
}

/** How many are chosen, and what can be done with them. */
export function ChoiceBar({ subject, language, all, items }: ChoiceBarProps) {
  const text = useText();
  const choice = useContext(ChoiceContext);
  if (choice === null || !choice.isOn) return null;
  const { chosen } = choice;
  const title = text(subject === 'terms' ? 'chosenTerms' : 'chosenPassages');
  return (
    <section class="choice-bar" lang={language} aria-label={title}>
      <p role="status">{text('chosenCount', chosen.size)}</p>
      {chosen.size > 0 && (
        <ExportMenu
          subject={subject}
          name={title}
          language={language}
          items={() => items(chosen, title)}
        />
      )}
      <Button rank="plain" onClick={() => choice.set(all ?? boxesOnPage().map(keyOfBox), true)}>
        {text('chooseAll')}
      </Button>
      {chosen.size > 0 && (
        <Button rank="plain" onClick={() => choice.set([...chosen], false)}>
          {text('chooseNone')}
        </Button>
      )}
      <Button rank="plain" onClick={choice.end}>
        {text('chooseEnd')}
      </Button>
    </section>
  );
}
