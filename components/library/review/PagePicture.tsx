import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../controls/reasonOf';
import { useText } from '../../localization';

/** Draws the pages of a file, which it keeps open meanwhile. */
export interface PageDrawer {
  /**
   * @param page from 1
   * @param canvas whose height follows from its width
   */
  draw(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>;
  close(): void;
}

export interface PagePictureProps {
  page: number;
  drawer: PageDrawer;
}

/** A page of the file as it is printed, beside what was read of it. */
export function PagePicture({ page, drawer }: PagePictureProps) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    if (canvas.current !== null) {
      drawer.draw(page, canvas.current, life.signal).then(
        () => setFailure(null),
        (error: unknown) => {
          if (!life.signal.aborted) setFailure(reasonOf(error, text));
        },
      );
    }
    return () => life.abort();
  }, [page, drawer]);
  return (
    <figure class="page-picture">
      <canvas
        ref={canvas}
        width={800}
        height={1}
        role="img"
        aria-label={text('reviewPicture', page)}
      />
      <figcaption>
        {failure === null ? text('reviewPicture', page) : text('reviewNoPicture', failure)}
      </figcaption>
    </figure>
  );
}
