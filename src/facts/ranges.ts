/** "5 tot en met 7" → 6, 7; "145.3 to 5" → 145.4, 145.5; "a to d" → b, c, d; ends that do not count up give only the last */
export function between(first: string, last: string): readonly string[] {
  // "305a(l) to (3)": an l that was read for a 1
  const [low, high] = [first === 'l' ? 1 : Number(first), Number(last)];
  if (Number.isInteger(low) && Number.isInteger(high) && high > low && high - low < 40)
    return Array.from({ length: high - low }, (_, at) => String(low + at + 1));
  if (/^[a-z]$/.test(first) && /^[a-z]$/.test(last) && last > first)
    return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) }, (_, at) =>
      String.fromCharCode(first.charCodeAt(0) + at + 1),
    );
  // "2:24a tot en met 2:24c"
  const [from, to] = [/^(.*\d)([a-z])$/.exec(first), /^(.*\d)([a-z])$/.exec(last)];
  if (from && to && from[1] === to[1])
    return between(from[2] ?? '', to[2] ?? '').map((letter) => `${from[1]}${letter}`);
  // "145.3 tot en met 5": the fifth is of 145 as well, which is no article 5
  const [whole = '', head = '', tail = ''] = /^(\d+)[.:](\d+)$/.exec(first) ?? [];
  if (whole !== '' && high > Number(tail) && high < Number(head))
    return between(tail, last).map((number) => `${whole.slice(0, head.length + 1)}${number}`);
  const [a, b] = [/^(.*?)(\d+)$/.exec(first), /^(.*?)(\d+)$/.exec(last)];
  if (a && b && a[1] === b[1] && Number(b[2]) > Number(a[2]) && Number(b[2]) - Number(a[2]) < 40) {
    return Array.from({ length: Number(b[2]) - Number(a[2]) }, (_, at) => `${a[1]}${Number(a[2]) + at + 1}`);
  }
  return [last];
}
