import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page, and tells whether some are held over it. */
export function useFileDrop(onFiles: (files: File[]) => void): 'over' | 'away' {
  const [over, setOver] = useState<'over' | 'away'>('away');
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const life = new AbortController();
    const listening = { signal: life.signal };
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without it the browser would open the file in the place of the page.
      event.preventDefault();
      setOver('over');
    };
    window.addEventListener('dragenter', hold, listening);
    window.addEventListener('dragover', hold, listening);
    window.addEventListener(
      'dragleave',
      // Between two elements of the page something is always left for something else.
      ({ relatedTarget }) => relatedTarget === null && setOver('away'),
      listening,
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver('away');
        take.current([...(event.dataTransfer?.files ?? [])]);
      },
      listening,
    );
    return () => life.abort();
  }, []);
  return over;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
