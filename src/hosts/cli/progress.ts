/** Shows how far a run is. */
export type Progress = Readonly<{ step: () => void; stop: () => void }>;

const NONE: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on standard error, where that is a terminal and there is something to wait for; it is gone when the run is done. */
export async function progress(pairs: number): Promise<Progress> {
  if (pairs < 4 || process.stderr.isTTY !== true || process.env.TERM === 'dumb') return NONE;
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: '{bar} {value} of {total} pairs',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(pairs, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
