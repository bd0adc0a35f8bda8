import type { IpcRequest } from "../../../shared/ipc/contract.ts";
import { err, ok, type Result } from "../../../shared/lib/result.ts";
import type { DataProblem } from "./data-problem.ts";
import type { Ask } from "../platform/bridge.ts";

type File = Pick<IpcRequest<"file:save-text">, "content" | "kind">;

/**
 * Hands a text over piece by piece and has it saved where the person chooses; false where they changed their mind. The first
 * piece that fails ends it, and nothing is saved.
 */
export async function saveText(
  ask: Ask,
  file: File,
  pieces: AsyncIterable<Result<string, DataProblem>>,
): Promise<Result<boolean, DataProblem>> {
  const begun = await ask("file:begin-text", {});
  if (!begun.ok) return err({ source: "main", error: begun.error });
  const { draftId } = begun.value;
  let last = "";
  for await (const piece of pieces) {
    if (!piece.ok) return piece;
    const answer = await ask("file:append-text", { draftId, text: last });
    if (!answer.ok) return err({ source: "main", error: answer.error });
    last = piece.value;
  }
  const saved = await ask("file:save-text", { ...file, draftId, text: last });
  return saved.ok ? ok(saved.value.wasWritten) : err({ source: "main", error: saved.error });
}
