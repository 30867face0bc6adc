// Loaded before the program with --import: kills it with SIGKILL at the nth point (KILL_AT, from 1) at which it changes the file system. A write is killed
// halfway: the first half of its bytes stands in the file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync, renameSync, chmodSync, rmSync } = fs;
let left = Number(process.env.KILL_AT);

function point(before = () => undefined) {
  left--;
  if (left !== 0) return;
  before();
  process.kill(process.pid, 'SIGKILL');
  for (;;); // until the signal arrives
}

fs.writeFileSync = (path, content, options) => {
  point();
  point(() => writeFileSync(path, content.slice(0, content.length >> 1), options));
  writeFileSync(path, content, options);
  point();
};
fs.renameSync = (from, to) => {
  point();
  renameSync(from, to);
  point();
};
fs.chmodSync = (path, mode) => {
  chmodSync(path, mode);
  point();
};
fs.rmSync = (path, options) => {
  point();
  rmSync(path, options);
};
syncBuiltinESMExports();
