import { useEffect } from "react";
import { useStore } from "zustand";
import { Card } from "../../ui/Card.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { aboutMessages as words, versionSentence } from "./about-messages.ts";
import type { AboutStore } from "./about-store.ts";

/** What Rehearsal is, of which version, under which licence, and where it keeps the person's data. */
export function AboutCard({ store }: { readonly store: AboutStore }) {
  const { status, info } = useStore(store);
  // The main process knows the versions and the folder.
  useEffect(() => {
    void store.enter();
  }, [store]);
  return (
    <Card title={words.title}>
      {info !== null && <p>{versionSentence(info)}</p>}
      {status === "unknown" && <p>{words.unknown}</p>}
      {info?.isDevelopmentBuild === true && <p>{words.development}</p>}
      <p>{words.independent}</p>
      <p>{words.estimate}</p>
      <p>{words.licence}</p>
      {info !== null && (
        <div>
          <p>{words.folder}</p>
          <CopyButton text={info.profileFolder} what={words.copyWhat}>
            <code>{info.profileFolder}</code>
          </CopyButton>
        </div>
      )}
    </Card>
  );
}
