import { useState } from 'preact/hooks';
import { type ExportChoice, exportOptions } from '../../core/export/exportChoice';
import { EXPORT_FORMATS, type ExportFormatId, exportFileName } from '../../core/export/formats';
import { inSlices } from '../../core/export/inSlices';
import type { Exported, ExportItems, ExportWords } from '../../core/export/items';
import { loadWriter } from '../../core/export/loadWriter';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';
import type { Outcome } from './ExportOutcome';
import type { ExportRequest } from './ExportRequest';
import type { ExportTools } from './ExportTools';
import { printItems } from './printItems';

/** The ways out for items in a format. */
export interface ExportWays {
  copy(): void;
  save(): void;
  print(): void;
  /** `null` where the system has no such thing. */
  share: (() => void) | null;
}

/**
 * The ways out and what came of the one that was taken; whatever went wrong is told.
 *
 * @param latest what to go by, once it is known
 */
export function useExport(
  { subject, items, language, printsPage = false, tools }: ExportRequest & { tools: ExportTools },
  latest: () => Promise<ExportChoice>,
  words: ExportWords,
): ExportWays & { outcome: Outcome; forget(): void } {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>({ case: 'nothing' });
  const { share } = tools;

  async function collect(to: (collected: ExportItems) => Promise<Outcome>): Promise<void> {
    setOutcome({ case: 'writing' });
    try {
      setOutcome(await to(await items()));
    } catch (error) {
      // Whatever the reason: the items were not collected or not written, and that is all that can be said.
      setOutcome({ case: 'failed', reason: reasonOf(error, text) });
    }
  }

  const send = (
    to: (written: Exported, title: string, format: ExportFormatId) => Promise<Outcome>,
  ) =>
    void collect(async (collected) => {
      const choice = await latest();
      const format = choice[subject];
      const write = await loadWriter(format);
      const written = await inSlices(write(collected, exportOptions(choice, words)));
      return written.holds === 0 ? { case: 'empty' } : to(written, collected.title, format);
    });

  return {
    outcome,
    forget: () => setOutcome({ case: 'nothing' }),
    copy: () =>
      send(({ body, html, losses }) => {
        const text = textOf(body);
        return tools.copy(text, html).then(
          (): Outcome => ({ case: 'copied', losses }),
          // Whatever the reason of the refusal, the way on is the same: copy by hand.
          (): Outcome => ({ case: 'refused', text }),
        );
      }),
    save: () =>
      send(async ({ body, losses }, title, format) => {
        tools.save(exportFileName(title, format), EXPORT_FORMATS[format].mediaType, body);
        return { case: 'saved', losses };
      }),
    print() {
      if (printsPage) tools.print();
      else
        void collect(async (collected) => {
          printItems(collected, words, language, tools.print);
          return { case: 'nothing' };
        });
    },
    share:
      share &&
      (() =>
        send(async ({ body, losses }, title) =>
          (await share(title, textOf(body))) ? { case: 'shared', losses } : { case: 'nothing' },
        )),
  };
}

/** Throws for what is no text. */
function textOf(body: Exported['body']): string {
  if (typeof body !== 'string') throw new Error('The format is no text.');
  return body;
}
