// A process that checks the pairs of texts that another sends it with the built library, and says how it ended and how long the processor worked.
import { checkTexts } from '../dist/index.js';

process.on('message', async (texts) => {
  const from = process.cpuUsage();
  let how;
  try {
    const { findings } = await checkTexts(texts);
    how = `${findings.length} findings`;
  } catch (error) {
    how = error.name === 'UserError' ? 'refused' : String(error).slice(0, 60);
  }
  const { user, system } = process.cpuUsage(from);
  process.send({ how, seconds: (user + system) / 1e6 });
});
