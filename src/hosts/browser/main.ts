import { page } from './page.ts';
import type { Answer } from './protocol.ts';
import type { Shipped } from './worker.ts';

/** The program of the worker, and the texts that it works with. */
type Texts = Omit<Shipped, 'grammars'> & Readonly<{ worker: string }>;

/** What the page holds under an id: packed, and as base64. */
function packedIn(id: string): Uint8Array<ArrayBuffer> {
  const text = atob(document.getElementById(id)?.textContent ?? '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Unpacked by the browser beside the page, so that the page is there at once. */
const unpacked = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** Lets the page be drawn before what takes long. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function unpack(): Promise<Readonly<{ program: string; shipped: Shipped }>> {
  await drawn();
  const { worker, ...texts } = JSON.parse(await unpacked(packedIn('texts'))) as Texts;
  const program = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  await drawn();
  const nl = packedIn('grammar-nl');
  await drawn();
  return { program, shipped: { ...texts, grammars: { nl, en: packedIn('grammar-en') } } };
}

const ready = unpack();

page(document.getElementById('page') as HTMLElement, (hear) => {
  let stopped = false;
  const begun = ready.then(({ program, shipped }) => {
    if (stopped) return null;
    const worker = new Worker(program);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    worker.onerror = ({ message }) => hear({ kind: 'failed', why: message });
    worker.postMessage(shipped);
    return worker;
  });
  return {
    ask: (request) => void begun.then((worker) => worker?.postMessage(request)),
    stop: () => {
      stopped = true;
      void begun.then((worker) => worker?.terminate());
    },
  };
});
