import { describe, expect, it } from 'vitest';
import { annotate, type FakePage, markedTexts, setBody } from '../../pages';

const COMMUNITY = '网络空间命运共同体';
/** Gives every page another mark, which is painted where the rest has none. */
const LAST = '<p>乌镇峰会</p>';

async function marksOf(markup: string): Promise<string[]> {
  setBody(markup + LAST);
  const page = annotate();
  await expect.poll(() => isAllPainted(page)).toBe(true);
  return markedTexts().filter((text) => text !== '乌镇峰会');
}

/** What is read last need not be painted last: on a busy machine the page is read in several steps, in an order of its own. */
function isAllPainted({ annotation }: FakePage): boolean {
  if (annotation === null || annotation.isReading) return false;
  const { marks, painter } = annotation;
  const found = [...marks.runs].flatMap((run) => run.marks);
  return found.length > 0 && found.every((mark) => !marks.isShown(mark) || painter.isPainted(mark));
}

describe('what is read', () => {
  it.each<[name: string, markup: string, marks: string[]]>([
    ['a paragraph', `<p>构建${COMMUNITY}。</p>`, [COMMUNITY]],
    ['text outside of any element', `构建${COMMUNITY}`, [COMMUNITY]],
    ['inline elements', '<p>网络<b>空间<i>命</i></b>运<a href="#">共同体</a></p>', [COMMUNITY]],
    ['a word break opportunity', '<p>网络空间<wbr>命运共同体</p>', [COMMUNITY]],
    ['a comment', '<p>网络空间<!-- x -->命运共同体</p>', [COMMUNITY]],
    ['empty text nodes and elements', '<p>网络空间<span></span>命运共同体</p>', [COMMUNITY]],
    ['a script in a sentence', '<p>网络空间<script>1</script>命运共同体</p>', [COMMUNITY]],
    [
      'a hidden element in a sentence',
      '<p>网络空间<span hidden>的</span>命运共同体</p>',
      [COMMUNITY],
    ],
    ['until-found text', `<p hidden="until-found">${COMMUNITY}</p>`, [COMMUNITY]],
    [
      'ruby',
      '<p><ruby>网<rt>wǎng</rt>络<rp>(</rp><rt>luò</rt><rp>)</rp></ruby>空间命运共同体</p>',
      [COMMUNITY],
    ],
    ['a footnote marker', '<p>网络空间<sup><a href="#n">[3]</a></sup>命运共同体</p>', [COMMUNITY]],
    ['a Chinese footnote marker', '<p>网络空间<sup>〔注3〕</sup>命运共同体</p>', [COMMUNITY]],
    ['a button', `<button>${COMMUNITY}</button>`, [COMMUNITY]],
    [
      'a closed details element',
      `<details><summary>x</summary>${COMMUNITY}</details>`,
      [COMMUNITY],
    ],
    ['a custom element', `<my-part>${COMMUNITY}</my-part>`, [COMMUNITY]],
    [
      'display: contents',
      '<p>网络空间<span style="display:contents">命运共同体</span></p>',
      [COMMUNITY],
    ],
    [
      'a line break for other screens',
      '<style>.small { display: none }</style><p>网络空间<br class="small">命运共同体</p>',
      [COMMUNITY],
    ],
    [
      'a line break that is taken back',
      '<p>网络空间<br style="display:none">命运共同体</p>',
      [COMMUNITY],
    ],
    [
      'a block that a class sets into the line',
      '<style>.key { display: inline-block } .in { display: inline }</style><div>谈<div class="key">网络空间</div>命运<div class="in">共同体</div></div>',
      [COMMUNITY],
    ],
    [
      'what is editable by no value there is',
      `<div contenteditable="inherit">${COMMUNITY}</div>`,
      [COMMUNITY],
    ],
    [
      'what a wrong value makes editable',
      `<div contenteditable="undefined">${COMMUNITY}</div>`,
      [COMMUNITY],
    ],
    [
      'what is hidden, and shown by its style',
      `<style>.flex { display: flex }</style><div hidden class="flex"><p>${COMMUNITY}</p></div>`,
      [COMMUNITY],
    ],
    [
      'letters in boxes of their own',
      '<p>网络空间<span style="display:inline-block">命运共同体</span></p>',
      [COMMUNITY],
    ],
  ])('reads across %s', async (_, markup, marks) => {
    expect(await marksOf(markup)).toEqual(marks);
  });

  it.each<[name: string, markup: string]>([
    ['a line break', '<p>网络空间<br>命运共同体</p>'],
    ['a block edge', '<div>网络空间<p>命运共同体</p></div>'],
    ['table cells', '<table><tr><td>网络空间</td><td>命运共同体</td></tr></table>'],
    ['list items', '<ul><li>网络空间</li><li>命运共同体</li></ul>'],
    ['an image', '<p>网络空间<img alt="">命运共同体</p>'],
    ['code', '<p>网络空间<code>x</code>命运共同体</p>'],
    ['a field', '<p>网络空间<input>命运共同体</p>'],
    ['a superscript of the text itself', '<p>网络空间<sup>注意事项说明文字</sup>命运共同体</p>'],
    [
      'an inline element styled as a block',
      '<p>网络空间<span style="display:block">命运共同体</span></p>',
    ],
    ['flex items', '<div style="display:flex"><span>网络空间</span><span>命运共同体</span></div>'],
    [
      'grid cells',
      '<div style="display:grid"><a href="#">网络空间</a><a href="#">命运共同体</a></div>',
    ],
    ['a floating element', '<p>网络空间<span style="float:right">命运共同体</span></p>'],
    ['a positioned element', '<p>网络空间<span style="position:absolute">命运共同体</span></p>'],
    [
      'chips with margins',
      '<p><span>网络空间</span><span style="margin-left:2em">命运共同体</span></p>',
    ],
    ['a line break with a class', '<p>网络空间<br class="wide">命运共同体</p>'],
    ['a block that a class leaves one', '<div>谈<div class="key">网络空间</div>命运共同体</div>'],
    [
      'two buttons with a space',
      '<p><span role="button">网络空间</span> <span role="button">命运共同体</span></p>',
    ],
    [
      'two labels with a space',
      '<p><label><input type="radio" hidden>网络空间</label> <label><input type="radio" hidden>命运共同体</label></p>',
    ],
    ['two tabs with a space', '<p><b role="tab">网络空间</b> <b role="tab">命运共同体</b></p>'],
    [
      'a bar before the second',
      '<p><span>网络空间</span><span style="border-left:1px solid; padding-left:3px">命运共同体</span></p>',
    ],
    [
      'a bar after the first',
      '<p><span style="border-right:1px solid; padding-right:3px">网络空间</span>命运共同体</p>',
    ],
    ['two links with a space', '<p><a href="#">网络空间</a> <a href="#">命运共同体</a></p>'],
  ])('does not read across %s', async (_, markup) => {
    expect(await marksOf(markup)).toEqual(['网络空间', '命运共同体']);
  });

  it('keeps a line break that the page shows, and no other', async () => {
    const terms = [{ id: 'summit', names: ['Wuzhen\nSummit', 'Wuzhen', 'Summit'] }];
    setBody('<p>Wuzhen\nSummit</p><p style="white-space:pre-line">Wuzhen\nSummit</p>');
    annotate({ terms });
    await expect.poll(markedTexts).toEqual(['Wuzhen\nSummit', 'Wuzhen', 'Summit']);
  });

  it.each<[name: string, markup: string]>([
    ['script', `<script type="text/plain">${COMMUNITY}</script>`],
    ['style', `<style>/* ${COMMUNITY} */</style>`],
    ['noscript', `<noscript>${COMMUNITY}</noscript>`],
    ['template', `<template>${COMMUNITY}</template>`],
    ['textarea', `<textarea>${COMMUNITY}</textarea>`],
    ['select', `<select><option>${COMMUNITY}</option></select>`],
    ['an editor', `<div contenteditable>x<p>${COMMUNITY}</p></div>`],
    ['an editor for plain text', `<div contenteditable="plaintext-only">${COMMUNITY}</div>`],
    [
      'code in an editor that is only read',
      `<div role="textbox" contenteditable="false" style="font-family:Menlo, monospace">${COMMUNITY}</div>`,
    ],
    [
      'an island in an editor',
      `<div contenteditable><p contenteditable="false">${COMMUNITY}</p></div>`,
    ],
    [
      'a part of an editor that says to be like it',
      `<div contenteditable="TRUE"><p contenteditable="inherit">${COMMUNITY}</p></div>`,
    ],
    ['a text box by role', `<div role="textbox">${COMMUNITY}</div>`],
    ['code', `<code>${COMMUNITY}</code>`],
    ['preformatted text', `<pre>${COMMUNITY}</pre>`],
    ['keys and samples', `<kbd>${COMMUNITY}</kbd><samp>${COMMUNITY}</samp>`],
    [
      'what drawings do not show',
      `<svg><title>${COMMUNITY}</title><desc>${COMMUNITY}</desc><defs><text>${COMMUNITY}</text></defs></svg>`,
    ],
    ['code in preformatted text', `<pre>show('${COMMUNITY}');\nshow(1);</pre>`],
    [
      'preformatted text of a class for code',
      `<pre class="language-text">各方在会上谈${COMMUNITY}，已有共识。</pre>`,
    ],
    ['formulas', `<math><mtext>${COMMUNITY}</mtext></math>`],
    ['readings', `<ruby>x<rt>${COMMUNITY}</rt></ruby>`],
    ['what hides by its class, too', `<p hidden class="flex">${COMMUNITY}</p>`],
    ['hidden elements', `<div hidden><p>${COMMUNITY}</p></div>`],
    [
      'code in an editor that shows it only',
      `<div role="code"><div>const name = '${COMMUNITY}';</div></div>`,
    ],
    ['a closed shadow root beside it', '<div id="closed"></div>'],
  ])('leaves %s alone', async (_, markup) => {
    expect(await marksOf(markup)).toEqual([]);
  });

  it.each<[name: string, markup: string]>([
    ['text in drawings', `<svg><g><text>各方谈<tspan>网络空间</tspan>命运共同体</text></g></svg>`],
    [
      'HTML in drawings',
      `<svg><foreignObject width="300" height="60"><p>${COMMUNITY}</p></foreignObject></svg>`,
    ],
    ['preformatted prose', `<pre>各方在会上谈${COMMUNITY}，已有共识。</pre>`],
    [
      'an article in an editor that is only read',
      `<div role="textbox" aria-readonly="true" contenteditable="false"><p>${COMMUNITY}</p></div>`,
    ],
    ['what stands in an element that no browser runs any more', `<applet>${COMMUNITY}</applet>`],
    [
      'pieces of one line, placed one by one',
      '<p style="position:relative; height:2em; font:20px serif"><span style="position:absolute; left:0">网络空间</span><span style="position:absolute; left:80px">命运共同体</span></p>',
    ],
    [
      'letters in boxes that are on their way',
      [...COMMUNITY]
        .map(
          (letter, at) =>
            `<div style="display:inline-block; transform:translateY(${at * 30}px)">${letter}</div>`,
        )
        .join(''),
    ],
    ...['rotate(90deg)', 'rotate(-90deg)', 'rotate(180deg)'].map((turn): [string, string] => [
      `pieces of one line of a layer that is turned: ${turn}`,
      `<div style="position:relative; height:600px; width:600px; transform:${turn}; font:20px/1 serif"><span style="position:absolute; left:0">网络空间</span><span style="position:absolute; left:80px">命运共同体</span></div>`,
    ]),
    [
      'pieces of a line that are turned one by one',
      '<div style="position:relative; height:400px; font:20px/1 serif"><span style="position:absolute; left:0; top:300px; transform:rotate(-90deg); transform-origin:0 0">网络空间</span><span style="position:absolute; left:0; top:220px; transform:rotate(-90deg); transform-origin:0 0">命运共同体</span></div>',
    ],
    ...['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'].map(
      (mode): [string, string] => [
        `letters in boxes that go on in the next column: ${mode}`,
        `<div style="writing-mode:${mode}; height:100px; font:20px/1.5 serif">${[...COMMUNITY].map((letter) => `<span style="display:inline-block">${letter}</span>`).join('')}</div>`,
      ],
    ),
  ])('reads %s', async (_, markup) => {
    expect(await marksOf(markup)).toEqual([COMMUNITY]);
  });

  it.each<[name: string, markup: string]>([
    [
      'columns of pieces that were placed one by one',
      '<p style="position:relative; height:2em; font:20px serif"><span style="position:absolute; left:0">网络空间</span><span style="position:absolute; left:100px">命运共同体</span></p>',
    ],
    [
      'lines of pieces that were placed one by one',
      '<p style="position:relative; height:4em; font:20px serif"><span style="position:absolute; left:0">网络空间</span><span style="position:absolute; left:0; top:30px">命运共同体</span></p>',
    ],
    [
      'columns of boxes in the line',
      '<p><span style="display:inline-block; width:200px">网络空间</span><span style="display:inline-block; width:200px">命运共同体</span></p>',
    ],
    [
      'texts of several lines that were placed below each other',
      '<div style="position:relative; font:20px/1 serif"><span style="position:absolute; top:0; width:80px">各方来谈网络空间</span><span style="position:absolute; top:40px; width:80px">命运共同体来谈</span></div>',
    ],
    [
      'lines of a layer that is turned',
      '<div style="position:relative; height:400px; width:400px; transform:rotate(90deg); font:20px/1 serif"><span style="position:absolute; left:0; top:0">网络空间</span><span style="position:absolute; left:0; top:30px">命运共同体</span></div>',
    ],
    [
      'tags in boxes of their own',
      '<p><span style="display:inline-block; padding:0 9px">网络空间</span><span style="display:inline-block; padding:0 9px">命运共同体</span></p>',
    ],
  ])('does not read across %s', async (_, markup) => {
    expect(await marksOf(markup)).toEqual(['网络空间', '命运共同体']);
  });

  it('leaves alone what is for where no scripts run, also where a parser has made elements of it', async () => {
    setBody(LAST);
    const parsed = new DOMParser().parseFromString(
      `<p></p><noscript><p>${COMMUNITY}</p></noscript>`,
      'text/html',
    );
    document.body.append(...parsed.querySelectorAll('noscript'));
    expect(document.querySelector('noscript > p')).not.toBeNull();
    const page = annotate();
    await expect.poll(() => isAllPainted(page)).toBe(true);
    expect(markedTexts()).toEqual(['乌镇峰会']);
  });

  it('reads open shadow roots, nested ones, and slots where they stand', async () => {
    expect(
      await marksOf(`<div><template shadowrootmode="open"><p>${COMMUNITY}</p>
        <div><template shadowrootmode="open"><p>网络空间<slot></slot></p></template>命运共同体</div>
        </template><p>网络空间</p></div>`),
    ).toEqual([COMMUNITY, '网络空间', '命运共同体']);
  });

  it('reads the page as the shadow tree arranges it, and no text that has no slot', async () => {
    expect(
      await marksOf(`<div><template shadowrootmode="open"><slot name="b"></slot><slot name="a"></slot></template>
        <p slot="a">网络空间</p><p slot="b">命运共同体</p><p>${COMMUNITY}</p></div>`),
    ).toEqual(['网络空间', '命运共同体']);
  });

  it('reads nothing while the document is an editor, and all of it afterwards', async () => {
    setBody(`<p>${COMMUNITY}</p>`);
    document.designMode = 'on';
    const page = annotate();
    await expect.poll(() => page.asked).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(markedTexts()).toEqual([]);
    document.designMode = 'off';
    document.body.append('。');
    await expect.poll(markedTexts).toEqual([COMMUNITY]);
  });
});
