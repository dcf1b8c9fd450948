import { isFirefox } from './isFirefox.mjs';

/**
 * @typedef {object} NoteControl
 * @property {string} name What a screen reader calls it.
 * @property {'button' | 'link'} role
 * @property {boolean} disabled
 * @property {boolean} reachable Whether a press in its middle is one on it, or it must be scrolled to first.
 * @property {number} x Middle of the control, in the viewport.
 * @property {number} y
 *
 * @typedef {object} OpenNote
 * @property {string} label Name of the dialog.
 * @property {string} text All the text in it.
 * @property {string[]} marked The texts that are marked in its passage.
 * @property {NoteControl[]} controls Buttons, and the links in view.
 * @property {{ x: number, y: number, width: number, height: number }} rect
 * @property {boolean} focused Whether the focus is in it.
 */

/**
 * @typedef {object} NoteFrame
 * @property {string} id Of the frame, as the debugging protocol has it.
 * @property {boolean} isShown Else it is drawn ahead, out of sight.
 * @property {{ x: number, y: number, width: number, height: number }} rect In the viewport of the page.
 */

/** Where the frames of notes lead in Chromium, with the token that tells them apart. */
const NOTE_ADDRESS = /^chrome-extension:\/\/[^/]+\/note\.html/;

/** Runs in a note's frame: everything it needs is inside. */
function describeNote() {
  const dialog = document.querySelector('[role=dialog]');
  if (dialog === null) return null;
  const nameOf = (element) => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const ids = element.getAttribute('aria-labelledby');
    const named = ids?.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '');
    return (named?.join(' ') ?? element.textContent).trim();
  };
  const middleOf = (element) => {
    // A link may run over the end of its line.
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const isAt = (element, { x, y }) => element.contains(document.elementFromPoint(x, y));
  const controls = [...dialog.querySelectorAll('button, [role=link]')].filter((element) => {
    if (element.localName === 'button') return element.checkVisibility();
    return isAt(element, middleOf(element));
  });
  return {
    label: nameOf(dialog),
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen, line by line, counts.
    text: dialog.innerText,
    marked: [...dialog.querySelectorAll('mark')].map((element) => element.textContent),
    controls: controls.map((element) => {
      const role = element.localName === 'button' ? 'button' : 'link';
      const disabled = element.disabled === true || element.ariaDisabled === 'true';
      const middle = middleOf(element);
      return {
        name: nameOf(element),
        role,
        disabled,
        reachable: isAt(element, middle),
        ...middle,
      };
    }),
    focused: document.hasFocus() && document.activeElement !== document.body,
  };
}

/**
 * Reads the open note, of several the one opened last. The page cannot reach its frame; the debugging
 * protocols do.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<OpenNote | null>} `null` while no note is open.
 */
export async function readNote(page) {
  const shown = (await noteFrames(page)).filter(({ isShown }) => isShown);
  const last = shown.at(-1);
  if (last === undefined) return null;
  const frame = page.frames().find(({ _id: id }) => id === last.id);
  try {
    const note = await frame?.evaluate(describeNote);
    if (!note) return null;
    const controls = note.controls.map(({ x, y, ...control }) => ({
      ...control,
      x: x + last.rect.x,
      y: y + last.rect.y,
    }));
    return { ...note, controls, rect: last.rect };
  } catch (error) {
    // It closed while it was read.
    if (isGone(error)) return null;
    throw error;
  }
}

function isGone({ message }) {
  const gone =
    /detached|no such frame|destroyed|Cannot find context|discarded|Could not find node|No node|given id/i;
  return gone.test(message);
}

/**
 * The frames of notes, in the order of opening.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<NoteFrame[]>}
 */
export function noteFrames(page) {
  return isFirefox(page) ? framesInFirefox(page) : framesInChromium(page);
}

/** Runs in the page with a frame that no script of the page gets at: it is under a closed root. */
function describeFrame(frame) {
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { isShown: frame.classList.contains('note-shown'), rect: { x, y, width, height } };
}

/** Asks for the frames alone: to read the whole page each time that a note is looked for takes long. */
async function framesInChromium(page) {
  const frames = page.frames().filter((frame) => NOTE_ADDRESS.test(frame.url()));
  const found = await Promise.all(frames.map(frameInChromium));
  return found.filter((frame) => frame !== null);
}

/** `null` where it closed while it was looked at. */
async function frameInChromium(frame) {
  try {
    const element = await frame.frameElement();
    const described = await element.evaluate(describeFrame);
    await element.dispose();
    return { ...described, id: frame._id };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function framesInFirefox(page) {
  // Puppeteer has no public way to send WebDriver BiDi commands of one's own.
  const { connection } = page.browser();
  const target = { context: page.mainFrame()._id };
  const { result } = await connection.send('script.evaluate', {
    expression: '[...document.querySelectorAll("div[popover=manual]")]',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  for (const { value } of result.result.value ?? []) {
    const root = value?.shadowRoot;
    if (!root) continue;
    const call = async (functionDeclaration) => {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration,
        arguments: [{ sharedId: root.sharedId }],
        target,
        awaitPromise: false,
      });
      if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
      return answer.result.result.value;
    };
    const frames = JSON.parse(
      await call(
        `(root) => JSON.stringify([...root.querySelectorAll('iframe')].map(${describeFrame}))`,
      ),
    );
    const windows = await call(
      '(root) => [...root.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)',
    );
    return frames.flatMap((frame, at) => {
      const id = windows[at]?.value?.context;
      // It closed while it was looked at.
      return id === undefined ? [] : [{ ...frame, id }];
    });
  }
  return [];
}
