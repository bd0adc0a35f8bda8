import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";

/** Which of these fuses are on in a built binary, by electron-builder's names for them. */
export async function fusesOf(
  executable: string,
  names: readonly string[],
): Promise<Readonly<Record<string, boolean>>> {
  const wire = await getCurrentFuseWire(executable);
  const states = names.map((name) => {
    const option = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const fuse = FuseV1Options[option as keyof typeof FuseV1Options];
    return [name, wire[fuse] === FuseState.ENABLE] as const;
  });
  return Object.fromEntries(states);
}
