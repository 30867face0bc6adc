import { page } from './page.ts';
import type { Answer } from './protocol.ts';
import type { Shipped } from './worker.ts';

const contentOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

const program = URL.createObjectURL(new Blob([contentOf('worker')], { type: 'text/javascript' }));
/** Tables of numbers came as base64. */
const shipped = JSON.parse(contentOf('shipped'), (_, value) =>
  typeof value?.base64 === 'string' ? Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0)) : value,
) as Shipped;

page(document.getElementById('page') as HTMLElement, (hear) => {
  const worker = new Worker(program);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  worker.onerror = ({ message }) => hear({ kind: 'failed', why: message });
  worker.postMessage(shipped);
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
});
