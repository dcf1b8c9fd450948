import { useEffect, useState } from 'preact/hooks';
import type { NotePassage } from '../../../core/ranking/noteContent';
import { type PageScript, pageScriptOfLanguage } from '../../../core/text/languages';
import { reasonOf } from '../../controls/reasonOf';
import { useText } from '../../localization';
import type { FramePlace, PlaceView, ShownPassage } from '../panelView';
import type { PanelLibrary, SidePanelSource } from '../SidePanelSource';

/**
 * What is shown of a place: its paragraph, and the passage of the given rank for it. What was shown
 * before stays until the next is there.
 */
export function usePlace(
  source: SidePanelSource,
  library: PanelLibrary | null,
  tab: number | null,
  place: FramePlace | null,
  rank: number,
): PlaceView {
  const say = useText();
  const [view, setView] = useState<{ key: string; view: PlaceView }>({
    key: '',
    view: { case: 'loading' },
  });
  const key = place === null ? '' : `${tab} ${place.frame} ${place.occurrence} ${place.term}`;

  useEffect(() => {
    if (library === null || tab === null || place === null) return;
    let isOver = false;
    const show = (next: PlaceView) => {
      if (!isOver) setView({ key, view: next });
    };
    const read = async (): Promise<PlaceView> => {
      const text = await source.readPlace(tab, place);
      if (text === null) return { case: 'gone' };
      const { paragraph, script } = text;
      const note = await library.note({ term: place.term, paragraph, script, rank });
      const passage = note?.passage ?? null;
      if (note === null || passage === null) return { case: 'shown', text, passage: null };
      const converted = await convertedFor(source, passage, script);
      return { case: 'shown', text, passage: { note: { ...note, passage }, converted } };
    };
    read().then(show, (error: unknown) => show({ case: 'failed', reason: reasonOf(error, say) }));
    return () => {
      isOver = true;
    };
    // The key says all of the place; its object is a new one after every change of the page.
  }, [source, library, key, rank]);

  const isSameTerm = place !== null && view.key.endsWith(` ${place.term}`);
  return isSameTerm ? view.view : { case: 'loading' };
}

/** The passage as readers of the page's script read it, where that is another Chinese script than its own. */
async function convertedFor(
  source: SidePanelSource,
  { text, language }: NotePassage,
  script: PageScript,
): Promise<ShownPassage['converted']> {
  const own = pageScriptOfLanguage(language);
  if (script === 'latin' || own === 'latin' || script === own) return null;
  return {
    text: await source.inScript(text, script),
    language: script === 'hans' ? 'zh-Hans' : 'zh-Hant',
  };
}
