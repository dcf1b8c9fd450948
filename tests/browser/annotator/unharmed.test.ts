import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotate, fakeMatcher, markedTexts, setBody, TERMS } from '../pages';

const COMMUNITY = '网络空间命运共同体';

afterEach(() => vi.restoreAllMocks());

describe('the page is left as it was', () => {
  it('has the same markup and records no change while it is marked and marks are gone to', async () => {
    setBody(
      `<main class="a">网络<b>空间</b>命运共同体<p id="x">乌镇<i>峰会</i></p><div></div></main>`,
    );
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((batch) => records.push(...batch));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY, '乌镇峰会']);
    page.annotator.go('next', null);
    await expect.poll(() => CSS.highlights.get('pangzhu-active')?.size).toBe(1);
    page.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });

  it.each<[name: string, markup: string]>([
    [
      'children',
      '<form><input name="childNodes"><input name="firstChild"><input name="lastChild">',
    ],
    [
      'siblings',
      '<form><input name="nextSibling"><input name="previousSibling"><input name="parentNode">',
    ],
    ['names', '<form><input name="localName"><input name="tagName"><input name="nodeType">'],
    [
      'attributes',
      '<form><input name="getAttribute"><input name="hasAttributes"><input name="attributes">',
    ],
    [
      'roots',
      '<form><input name="shadowRoot"><input name="isConnected"><input name="getRootNode">',
    ],
    ['events', '<form><input name="addEventListener"><input name="getBoundingClientRect">'],
    [
      'parts of the document',
      '<img name="body"><img name="documentElement"><img name="createRange">',
    ],
    [
      'methods of the document',
      '<img name="addEventListener"><img name="dispatchEvent"><img name="createElementNS">',
    ],
    [
      'modes of the document',
      '<img name="designMode"><img name="activeElement"><img name="elementFromPoint">',
    ],
  ])('reads on where the page shadows %s', async (_, markup) => {
    const errors = vi.spyOn(console, 'error');
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const host = document.createElement('div');
    host.setHTMLUnsafe(`${markup}<p>${COMMUNITY}</p></form><p>乌镇峰会</p>`);
    document.getElementsByTagName('body')[0]?.append(host);
    try {
      const page = annotate();
      await expect.poll(markedTexts).toEqual([COMMUNITY, '乌镇峰会']);
      host.querySelector('p')?.append('，网络空间');
      await expect.poll(markedTexts).toEqual([COMMUNITY, '网络空间', '乌镇峰会']);
      page.annotator.openNote();
      await expect.poll(() => host.ownerDocument.querySelector('[popover=manual]')).not.toBeNull();
      page.stop();
      expect(errors).not.toHaveBeenCalled();
      expect(thrown).toEqual([]);
    } finally {
      host.remove();
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    }
  });
});

/** Markup in which every piece of text is known by where it stands: nesting, empty nodes and vanishing parts. */
const inline: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1 ? piece : fc.oneof({ weight: 3, arbitrary: piece }, nested(depth)),
);
const piece = fc.oneof(
  fc.stringMatching(/^[网络空间命运共同体乌镇峰会的]{0,4}$/),
  fc.constantFrom('<wbr>', '<!-- -->', '<i></i>', '<span hidden>的</span>', '<rt>的</rt>'),
);
const nested = (depth: number) =>
  fc
    .tuple(
      fc.constantFrom('b', 'i', 'a', 'span', 'my-part'),
      fc.array(inline(depth - 1), { maxLength: 4 }),
    )
    .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`);

describe('offsets', () => {
  it('lead back to the same text, however it is nested', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inline(4), { minLength: 1, maxLength: 12 }), async (parts) => {
        setBody(`<p>${parts.join('')}</p><p>乌镇峰会</p>`);
        const visible = document.body.firstElementChild?.cloneNode(true);
        if (!(visible instanceof Element)) throw new Error('The page has no paragraph');
        for (const gone of visible.querySelectorAll('[hidden], rt')) gone.remove();
        const text = visible.textContent;
        const expected = fakeMatcher(TERMS)
          .scan(text)
          .map(({ start, end }) => text.slice(start, end));
        const page = annotate();
        try {
          await expect.poll(() => markedTexts().length, { interval: 5 }).toBeGreaterThan(0);
          await expect.poll(markedTexts, { interval: 5 }).toEqual([...expected, '乌镇峰会']);
        } finally {
          page.stop();
        }
      }),
      { numRuns: 60 },
    );
  });
});
