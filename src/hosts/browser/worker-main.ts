import type { Request } from './protocol.ts';
import { type Shipped, worker } from './worker.ts';

/** A worker as it sees itself; the compiler knows the page's globals only. */
type Own = { onmessage: ((event: MessageEvent) => void) | null; postMessage: (answer: unknown) => void };
const own = globalThis as unknown as Own;

// the first message is what the page ships with, each other one a request; requests are heard in turn
own.onmessage = ({ data }: MessageEvent<Shipped>) => {
  const hear = worker(data, { answer: (answer) => own.postMessage(answer) });
  let turn = Promise.resolve();
  own.onmessage = (event: MessageEvent<Request>) => {
    turn = turn.then(() => hear(event.data));
  };
};
