import { execFileSync } from 'node:child_process';
import { type Folder, folder } from './run.ts';

/** A folder that is a git repository. */
export type Repository = Folder &
  Readonly<{
    git: (...args: readonly string[]) => string;
    /** Commits everything. */
    commit: (message: string) => void;
  }>;

/** A new repository with these files, committed. */
export function repository(files: Readonly<Record<string, string>>): Repository {
  const here = folder(files);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Els', '-c', 'user.email=els@waterlelie.example', ...args], {
      cwd: here.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (message: string): void => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  git('init', '-q', '-b', 'main');
  commit('first');
  return { ...here, git, commit };
}
