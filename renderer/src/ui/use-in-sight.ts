import { useEffect, useEffectEvent, useState } from "react";

/** Whether the element with an id is in sight, and a call each time that it comes into sight. True until it was looked at. */
export function useInSight(elementId: string, onSeen: () => void): boolean {
  const [isSeen, setIsSeen] = useState(true);
  const handleSeen = useEffectEvent(onSeen);
  // The browser's layout: only it knows what scrolling, text size and window leave in sight.
  useEffect(() => {
    const element = document.getElementById(elementId);
    if (element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry === undefined) return;
      setIsSeen(entry.isIntersecting);
      if (entry.isIntersecting) handleSeen();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [elementId]);
  return isSeen;
}
