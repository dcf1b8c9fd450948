/** Attacks that try to read a note: by searching, by selecting, through its host, its fonts, the clipboard. */
import { privateNames, SECRET_CHARACTERS, secretCharactersIn } from './secrets.mjs';

const [TERM] = privateNames;
const what = 'characters';
/** Long enough for a note to open, or for what a page does to have an effect; in milliseconds. */
const WHILE = 3_000;

const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const pageWith = (script = '', style = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><style>${style}</style>
<p style="margin:120px 40px">据报道，${TERM}已经签署，各方表示欢迎。</p><script>${script}</script>`;

/** Runs in the page: every way that finds text or selects it, over the whole window. */
function readEverything(characters) {
  const answerTo = (character) => {
    try {
      return window.find(character, true, false, true, false, true, false);
    } catch (error) {
      // Firefox refuses whatever is asked, as long as a frame of another origin is in the page.
      return error.name;
    }
  };
  // Of a character that is nowhere: what is answered otherwise is given away.
  const nothing = answerTo('龘');
  const found = characters.filter((character) => answerTo(character) !== nothing);
  const selection = getSelection();
  const texts = [selection.toString()];
  document.execCommand('selectAll');
  texts.push(selection.toString());
  const host = document.documentElement.lastElementChild;
  for (const node of [host, ...document.documentElement.children]) {
    selection.selectAllChildren(node);
    texts.push(selection.toString());
    for (const granularity of ['character', 'word', 'line', 'documentboundary']) {
      for (let step = 0; step < 20; step++) selection.modify('extend', 'forward', granularity);
      texts.push(selection.toString());
    }
  }
  for (const element of document.querySelectorAll('*')) {
    texts.push(element.shadowRoot?.textContent ?? '', element.getAttribute('aria-label') ?? '');
  }
  for (let at = 0; at < window.length; at++) {
    try {
      texts.push(window[at].document.documentElement.textContent);
    } catch {
      // Of another origin, as it should be.
    }
  }
  return found.join('') + texts.join('');
}

async function readAll(page) {
  const text = await page.evaluate(readEverything, SECRET_CHARACTERS);
  return secretCharactersIn(text);
}

async function withOpenNote(target, page) {
  await target.openNote(page, TERM);
  return page;
}

/** Runs in the page: pretends a pointer that comes to rest on the term, and a key that opens notes. */
function forgePointer(term) {
  const paragraph = document.querySelector('p');
  const text = paragraph.firstChild;
  const range = document.createRange();
  const at = text.data.indexOf(term);
  range.setStart(text, at);
  range.setEnd(text, at + term.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  const place = { clientX: x + width / 2, clientY: y + height / 2, screenX: 300, screenY: 300 };
  for (const type of ['over', 'enter', 'move', 'rawupdate', 'down', 'up']) {
    for (const pointerType of ['mouse', 'pen', 'touch']) {
      const more = { ...place, bubbles: true, composed: true, isPrimary: true, pointerType };
      paragraph.dispatchEvent(new PointerEvent(`pointer${type}`, more));
      paragraph.dispatchEvent(new MouseEvent(`mouse${type}`, more));
    }
  }
  paragraph.dispatchEvent(new MouseEvent('click', { ...place, bubbles: true, composed: true }));
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'o', altKey: true, shiftKey: true, bubbles: true }),
  );
}

/** A page that defines whatever element comes to the root, and asks its internals for the shadow root. */
const DEFINE_HOST = `
  window.taken = '';
  const take = (name) => {
    try {
      customElements.define(name, class extends HTMLElement {
        connectedCallback() {
          const { shadowRoot } = this.attachInternals();
          setInterval(() => { window.taken += shadowRoot?.textContent ?? ''; }, 100);
        }
      });
    } catch {}
  };
  take('pangzhu-note');
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName) take(node.localName);
  }).observe(document, { childList: true, subtree: true });`;

const FAMILIES = [
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Georgia',
  'Times New Roman',
  'Iowan Old Style',
  'Source Serif 4',
  'PingFang SC',
  'PingFang TC',
  'PingFang HK',
  'Noto Sans CJK SC',
  'Noto Sans CJK TC',
  'Noto Sans SC',
  'Noto Sans TC',
  'Source Han Sans SC',
  'Microsoft YaHei',
  'Microsoft JhengHei',
  'Hiragino Sans GB',
  'Songti SC',
  'Songti TC',
  'Noto Serif CJK SC',
  'Noto Serif CJK TC',
  'Noto Serif SC',
  'Source Han Serif SC',
];

const fontFaces = () =>
  FAMILIES.flatMap((family) =>
    SECRET_CHARACTERS.map((character) => {
      const code = character.codePointAt(0).toString(16);
      return `@font-face{font-family:"${family}";src:url("/font/${code}");unicode-range:U+${code}}`;
    }),
  ).join('\n');

const HEAR_COPY = `
  window.heard = '';
  for (const target of [window, document]) {
    for (const type of ['copy', 'cut', 'selectionchange', 'dragstart', 'beforeinput', 'keydown']) {
      target.addEventListener(type, () => { window.heard += getSelection().toString() + (type === 'copy' ? '鸢' : ''); }, true);
    }
  }`;

export const NOTE_READING = [
  {
    name: 'open a note by forged events and read it',
    most: 0,
    what,
    async run(target) {
      target.serve('/forged.html', pageWith());
      const page = await target.visit('/forged.html');
      await target.untilMarked(page, TERM);
      let most = 0;
      for (const end = performance.now() + 2 * WHILE; performance.now() < end; ) {
        await page.evaluate(forgePointer, TERM);
        await after(400);
        most = Math.max(most, await readAll(page));
      }
      return most;
    },
  },
  {
    name: 'read a note that the reader opened, by find and selection',
    most: 0,
    what,
    async run(target) {
      target.serve('/opened.html', pageWith());
      return readAll(await withOpenNote(target, await target.visit('/opened.html')));
    },
  },
  {
    name: 'define the element that holds the note',
    most: 0,
    what,
    async run(target) {
      target.serve('/defined.html', pageWith(DEFINE_HOST));
      const page = await withOpenNote(target, await target.visit('/defined.html'));
      await after(WHILE);
      return secretCharactersIn(await page.evaluate(() => window.taken));
    },
  },
  {
    name: 'read what the reader selects or drags in a note',
    most: 0,
    what,
    async run(target) {
      target.serve('/selected.html', pageWith(HEAR_COPY));
      const page = await target.visit('/selected.html');
      const { rect } = await target.openNote(page, TERM);
      await page.mouse.move(rect.x + 30, rect.y + rect.height * 0.4);
      await page.mouse.down();
      await page.mouse.move(rect.x + rect.width - 30, rect.y + rect.height * 0.6, { steps: 8 });
      await page.mouse.up();
      const selected = await page.evaluate(() => getSelection().toString() + window.heard);
      return secretCharactersIn(selected);
    },
  },
  {
    name: 'have fonts asked for by the characters of a note',
    most: 0,
    what: 'requests',
    async run(target) {
      target.serve('/fonts.html', pageWith('', fontFaces()));
      await withOpenNote(target, await target.visit('/fonts.html'));
      await after(WHILE);
      return target.requested.filter((path) => path.startsWith('/font/')).length;
    },
  },
  {
    name: 'hear or change what is copied from a note',
    most: 0,
    what,
    async run(target) {
      target.serve('/copied.html', pageWith(HEAR_COPY));
      const page = await target.visit('/copied.html');
      const note = await target.openNote(page, TERM);
      for (const control of note.controls.filter(({ name }) =>
        /cop|cit|复制|複製|引/i.test(name),
      )) {
        await page.mouse.click(control.x, control.y);
        await after(500);
      }
      return secretCharactersIn(await page.evaluate(() => window.heard));
    },
  },
];
