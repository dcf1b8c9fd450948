/** All boxes that are shown, in the order of the page. */
export function boxesOnPage(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.choose-box')];
}

export function keyOfBox({ value }: HTMLInputElement): string {
  return value;
}

/** From the box of a key to another one, both included; that one alone where the first is not shown. */
export function boxesBetween(key: string | null, to: HTMLInputElement): HTMLInputElement[] {
  const boxes = boxesOnPage();
  const from = boxes.findIndex(({ value }) => value === key);
  const end = boxes.indexOf(to);
  return from < 0 ? [to] : boxes.slice(Math.min(from, end), Math.max(from, end) + 1);
}
