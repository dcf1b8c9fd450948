/**
 * The floor: what anybody pays who reads a page's text in blocks. One TreeWalker over all text
 * nodes, one string per paragraph with the offset at which each node begins. No search.
 */
export interface Block {
  text: string;
  starts: number[];
}

export function walkAndConcatenate(root: Element): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const blocks: Block[] = [];
  let parts: string[] = [];
  let starts: number[] = [];
  let length = 0;
  const end = (): void => {
    if (length > 0) blocks.push({ text: parts.join(''), starts });
    parts = [];
    starts = [];
    length = 0;
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      starts.push(length);
      parts.push(data);
      length += data.length;
    } else if ((node as Element).localName === 'p') {
      end();
    }
  }
  end();
  return blocks;
}
