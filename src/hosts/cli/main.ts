import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../../model/error.ts';
import { inLog } from '../../report/in-log.ts';
import { plain } from '../../report/plain.ts';
import { version } from '../node/package.ts';
import { listed, repeated } from './choose.ts';
import { type Outcome, print } from './output.ts';

/**
 * The program: parses the command line, runs one command, prints its report.
 * @returns the exit status: 0 nothing to report, 1 findings, 2 could not check, 130 somebody stopped it
 */
export async function main(argv: readonly string[]): Promise<number> {
  // a reader that has seen enough ("| head") is no error; what else goes wrong there is told to whoever writes
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let outcome: Outcome = { status: 0 };
  const program = commands((result) => {
    outcome = result;
  });
  try {
    await program.parseAsync(withCommand(argv, program));
    if (outcome.aside !== undefined && outcome.aside !== '') process.stderr.write(inLog(outcome.aside));
    if (outcome.out !== undefined) await print(outcome.out);
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(
      error instanceof UserError ? `tweeluik: ${inLog(plain(error.message))}\n` : `${stackOf(error)}\n`,
    );
    return 2;
  }
}

/** "tweeluik nl.txt en.txt" checks them: where no command is named and the first word is a file, that is meant. */
function withCommand(argv: readonly string[], program: Command): string[] {
  const [node = '', script = '', first, ...rest] = argv;
  const names = ['help', ...program.commands.map((command) => command.name())];
  if (
    first === undefined ||
    first.startsWith('-') ||
    names.includes(first) ||
    !(existsSync(first) || /[./\\]/.test(first))
  )
    return [...argv];
  return [node, script, 'check', first, ...rest];
}

/** What is our own fault keeps its stack, and never looks like a finding. */
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What commander says, on one line: "error: unknown option '--formt'\n(Did you mean --format?)" */
const said = (text: string): string =>
  `tweeluik: ${plain(
    text
      .trim()
      .replace(/^error: /, '')
      .replace(/\s*\(Did you mean (.*)\?\)$/s, '; did you mean $1?'),
  )}\n`;

