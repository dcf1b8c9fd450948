import { describe, expect, it } from 'vitest';
import {
  annotated,
  COMMUNITY,
  dialog,
  host,
  middleOfMark,
  move,
  noteText,
  watchNotes,
} from '../../notes';

watchNotes();

const active = () => {
  const [range] = CSS.highlights.get('pangzhu-active') ?? [];
  // Fields of a form hide its own properties.
  const element = range === undefined ? null : range.startContainer.parentElement;
  return element === null ? null : Element.prototype.getAttribute.call(element, 'class');
};

/** Goes to the next mark as often as there are classes; they are those of the elements gone to. */
async function expectVisits(markup: string, marks: number, classes: readonly string[]) {
  const page = await annotated(
    markup,
    Array.from({ length: marks }, () => COMMUNITY),
  );
  for (const wanted of classes) {
    page.annotator.go('next', null);
    await expect.poll(active).toBe(wanted);
  }
}

/** A field for every name that some element has a property or method under. */
const FIELDS = (() => {
  const names = new Set<string>();
  for (let at: object = HTMLFormElement.prototype; at !== Object.prototype; ) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...names].map((name) => `<input type="hidden" name="${name}">`).join('');
})();

describe('going to marks', () => {
  it('leaves what only a script can scroll where it is, and goes past what it cuts off', async () => {
    await expectVisits(
      `<p class="first">${COMMUNITY}</p><div id="slides" style="width:400px; overflow:hidden"><div style="display:flex; width:1200px"><p class="shown" style="width:400px">${COMMUNITY}</p><p class="later" style="width:400px">${COMMUNITY}</p></div></div><div id="list" style="height:60px; overflow:hidden"><p>谈</p><p style="margin-top:200px">${COMMUNITY}</p></div><p class="last">${COMMUNITY}</p>`,
      5,
      ['first', 'shown', 'last', 'first'],
    );
    const [slides, list] = ['slides', 'list'].map((id) => document.getElementById(id));
    expect([slides?.scrollLeft, list?.scrollTop]).toEqual([0, 0]);
  });

  it('scrolls one way in a box that is cut off the other way', async () => {
    await expectVisits(
      `<div id="box" style="height:100px; overflow:hidden auto"><p class="first">${COMMUNITY}</p><p class="second" style="margin-top:600px">${COMMUNITY}</p></div>`,
      2,
      ['first', 'second'],
    );
    expect(document.getElementById('box')?.scrollTop).toBeGreaterThan(400);
  });

  it.each([
    ['visibility:hidden', ''],
    ['opacity:0', ''],
    ['filter:opacity(0)', ''],
    ['opacity:0', 'opacity:0.5'],
  ])('tries one mark of a menu that nobody sees, not all of them: %s', async (style, inner) => {
    let scrolls = 0;
    const listener = () => {
      scrolls += 1;
    };
    window.addEventListener('scroll', listener);
    await expectVisits(
      `<ul style="position:absolute; top:2000px; ${style}">${`<li style="${inner}">${COMMUNITY}</li>`.repeat(80)}</ul><p class="seen">${COMMUNITY}</p>`,
      81,
      ['seen', 'seen'],
    );
    window.removeEventListener('scroll', listener);
    expect(scrolls).toBeLessThan(10);
  });

  it.each([
    ['the lower part', 'inset:auto 0 0 0; height:62vh'],
    ['the upper part', 'inset:0 0 auto 0; height:62vh'],
  ])('puts a mark where a sheet over %s of the window does not cover it', async (_, place) => {
    const far = 'style="margin:2000px 0"';
    await expectVisits(
      `<p class="first" ${far}>${COMMUNITY}</p><p class="second" ${far}>${COMMUNITY}</p><div style="position:fixed; ${place}; background:#fff"></div>`,
      2,
      ['first', 'second', 'first'],
    );
  });

  it('tries each of the texts that are hidden by themselves', async () => {
    const reveal = (name: string) =>
      `<p class="${name}" style="opacity:0; transition:opacity 0.2s; margin-top:1500px">${COMMUNITY}</p>`;
    const page = await annotated(
      `<p class="first">${COMMUNITY}</p>${reveal('second')}${reveal('third')}`,
      [COMMUNITY, COMMUNITY, COMMUNITY],
    );
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && target instanceof HTMLElement) target.style.opacity = '1';
      }
    });
    for (const each of document.querySelectorAll('p')) watch.observe(each);
    for (const wanted of ['first', 'second', 'third']) {
      page.annotator.go('next', null);
      await expect.poll(active).toBe(wanted);
    }
    watch.disconnect();
  });
});

describe('a form whose fields are named for what elements have', () => {
  it('is gone to and scrolled', async () => {
    await expectVisits(
      `<p class="before">${COMMUNITY}</p><form class="form" style="height:100px; overflow:auto">${FIELDS}<div style="height:600px">上文</div>${COMMUNITY}<div style="height:600px">下文</div></form>`,
      2,
      ['before', 'form', 'before'],
    );
  });

  it('can have notes in it, where it is a popover', async () => {
    await annotated(
      `<form popover style="margin:40px">${FIELDS}<span>构建${COMMUNITY}。</span></form>`,
    );
    const form = document.querySelector('form');
    if (form === null) throw new Error('There is no form.');
    HTMLElement.prototype.showPopover.call(form);
    move(middleOfMark(COMMUNITY));
    await expect.poll(noteText).toContain('1 / 3');
    expect(host()?.parentElement).toBe(form);
  });

  it('gets the focus back', async () => {
    const page = await annotated(
      `<p>${COMMUNITY}</p><form tabindex="-1">${FIELDS}<span>谈</span></form>`,
    );
    const form = document.querySelector('form');
    if (form === null) throw new Error('There is no form.');
    HTMLElement.prototype.focus.call(form);
    page.annotator.openNote();
    await expect.poll(noteText).toContain('1 / 3');
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(host).toBeNull();
    expect(document.activeElement).toBe(form);
  });
});
