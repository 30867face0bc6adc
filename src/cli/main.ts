import { Command, CommanderError } from 'commander';
import { UserError } from '../model.ts';
import { version } from '../read/package.ts';
import { listed } from './choose.ts';
import type { Outcome } from './output.ts';

/**
 * The program: parses the command line, runs one command, prints its report.
 * @returns the exit status: 0 nothing to report, 1 findings, 2 could not check
 */
export async function main(argv: readonly string[]): Promise<number> {
  let outcome: Outcome = { status: 0 };
  const program = commands((result) => {
    outcome = result;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof UserError) return refused(error.message);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  if (outcome.out !== undefined) await print(outcome.out);
  return outcome.status;
}

const refused = (message: string): number => {
  process.stderr.write(`tweeluik: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
  return 2;
};

/** A reader that has seen enough ("| head") is no error. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(text, () => resolve());
  });

function commands(done: (outcome: Outcome) => void): Command {
  const program = new Command('tweeluik')
    .description(
      'Lays the Dutch and the English version of legal terms side by side, article by article, and says where they differ.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'tweeluik: ')) })
    .showHelpAfterError(false);

  sided(
    program
      .command('check')
      .description('compare two files, or one that holds both versions')
      .argument('[files...]', 'the Dutch and the English file, in either order; - is standard input'),
  )
    .option('--format <name>', 'text or json; NAME=FILE writes a report to a file (repeatable)', listed)
    .option('--output <file>', 'write the report here')
    .option('--only <checks>', 'run these checks only (comma-separated)', listed)
    .option('--skip <checks>', 'leave these checks out (comma-separated)', listed)
    .option('--clause <label>', 'report on this clause and what is under it')
    .option('--side <lang>', 'report only faults of this text itself: nl or en')
    .option('--fail-on <severity>', 'exit with 1 from this severity: error, warning, note or never', 'error')
    .option('--no-color', 'no colours')
    .option('--quiet', 'print nothing where nothing fails')
    .action(async (files: readonly string[], options) => done((await import('./check.ts')).check(files, options)));

  sided(
    program
      .command('show')
      .description('print a stage of the work')
      .argument('<stage>', 'text, outline, facts (one file) or pairs (two files)')
      .argument('[files...]'),
  )
    .option('--format <name>', 'text or json', 'text')
    .action(async (stage: string, files: readonly string[], options) =>
      done((await import('./show.ts')).show(stage, files, options)),
    );

  program
    .command('explain')
    .description('print the page of a check, or the list of checks')
    .argument('[check]')
    .action(async (name: string | undefined) => done((await import('./explain.ts')).explain(name)));

  sided(
    program
      .command('definitions')
      .description('print the defined terms of both texts as a bilingual glossary')
      .argument('[files...]'),
  ).action(async (files: readonly string[], options) =>
    done((await import('./definitions.ts')).definitions(files, options)),
  );
  return program;
}

/** The options that say which files and glossaries a command reads. */
const sided = (command: Command): Command =>
  command
    .option('--nl <file>', 'the Dutch version')
    .option('--en <file>', 'the English version')
    .option(
      '--glossary <file>',
      'a glossary of your own (repeatable)',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option('--no-bundled-glossary', 'leave the bundled glossary out');