function commands(done: (outcome: Outcome) => void): Command {
  const program = new Command('tweeluik')
    .description(
      'Lays the Dutch and the English version of legal terms side by side, article by article, and says where they differ.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(said(text)) })
    .showHelpAfterError(false);

  asking(
    program
      .command('check')
      .description('compare two files, one that holds both versions, or every pair that the configuration names')
      .argument('[files...]', 'the Dutch and the English file, in either order; - is standard input'),
  )
    .option(
      '--format <name>',
      'text, json, jsonl, sarif, github, gitlab, junit, markdown, html, xlsx, docx, xliff or bilingual; NAME=FILE writes one more to a file (repeatable)',
      repeated,
    )
    .option('--output <file>', 'write the report here instead of printing it')
    .option(
      '--comment-on <lang>',
      'the text whose words the comments of --format docx=FILE and xliff=FILE stand on: nl or en',
    )
    .option('--side <lang>', 'report only faults of this text itself: nl or en')
    .option('--fail-on <severity>', 'exit with 1 from this severity: error, warning, note or never (default: error)')
    .option('--order <order>', 'severity (the most severe first) or reading (as one reads the Dutch)', 'severity')
    .option('--no-color', 'no colours')
    .option('--quiet', 'print nothing where nothing fails')
    .option(
      '--pairs <file>',
      'check the pairs of this list: two paths a line with a tab between, or JSON lines; - is standard input',
    )
    .option('--shard <part>', 'check this part of the pairs, such as 3/8, and write a partial report for merge')
    .option('--print-config', 'print what applies and check nothing')
    .action(async (files: readonly string[], options) =>
      done(await (await import('./check.ts')).check(files, options)),
    );

  asking(
    program
      .command('accept')
      .description('write open findings in the file of accepted differences, with a reason')
      .argument('[files...]', 'as for check'),
  )
    .addOption(new Option('--check <checks>', 'an older name of --only').argParser(listed).hideHelp())
    .option('--all', 'all open findings')
    .option('--from <file>', 'the findings judged to be right or false alarms, in a workbook or in what the page saved')
    .option('--prune', 'take out the rows that no longer apply')
    .option('--reason <text>', 'why these differences are right')
    .action(async (files: readonly string[], options) =>
      done(await (await import('./accept.ts')).accept(files, options)),
    );

  program
    .command('merge')
    .description('lay the partial reports of check --shard together: one report and one exit status, as of one run')
    .argument('<parts...>', 'all parts of one run, in any order')
    .option('--format <name>', 'as for check', repeated)
    .option('--output <file>', 'write the report here instead of printing it')
    .option('--no-color', 'no colours')
    .option('--quiet', 'print nothing where nothing fails')
    .action(async (parts: readonly string[], options) =>
      done(await (await import('./merge.ts')).merge(parts, options)),
    );

  program
    .command('init')
    .description('write a configuration with explanations: tweeluik.yaml')
    .action(async () => done((await import('./init.ts')).init()));

  sided(
    program
      .command('show')
      .description('print a stage of the work')
      .argument('<stage>', 'text, outline, facts, grammar (one file) or pairs (two files)')
      .argument('[files...]'),
  )
    .option('--format <name>', 'text or json; for grammar also conllu', 'text')
    .action(async (stage: string, files: readonly string[], options) =>
      done(await (await import('./show.ts')).show(stage, files, options)),
    );

  program
    .command('explain')
    .description('print the page of a check, or the list of checks')
    .argument('[check]')
    .option('--locale <lang>', 'the language to explain it in: en or nl', 'en')
    .option('--format <name>', 'text, or markdown with all its cases', 'text')
    .action(async (name: string | undefined, options) => done((await import('./explain.ts')).explain(name, options)));

  sided(
    program
      .command('definitions')
      .description('print the defined terms of both texts as a bilingual glossary')
      .argument('[files...]'),
  )
    .option('--format <name>', 'tsv, tbx or xlsx', 'tsv')
    .action(async (files: readonly string[], options) =>
      done(await (await import('./definitions.ts')).definitions(files, options)),
    );

  glossaryCommands(program.command('glossary').description('check a glossary, or write it in another format'), done);
  return program;
}

function glossaryCommands(glossary: Command, done: (outcome: Outcome) => void): void {
  glossary
    .command('check')
    .description('say what is wrong with a glossary: names twice, contradictions, entries that are left out')
    .argument('<file>', 'TSV, CSV, TBX, XLSX or YAML; - is standard input')
    .action(async (file: string) => done(await (await import('./glossary.ts')).checkGlossary(file)));
  glossary
    .command('convert')
    .description('write a glossary in another format, and say what did not come along')
    .argument('<in>', 'TSV, CSV, TBX, XLSX or YAML; - is standard input')
    .argument('<out>', 'the new file: .tsv, .csv, .tbx, .xlsx or .yaml')
    .action(async (from: string, to: string) => done(await (await import('./glossary.ts')).convertGlossary(from, to)));
}

/** The options that say what a run compares and asks. */
const asking = (command: Command): Command =>
  sided(command)
    .option('--only <checks>', 'run these checks only (comma-separated)', listed)
    .option('--skip <checks>', 'leave these checks out (comma-separated)', listed)
    .option('--clause <label>', 'report on this clause and what is under it')
    .option(
      '--since <revision>',
      'report on clauses that changed since this git revision, and on what changed in one text alone',
    )
    .option('--accepted <file>', 'the file of accepted differences')
    .option('--workers <count>', 'threads for many pairs (default: as many as pay)')
    .option('--locale <lang>', 'the language of messages and reports: en or nl')
    .option('--config <file>', 'the configuration; else the nearest from here upwards')
    .option('--no-config', 'look for no configuration')
    .option('--allow-modules', 'run the modules that the configuration names under own-checks')
    .option('--allow-outside', 'let the configuration name files outside its folder');

/** The options that say which files and glossaries a command reads. */
const sided = (command: Command): Command =>
  command
    .option('--nl <file>', 'the Dutch version')
    .option('--en <file>', 'the English version')
    .option('--glossary <file>', 'a glossary of your own: TSV, CSV, TBX, XLSX or YAML (repeatable)', repeated)
    .option('--no-bundled-glossary', 'leave the bundled glossary out');
