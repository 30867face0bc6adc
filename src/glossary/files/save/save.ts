import { UserError } from '../../../model/error.ts';
import type { Listed } from '../load/listed.ts';
import type { Saved } from './saved.ts';

/**
 * A glossary as the format that the extension of `path` names: .tsv, .csv, .tbx, .xlsx or .yaml.
 * @throws UserError where it names none
 */
export async function save(concepts: readonly Listed[], path: string): Promise<Saved> {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'tsv':
    case 'tab':
      return (await import('./delimited.ts')).tsv(concepts);
    case 'csv':
      return (await import('./delimited.ts')).csv(concepts);
    case 'tbx':
    case 'xml':
      return (await import('./tbx.ts')).tbx(concepts);
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsx(concepts);
    case 'yaml':
    case 'yml':
      return (await import('./yaml.ts')).yaml(concepts);
    default:
      throw new UserError(
        `${path}: a glossary is written as .tsv, .csv, .tbx, .xlsx or .yaml; give one of these names`,
      );
  }
}
