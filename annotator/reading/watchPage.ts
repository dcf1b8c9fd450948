/** Watches the page for changes and tells which parts are to be read again. */
import {
  documentElement,
  isConnected,
  isElement,
  isText,
  localNameOf,
  parentOf,
  shadowRootOf,
} from '../dom/domAccess';
import { isNoteHost, traitsOf } from '../dom/elementTreatment';

export interface ChangeEvents {
  /** There are changes to go through with `step`. */
  onChange(): void;
  /** New content, or content that may be read differently now. */
  onTree(root: Node): void;
  /** Runs in which, or beside which, one of the nodes stands have changed. */
  onTouched(around: Node, nodes: Iterable<Node>): void;
  /** Text may have left the page, or may no longer be prose. */
  onLost(): void;
}

export interface PageWatch {
  /** Goes through some of the changes; `false` when there are none. */
  step(): boolean;
  /** Watches inside a shadow root, too. */
  watchRoot(root: ShadowRoot): void;
  /** Looks from time to time whether the element has got a shadow root. */
  watchHost(element: Element): void;
}

const RECORDS_PER_STEP = 200;
/** Past this many, knowing what changed costs more than reading the page again. */
const MOST_RECORDS = 20_000;
const MOST_HOSTS = 4_000;
const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable', 'role'],
};

export function watchPage(events: ChangeEvents, signal: AbortSignal): PageWatch {
  let records: MutationRecord[] = [];
  let position = 0;
  let isOverrun = false;
  const watched = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver((batch) => {
    if (isOverrun) return;
    if (records.length - position + batch.length > MOST_RECORDS) {
      isOverrun = true;
      records = [];
      position = 0;
    } else if (records.length === 0) records = batch;
    else for (const record of batch) records.push(record);
    events.onChange();
  });
  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const hosts = createHostWatch(events, signal);

  return {
    step() {
      if (isOverrun) {
        isOverrun = false;
        events.onLost();
        events.onTree(document);
        return true;
      }
      if (records.length === 0) return false;
      const end = Math.min(records.length, position + RECORDS_PER_STEP);
      for (; position < end; position += 1) {
        const record = records[position];
        if (record !== undefined) take(record, events);
      }
      if (position === records.length) {
        records = [];
        position = 0;
      }
      return true;
    },
    watchRoot(root) {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, WHAT);
    },
    watchHost: hosts.add,
  };
}

function take(record: MutationRecord, events: ChangeEvents): void {
  const { target } = record;
  if (!isConnected(target)) {
    events.onLost();
    return;
  }
  if (record.type === 'characterData') {
    if (isText(target)) events.onTouched(target, [target]);
    return;
  }
  if (record.type === 'attributes') {
    events.onLost();
    events.onTouched(parentBlock(target), [target]);
    events.onTree(target);
    return;
  }
  if (isOwnChange(record)) return;
  const touched: Node[] = [...record.addedNodes];
  if (record.previousSibling !== null) touched.push(record.previousSibling);
  if (record.nextSibling !== null) touched.push(record.nextSibling);
  if (touched.length === 0) touched.push(target);
  for (const node of record.addedNodes) if (isElement(node)) events.onTree(node);
  events.onTouched(target, touched);
  if (record.removedNodes.length > 0) events.onLost();
}

/** What the element stands in: its own runs are read as a tree. */
function parentBlock(element: Node): Node {
  return parentOf(element) ?? element;
}

/** Our note comes and goes under the document element. */
function isOwnChange(record: MutationRecord): boolean {
  if (record.target !== documentElement()) return false;
  for (const node of record.addedNodes) if (!isNoteHost(node)) return false;
  for (const node of record.removedNodes) if (!isNoteHost(node)) return false;
  return true;
}

const SOON = 300;
const LATER = 3_000;
/** How long after a possible host was found it is looked at often. */
const EARLY = 15_000;

/**
 * No event tells that an element has got a shadow root, so those that may get one are looked at again:
 * custom elements, and empty elements (a host that is filled by script).
 */
function createHostWatch(events: ChangeEvents, signal: AbortSignal) {
  const waiting = new Set<Element>();
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function look(): void {
    timer = null;
    if (signal.aborted) return;
    for (const element of waiting) {
      if (!isConnected(element)) waiting.delete(element);
      else if (shadowRootOf(element) !== null) {
        waiting.delete(element);
        events.onTree(element);
        events.onTouched(element, [element]);
        // What was its own content is now rendered in its slots, or not at all.
        events.onLost();
        events.onChange();
      }
    }
    plan();
  }

  function plan(): void {
    if (timer !== null || waiting.size === 0) return;
    timer = setTimeout(look, performance.now() - latest < EARLY ? SOON : LATER);
  }

  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  return {
    add(element: Element) {
      if (waiting.size >= MOST_HOSTS || waiting.has(element)) return;
      if (!traitsOf(localNameOf(element)).mayBeHost) return;
      waiting.add(element);
      latest = performance.now();
      plan();
    },
  };
}
