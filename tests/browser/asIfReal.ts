/**
 * Set up before tests in the browser: what tests dispatch stands for what a reader does, so the annotator, which
 * hears real events only, is to take it for real. Its way of listening is wrapped while it is loaded.
 */
const { addEventListener } = EventTarget.prototype;

/** Dispatches an event as a page would, which the annotator is not to hear. */
export function forge(target: EventTarget, event: Event): void {
  target.dispatchEvent(Object.assign(event, { isForged: true }));
}

EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
  const hear = (event: Event) => {
    if (typeof listener === 'function') listener(asIfReal(event));
  };
  addEventListener.call(this, type, hear, options);
};
await import('../../annotator/dom/domAccess');
EventTarget.prototype.addEventListener = addEventListener;

function asIfReal<E extends Event>(event: E): E {
  if (event.isTrusted || 'isForged' in event) return event;
  return new Proxy(event, {
    get(target, property) {
      if (property === 'isTrusted') return true;
      const value = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
