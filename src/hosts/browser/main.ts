import { gunzipSync, strFromU8 } from 'fflate';
import { page } from './page.ts';
import type { Answer } from './protocol.ts';
import type { Shipped } from './worker.ts';

/** What the page holds under an id: packed, and as base64. */
const packedIn = (id: string): Uint8Array =>
  Uint8Array.from(atob(document.getElementById(id)?.textContent ?? ''), (char) => char.charCodeAt(0));

/** The program of the worker, and the texts that it works with. */
type Texts = Omit<Shipped, 'grammars'> & Readonly<{ worker: string }>;

const { worker: code, ...texts } = JSON.parse(strFromU8(gunzipSync(packedIn('texts')))) as Texts;
const shipped: Shipped = { ...texts, grammars: { nl: packedIn('grammar-nl'), en: packedIn('grammar-en') } };
const program = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

page(document.getElementById('page') as HTMLElement, (hear) => {
  const worker = new Worker(program);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  worker.onerror = ({ message }) => hear({ kind: 'failed', why: message });
  worker.postMessage(shipped);
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
});
