import { Check, CircleAlert, LoaderCircle } from "lucide-react";
import { useStore } from "zustand";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { saveFailure, saveMessages as words } from "./exam-messages.ts";
import type { SittingStore } from "./sitting-store.ts";
import styles from "./SaveStateLine.module.css";

/** Whether every answer is on the disk. Small while it is, a plain sentence, spoken, while it is not. */
export function SaveStateLine({ store }: { readonly store: SittingStore }) {
  const { saveState, retry } = useStore(store);
  const isFailing = saveState.status === "not-saved";
  return (
    <div className={styles["line"]} data-failing={isFailing || undefined}>
      {/* Always there, so that a screen reader notices what comes into it. */}
      <div role="status" className={isFailing ? styles["failure"] : ""}>
        {isFailing && (
          <>
            <Icon icon={CircleAlert} />
            <p>
              <strong>{words.notSaved}.</strong> {saveFailure(saveState.code)} {words.kept}
            </p>
          </>
        )}
      </div>
      {isFailing ? (
        <Button onPress={retry}>{words.tryNow}</Button>
      ) : (
        <span className={styles["quiet"]}>
          {saveState.status === "saved" ? words.saved : words.saving}
          <Icon icon={saveState.status === "saved" ? Check : LoaderCircle} />
        </span>
      )}
    </div>
  );
}
