import { useContext, useState } from 'preact/hooks';
import type { WordStore } from './createWordStore';
import { UnkeptContext, type UnkeptWords } from './UnkeptWords';

export interface OpenForm {
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
  /** What is written in it is kept. */
  finish(): void;
}

/** Whether a form is shown that opens in its place: at once where something is written in it and not kept. */
export function useOpenForm(
  storeOf: (unkept: UnkeptWords) => Pick<WordStore<unknown>, 'all' | 'write'>,
  form: string,
): OpenForm {
  const unkept = useContext(UnkeptContext);
  const store = unkept === null ? null : storeOf(unkept);
  const [isOpen, setOpen] = useState(() => store?.all.has(form) ?? false);
  return {
    isOpen,
    setOpen,
    finish() {
      store?.write(form, null);
      setOpen(false);
    },
  };
}
