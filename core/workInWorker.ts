/**
 * Has a worker do one piece of work, which leaves the page at hand. The worker ends with the work, or with the signal.
 *
 * @param startWorker starts one that answers what it is sent
 * @param request what it is sent
 * @param take takes each of its answers: finishes with the result, or throws what the work fails with
 * @param signal `null` for work that ends with its page
 * @throws what `take` throws, the signal's reason, and `Error` where the worker itself fails
 */
export function workInWorker<Request, Answer, Result>(
  startWorker: () => Worker,
  request: Request,
  take: (answer: Answer, finish: (result: Result) => void) => void,
  signal: AbortSignal | null,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const life = new AbortController();
    const worker = startWorker();
    const end = () => {
      life.abort();
      worker.terminate();
    };
    const finish = (result: Result) => {
      end();
      resolve(result);
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const listening = { signal: life.signal };
    signal?.addEventListener('abort', () => fail(signal.reason), listening);
    worker.addEventListener('error', ({ message }) => fail(new Error(message)), listening);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        try {
          take(data, finish);
        } catch (error) {
          // Not swallowed: whoever asked for the work gets it.
          fail(error);
        }
      },
      listening,
    );
    worker.postMessage(request);
  });
}
