/** A number with its unit, which is spelled differently for one: "1 question", "3 questions", "0 misses". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
