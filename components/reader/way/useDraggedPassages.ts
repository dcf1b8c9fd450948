import type { RefObject } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { exportPassages } from '../../../core/export/collectItems';
import type { Library } from '../../../core/library/library';
import { parseReaderAddress } from '../../../core/readerAddress';
import { dragPassage, selectionDragged } from '../../export/dragPassage';
import { ExportContext } from '../../export/ExportTools';
import { useText } from '../../localization';

const NUMBER = '.passage-number';

/** Passages are dragged out of the reader by their numbers, or what is selected of them, with their source. */
export function useDraggedPassages(root: RefObject<HTMLElement | null>, library: Library): void {
  const tools = useContext(ExportContext);
  const text = useText();
  useEffect(() => {
    if (tools === null) return;
    const ended = new AbortController();
    const drag = (event: DragEvent) => {
      const target = event.target instanceof Element ? event.target : elementAround(event.target);
      const item = target?.closest('.passage, .quoted');
      const number = item?.querySelector<HTMLAnchorElement>(NUMBER);
      if (!item || !number) return;
      const selected = selectionDragged(event, item);
      if (selected === null && !number.contains(target)) return;
      const { document, passage, term } = parseReaderAddress(new URL(number.href).search);
      const found = document === null ? null : library.passage(document, Number(passage));
      const read = term === null ? null : library.term(term);
      const [exported] = found === null ? [] : exportPassages(library, [found], read, tools.reader);
      if (exported === undefined) return;
      dragPassage(event, exported, selected, text);
      if (selected === null) event.dataTransfer?.setDragImage(item, 0, 0);
    };
    root.current?.addEventListener('dragstart', drag, { signal: ended.signal });
    return () => ended.abort();
  }, [tools, text, library]);
}

function elementAround(target: EventTarget | null): Element | null {
  return target instanceof Node ? target.parentElement : null;
}
