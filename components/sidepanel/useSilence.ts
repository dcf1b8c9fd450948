import { useEffect, useState } from 'preact/hooks';

/** How long a page may take to answer before it is said that it does not, in milliseconds. */
const PATIENCE = 4_000;

/** Whether the page in the tab has not answered for so long that it hardly will. */
export function useSilence(tab: number | null, answer: unknown): boolean {
  const [isLong, setLong] = useState(false);
  const isWaiting = tab !== null && answer === null;
  useEffect(() => {
    setLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [tab, isWaiting]);
  return isWaiting && isLong;
}
