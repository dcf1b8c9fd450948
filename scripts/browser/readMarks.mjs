/**
 * @typedef {object} PageMark
 * @property {'exact' | 'variant'} kind
 * @property {string} text What the range covers, without ruby annotations.
 * @property {{ x: number, y: number, width: number, height: number }[]} rects In the frame's viewport.
 */

/**
 * Reads the painted marks of one frame, as anyone in the page can: from the registry of highlights, in
 * the order of the text (shadow roots after the document). Only marks near the viewport are registered.
 *
 * @param {import('puppeteer-core').Frame | import('puppeteer-core').Page} frame
 * @returns {Promise<PageMark[]>}
 */
export function readMarks(frame) {
  return frame.evaluate(() => {
    const found = ['exact', 'variant'].flatMap((kind) =>
      [...(CSS.highlights.get(`pangzhu-${kind}`) ?? [])].map((range) => ({ kind, range })),
    );
    // Ranges of different trees have no order; a stable sort leaves these as they come.
    found.sort((a, b) => {
      const relation = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
      if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
      if (relation & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
      if (relation & Node.DOCUMENT_POSITION_PRECEDING) return 1;
      return a.range.startOffset - b.range.startOffset;
    });
    return found.map(({ kind, range }) => {
      // Not by the document, whose methods elements may be named for.
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const content = live.cloneContents();
      for (const annotation of content.querySelectorAll('rt, rp')) annotation.remove();
      const rects = [...live.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
      return { kind, text: content.textContent, rects };
    });
  });
}

/**
 * Scrolls the first mark with that text to the middle of the viewport.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text
 * @returns {Promise<{ x: number, y: number }>} A point on it, in the viewport. Throws where there is no such mark.
 */
export async function pointOnMark(page, text) {
  const find = async () => (await readMarks(page)).find((mark) => mark.text === text);
  const mark = await find();
  if (mark === undefined) throw new Error(`No mark “${text}” is painted on ${page.url()}`);
  await page.evaluate(async (top) => {
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    // The page hears of it in its next frame; until then it has not come to rest.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, mark.rects[0].y);
  const [rect] = (await find()).rects;
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
