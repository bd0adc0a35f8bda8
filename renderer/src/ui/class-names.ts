/** Joins the class names that apply; CSS module look-ups may be undefined and conditions false. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
