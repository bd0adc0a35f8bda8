import { useState } from "react";

/** The last thing said to a screen reader; `count` tells the same words said twice apart. */
export interface Announcement {
  readonly text: string;
  readonly count: number;
}

/** What to speak now, and how to speak something. */
export function useAnnouncement(): readonly [Announcement, (text: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: "", count: 0 });
  const say = (text: string) => {
    setAnnouncement(({ count }) => ({ text, count: count + 1 }));
  };
  return [announcement, say];
}
