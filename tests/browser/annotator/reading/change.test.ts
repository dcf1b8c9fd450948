import { describe, expect, it } from 'vitest';
import { annotate, markedTexts, setBody } from '../../pages';

const COMMUNITY = '网络空间命运共同体';

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector} on the page`);
  return found;
}

function textIn(selector: string): Text {
  const text = element(selector).firstChild;
  if (!(text instanceof Text)) throw new Error(`${selector} does not begin with text`);
  return text;
}

/** Numbers of ranges in our highlights: what is held for the page's content. */
function held(): number {
  return ['exact', 'variant', 'active']
    .map((kind) => CSS.highlights.get(`pangzhu-${kind}`)?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

describe('a page that changes', () => {
  it.each<[name: string, before: string, change: () => void, marks: string[]]>([
    [
      'marks an added block',
      '<main></main>',
      () => element('main').insertAdjacentHTML('beforeend', `<p>${COMMUNITY}</p>`),
      [COMMUNITY],
    ],
    [
      'marks deep added content',
      '<main></main>',
      () =>
        element('main').insertAdjacentHTML(
          'beforeend',
          `<a><div><div>${COMMUNITY}</div>x</div>乌镇峰会</a>`,
        ),
      [COMMUNITY, '乌镇峰会'],
    ],
    [
      'marks a name completed by a second text node',
      '<p>网络空间</p>',
      () => element('p').append('命运共同体'),
      [COMMUNITY],
    ],
    [
      'marks changed text',
      '<p>没有什么</p>',
      () => {
        textIn('p').data = `讲${COMMUNITY}`;
      },
      [COMMUNITY],
    ],
    [
      'marks changed text in an inline element',
      '<p>网络空间<b>x</b></p>',
      () => {
        textIn('b').data = '命运共同体';
      },
      [COMMUNITY],
    ],
    [
      'unmarks text that no longer says it',
      `<p>${COMMUNITY}</p>`,
      () => {
        textIn('p').data = '没有什么';
      },
      [],
    ],
    ['unmarks a removed element', `<p>${COMMUNITY}</p>`, () => element('p').remove(), []],
    [
      'unmarks an emptied inline element',
      `<p><b>${COMMUNITY}</b></p>`,
      () => element('b').replaceChildren(),
      [],
    ],
    [
      'splits a mark where a block comes in',
      '<div>网络空间<i></i>命运共同体</div>',
      () => element('i').replaceWith(document.createElement('p')),
      ['网络空间', '命运共同体'],
    ],
    [
      'joins marks where a line break goes',
      '<p>网络空间<br>命运共同体</p>',
      () => element('br').remove(),
      [COMMUNITY],
    ],
    [
      'keeps the rest of a run whose middle goes',
      '<p>网络空间命运<b>共同体</b>，乌镇峰会</p>',
      () => element('b').remove(),
      ['网络空间', '乌镇峰会'],
    ],
    [
      'follows text moved into code',
      `<p>${COMMUNITY}</p><code></code>`,
      () => element('code').append(textIn('p')),
      [],
    ],
    [
      'follows text moved out of code',
      `<p></p><code>${COMMUNITY}</code>`,
      () => element('p').append(textIn('code')),
      [COMMUNITY],
    ],
    [
      'unmarks what becomes an editor',
      `<div><p>${COMMUNITY}</p></div>`,
      () => element('div').setAttribute('contenteditable', ''),
      [],
    ],
    [
      'marks what is no editor any more',
      `<div contenteditable><p>${COMMUNITY}</p></div>`,
      () => element('div').removeAttribute('contenteditable'),
      [COMMUNITY],
    ],
    [
      'marks what is no longer hidden',
      `<p hidden>${COMMUNITY}</p>`,
      () => {
        element('p').hidden = false;
      },
      [COMMUNITY],
    ],
    [
      'joins a run when a hidden part of it appears',
      '<p>网络空间<b hidden>命运共同体</b></p>',
      () => {
        element('b').hidden = false;
      },
      [COMMUNITY],
    ],
    [
      'marks inside a shadow root',
      '<div id="host"><template shadowrootmode="open"><p>x</p></template></div>',
      () => element('#host').shadowRoot?.querySelector('p')?.replaceChildren(COMMUNITY),
      [COMMUNITY],
    ],
    [
      'marks in a shadow root attached later',
      '<div id="host"></div>',
      () => {
        element('#host').attachShadow({ mode: 'open' }).innerHTML = `<p>${COMMUNITY}</p>`;
      },
      [COMMUNITY],
    ],
    [
      'takes the shadow root of an element that had text of its own',
      `<my-late-part>乌镇峰会</my-late-part>`,
      () => {
        element('my-late-part').attachShadow({ mode: 'open' }).innerHTML = `<p>${COMMUNITY}</p>`;
      },
      [COMMUNITY],
    ],
    [
      'reads a replaced body',
      '<p>乌镇峰会</p>',
      () => document.body.replaceChildren(COMMUNITY),
      [COMMUNITY],
    ],
  ])('%s', async (_, before, change, marks) => {
    setBody(`<h1>烏鎮峰會</h1>${before}`);
    annotate();
    await expect.poll(markedTexts).toContain('烏鎮峰會');
    change();
    const others = () => markedTexts().filter((text) => text !== '烏鎮峰會');
    await expect.poll(others).toEqual(marks);
    expect(held()).toBe(markedTexts().length);
  });

  it('takes up a conditional mark when a full name appears and drops it when that goes', async () => {
    setBody(`<p>The WS opened.</p><p id="last">${COMMUNITY}</p>`);
    annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    element('#last').insertAdjacentHTML('afterend', '<p id="full">Wuzhen Summit</p>');
    await expect.poll(markedTexts).toEqual(['WS', COMMUNITY, 'Wuzhen Summit']);
    element('#full').remove();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
  });

  it('keeps up with a page that never stops changing, and goes on reading the rest of it', async () => {
    const ticker = '<p class="ticker">x</p>'.repeat(200);
    setBody(`${ticker}<main></main>`);
    annotate();
    let count = 0;
    let frame = 0;
    const tick = () => {
      count += 1;
      for (const line of document.querySelectorAll('.ticker')) line.textContent = `第${count}次`;
      frame = requestAnimationFrame(tick);
    };
    tick();
    try {
      await expect.poll(() => count).toBeGreaterThan(3);
      element('main').insertAdjacentHTML('beforeend', `<p>${COMMUNITY}</p>`);
      await expect.poll(markedTexts, { timeout: 3_000 }).toEqual([COMMUNITY]);
      element('main').replaceChildren('乌镇峰会');
      await expect.poll(markedTexts, { timeout: 3_000 }).toEqual(['乌镇峰会']);
    } finally {
      cancelAnimationFrame(frame);
    }
  });

  it('reads the whole page again where more has changed than can be followed', async () => {
    setBody(`<main></main><p>乌镇峰会</p>`);
    annotate();
    await expect.poll(markedTexts).toEqual(['乌镇峰会']);
    const main = element('main');
    for (let count = 0; count < 25_000; count += 1) {
      main.append(document.createElement('i'));
    }
    main.append(COMMUNITY);
    await expect.poll(markedTexts, { timeout: 5_000 }).toEqual([COMMUNITY, '乌镇峰会']);
  });

  it('takes no notice of its own note', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    const [before] = CSS.highlights.get('pangzhu-exact') ?? [];
    page.annotator.openNote();
    await expect.poll(() => document.querySelector('[popover=manual]')).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([...(CSS.highlights.get('pangzhu-exact') ?? [])]).toEqual([before]);
  });
});

describe('a small change', () => {
  /** Resolves once the frame that shows what was just done has been drawn. */
  function afterFrame(): Promise<void> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  }

  async function rest(page: ReturnType<typeof annotate>, reports: number): Promise<void> {
    await expect.poll(() => page.reports.length).toBe(reports);
    // Whatever is planned behind a report has been done.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  it.each<[name: string, change: () => void]>([
    [
      'an added block',
      () => element('main').insertAdjacentHTML('beforeend', `<p>${COMMUNITY}</p>`),
    ],
    ['text that goes on', () => element('b').append(COMMUNITY)],
    [
      'changed text',
      () => {
        textIn('b').data = COMMUNITY;
      },
    ],
  ])('is marked before it is seen: %s', async (_, change) => {
    setBody('<p>乌镇峰会</p><main></main><div><b>讲</b></div>');
    const page = annotate();
    await rest(page, 1);
    change();
    await afterFrame();
    expect(markedTexts()).toContain(COMMUNITY);
  });

  it('is marked before it is seen among many marks', async () => {
    setBody(`${'<p>乌镇峰会</p>'.repeat(300)}<main></main>`);
    const page = annotate();
    await rest(page, 1);
    scrollTo(0, document.body.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 300));
    element('main').insertAdjacentHTML('beforeend', `<p>${COMMUNITY}</p>`);
    await afterFrame();
    expect(markedTexts()).toContain(COMMUNITY);
  });
});

describe('settings and life', () => {
  it.each<[weights: 1 | 2 | 3, marks: string[]]>([
    [1, [COMMUNITY]],
    [2, [COMMUNITY]],
    [3, [COMMUNITY, '互联网']],
  ])('marks terms up to weight %i', async (weights, marks) => {
    setBody(`<p>${COMMUNITY}与互联网</p>`);
    annotate({ settings: { weights } });
    await expect.poll(markedTexts).toEqual(marks);
  });

  it('marks anew when the settings have changed, and nothing when they have not', async () => {
    setBody(`<p>${COMMUNITY}与互联网</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    const before = CSS.highlights.get('pangzhu-exact');
    page.annotator.refresh();
    await expect.poll(() => page.asked).toBe(2);
    expect(CSS.highlights.get('pangzhu-exact')).toBe(before);
    page.settings = { ...page.settings, weights: 3 };
    page.annotator.refresh();
    await expect.poll(markedTexts).toEqual([COMMUNITY, '互联网']);
  });

  it('leaves nothing behind when it is switched off', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const page = annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    page.state = 'off';
    page.annotator.refresh();
    await expect.poll(() => CSS.highlights.has('pangzhu-exact')).toBe(false);
    expect(page.reports.at(-1)).toEqual([]);
  });

  it('gives way to a newer instance in the same frame once its extension is gone', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    const older = annotate();
    const firstReport = [{ term: 'community', count: 1, variants: 0 }];
    await expect.poll(() => older.reports).toEqual([firstReport]);
    older.isGone = true;
    annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    element('p').append('乌镇峰会');
    await expect.poll(markedTexts).toEqual([COMMUNITY, '乌镇峰会']);
    expect(older.reports).toEqual([firstReport]);
    older.stop();
    expect(markedTexts()).toEqual([COMMUNITY, '乌镇峰会']);
  });

  it('paints again when the page has cleared the registry', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    annotate();
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
    CSS.highlights.clear();
    element('p').append('乌镇峰会');
    await expect.poll(markedTexts).toEqual([COMMUNITY, '乌镇峰会']);
  });

  it('reports counts by term with variants, and reports again when they change', async () => {
    setBody(`<p>${COMMUNITY}，乌镇峰会，乌镇的峰会</p>`);
    const page = annotate();
    await expect
      .poll(() => page.reports.at(-1))
      .toEqual([
        { term: 'wuzhen', count: 2, variants: 1 },
        { term: 'community', count: 1, variants: 0 },
      ]);
    expect(markedTexts()).toEqual([COMMUNITY, '乌镇峰会', '~乌镇的峰会']);
    document.body.replaceChildren();
    await expect.poll(() => page.reports.at(-1)).toEqual([]);
  });

  it('asks for the index only once there is something to read', async () => {
    setBody('<img alt="广告"> 1 2 3');
    const page = annotate();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.asked).toBe(0);
    document.body.append(COMMUNITY);
    await expect.poll(() => page.asked).toBe(1);
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
  });
});
