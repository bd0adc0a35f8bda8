import type { AttemptsRepository } from "./attempts-repository.ts";
import type { BackupKeeper } from "./backup-keeper.ts";

/** The same repository, which has a backup made after each finished attempt. Nobody waits for it: what fails is told by the keeper. */
export function backUpAfterFinish(
  repository: AttemptsRepository,
  { backUp }: Pick<BackupKeeper, "backUp">,
): AttemptsRepository {
  return {
    ...repository,
    finish: async (attempt) => {
      const finished = await repository.finish(attempt);
      if (finished.ok) void backUp("attempt-finished");
      return finished;
    },
  };
}
