import { describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { annotate, type FakeTerm, markedTexts, setBody } from '../../pages';

const OWN = '龘靐记';
const TERMS: FakeTerm[] = [
  { id: 'own', isPrivate: true, names: [OWN] },
  { id: 'public', names: ['乌镇峰会'] },
];
/** Longer than the reserve takes to look. */
const A_WHILE = 900;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

async function expectHidden(markup: string): Promise<void> {
  setBody(`<p>乌镇峰会</p>${markup}`);
  const page = annotate({ terms: TERMS });
  await expect.poll(() => page.reports.at(-1)?.length).toBe(2);
  await pause();
  expect(markedTexts()).toEqual(['乌镇峰会']);
}

describe('a private name', () => {
  it.each<[string, string]>([
    ['in an ordinary paragraph', `<p>关于${OWN}的讨论。</p>`],
    ['light on dark', `<p style="background:#123; color:#eee">${OWN}</p>`],
    ['on a picture', `<p style="background:linear-gradient(red, blue); color:#fff">${OWN}</p>`],
    ['half transparent', `<p style="opacity:0.6">${OWN}</p>`],
    [
      'in a card that is a link all over',
      `<div style="position:relative"><p>${OWN}</p><a href="#" style="position:absolute; inset:0"></a></div>`,
    ],
    ['in a box that scrolls', `<div style="height:100px; overflow:auto"><p>${OWN}</p></div>`],
    [
      'in a page that is turned dark by filter',
      `<div style="filter:invert(1) hue-rotate(180deg)"><p>${OWN}</p></div>`,
    ],
    ['in a colour of another space', `<p style="color:oklch(0.3 0.1 20)">${OWN}</p>`],
    [
      'light on a shape of a drawing',
      `<svg width="300" height="60"><rect width="300" height="60" fill="#123" /><text y="30" fill="#fff">${OWN}</text></svg>`,
    ],
    ['in an element without a box', `<p><span style="display:contents">${OWN}</span></p>`],
    [
      'in an open shadow root',
      `<news-card><template shadowrootmode="open"><p>${OWN}</p></template></news-card>`,
    ],
  ])('is marked %s', async (_, markup) => {
    await browserPage.viewport(800, 600);
    setBody(markup);
    annotate({ terms: TERMS });
    await expect.poll(markedTexts).toEqual([OWN]);
  });

  it.each<[string, string]>([
    ['of no opacity', `<p style="opacity:0">${OWN}</p>`],
    [
      'in what is hardly opaque, all together',
      `<div style="opacity:0.5"><div style="opacity:0.5"><p>${OWN}</p></div></div>`,
    ],
    ['that is not visible', `<p style="visibility:hidden">${OWN}</p>`],
    ['filtered away', `<p style="filter:opacity(0%)">${OWN}</p>`],
    ['filtered away step by step', `<p style="filter:opacity(0.5) opacity(0.4)">${OWN}</p>`],
    ['blurred', `<p style="filter:blur(40px)">${OWN}</p>`],
    ['made as bright as its ground', `<p style="color:#333; filter:brightness(100)">${OWN}</p>`],
    [
      'blended into its ground',
      `<p style="color:#fff; background:#000; mix-blend-mode:screen">${OWN}</p>`,
    ],
    ['in the colour of the page by another space', `<p style="color:oklch(1 0 0)">${OWN}</p>`],
    [
      'drawn in the colour of the page',
      `<svg width="300" height="60"><text y="30" fill="#fff">${OWN}</text></svg>`,
    ],
    [
      'drawn with nothing',
      `<svg width="300" height="60"><text y="30" fill-opacity="0">${OWN}</text></svg>`,
    ],
    [
      'behind frosted glass',
      `<div style="position:relative"><p>${OWN}</p><div style="position:absolute; inset:0; backdrop-filter:blur(40px)"></div></div>`,
    ],
    ['fixed below the window', `<p style="position:fixed; top:105vh">${OWN}</p>`],
    ['of one pixel', `<p style="font-size:1px">${OWN}</p>`],
    ['scaled away', `<p style="transform:scale(0.01)">${OWN}</p>`],
    ['beside the window', `<p style="position:absolute; left:-999px">${OWN}</p>`],
    ['above the page', `<p style="position:absolute; top:-40px">${OWN}</p>`],
    ['far below', `<div style="height:3000px"></div><p>${OWN}</p>`],
    ['cut off', `<div style="width:1px; height:1px; overflow:hidden"><p>${OWN}</p></div>`],
    ['clipped by a path', `<p style="clip-path:circle(0)">${OWN}</p>`],
    ['transparent', `<p style="color:transparent">${OWN}</p>`],
    ['filled with nothing', `<p style="-webkit-text-fill-color:transparent">${OWN}</p>`],
    ['in the colour of the page', `<p style="color:#fff">${OWN}</p>`],
    [
      'nearly in the colour of its box',
      `<div style="background:#222"><p style="color:#262626">${OWN}</p></div>`,
    ],
    [
      'under something opaque',
      `<div style="position:relative"><p>${OWN}</p><div style="position:absolute; inset:-20px; background:#fff"></div></div>`,
    ],
    [
      'under a picture',
      `<div style="position:relative"><p>${OWN}</p><img alt="" style="position:absolute; inset:-20px; width:500px; height:100px" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></div>`,
    ],
    [
      'behind its own ground',
      `<div style="background:#fff; isolation:auto; position:relative; z-index:0"><div style="background:#fff; height:60px"><p style="position:relative; z-index:-1">${OWN}</p></div></div>`,
    ],
    [
      'in a shadow root that is covered',
      `<div style="position:relative"><news-card><template shadowrootmode="open"><p>${OWN}</p></template></news-card><div style="position:absolute; inset:-20px; background:#fff"></div></div>`,
    ],
  ])('is not marked %s', (_, markup) => expectHidden(markup));

  it('is marked once it comes into sight, and so are others that are scrolled to', async () => {
    setBody(
      `<p id="late" style="opacity:0">${OWN}</p><div style="height:3000px"></div><p>${OWN}</p>`,
    );
    annotate({ terms: TERMS });
    await pause();
    expect(markedTexts()).toEqual([]);
    document.getElementById('late')?.style.setProperty('opacity', '1');
    await expect.poll(markedTexts).toEqual([OWN]);
    window.scrollTo(0, 3_000);
    await expect.poll(markedTexts).toEqual([OWN, OWN]);
  });

  it('opens no note while it is not painted, and goes with its text', async () => {
    setBody(`<p>${OWN}</p>`);
    const page = annotate({ terms: TERMS });
    page.grantNames = async () => [];
    await pause();
    expect(markedTexts()).toEqual([]);
    document.querySelector('p')?.remove();
    await expect.poll(() => page.reports.at(-1)).toEqual([]);
  });
});

describe('what a page may find out', () => {
  const MANY = Array.from({ length: 40 }, (_, at) => `龘靐${String.fromCharCode(0x4e00 + at)}`);
  const many: FakeTerm[] = MANY.map((name) => ({ id: name, isPrivate: true, names: [name] }));

  it('is asked for by name, once each, and again after a gesture of the reader’s only', async () => {
    setBody(`<p>${MANY.join('、')}</p>`);
    const asked: { names: number; gestures: number }[] = [];
    const page = annotate({ terms: many });
    page.grantNames = async (names, gestures) => {
      asked.push({ names: names.length, gestures });
      return names.slice(0, 10 + gestures);
    };
    await expect.poll(markedTexts).toHaveLength(10);
    await pause();
    expect(asked).toEqual([{ names: 40, gestures: 0 }]);
    await userEvent.keyboard('x');
    await expect.poll(markedTexts).toHaveLength(21);
    expect(asked[1]).toEqual({ names: 30, gestures: 1 });
  });

  it('holds also for marks that are added later', async () => {
    setBody('<p>乌镇峰会</p>');
    annotate({ terms: TERMS });
    await expect.poll(markedTexts).toEqual(['乌镇峰会']);
    setBody(`<p>乌镇峰会</p><p style="opacity:0">${OWN}</p>`);
    await pause();
    expect(markedTexts()).toEqual(['乌镇峰会']);
  });
});
