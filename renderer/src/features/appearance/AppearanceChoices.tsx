import { useId } from "react";
import { useStore } from "zustand";
import { COLOUR_SCHEMES, TEXT_SIZES } from "../../platform/appearance-memory.ts";
import { TileGroup } from "../../ui/TileGroup.tsx";
import {
  appearanceMessages as words,
  colourSchemeWords,
  textSizeWords,
} from "./appearance-messages.ts";
import type { AppearanceStore } from "./appearance-store.ts";
import styles from "./AppearanceChoices.module.css";

/** Text size and colours. A choice is seen at once. */
export function AppearanceChoices({ store }: { readonly store: AppearanceStore }) {
  const { appearance, change } = useStore(store);
  const sizeId = useId();
  const schemeId = useId();
  return (
    <>
      <h3 id={sizeId} className={styles["name"]}>
        {words.textSize}
      </h3>
      <TileGroup
        labelledBy={sizeId}
        tiles={TEXT_SIZES.map((id) => ({ id, ...textSizeWords[id] }))}
        size="tiny"
        selectedId={appearance.textSize}
        onChange={(textSize) => {
          change({ textSize });
        }}
      />
      <h3 id={schemeId} className={styles["name"]}>
        {words.colourScheme}
      </h3>
      <TileGroup
        labelledBy={schemeId}
        tiles={COLOUR_SCHEMES.map((id) => ({ id, ...colourSchemeWords[id] }))}
        size="tiny"
        selectedId={appearance.colourScheme}
        onChange={(colourScheme) => {
          change({ colourScheme });
        }}
      />
      <p className={styles["kept"]}>{words.kept}</p>
    </>
  );
}
