// Runs a measurement written in TypeScript: node bench/run.mjs NAME [arguments]. Its table goes to standard output.
import { createServer } from 'vite';

const [name, ...args] = process.argv.slice(2);
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { main } = await server.ssrLoadModule(`/bench/${name}.ts`);
process.stdout.on('error', () => process.exit());
await main(args);
await server.close();
