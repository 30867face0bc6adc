/** Whether one version comes behind another. */
export function later(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).slice(0, 3).map(Number)) as [number[], number[]];
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs >= 0 && (a[differs] ?? 0) > (b[differs] ?? 0);
}
