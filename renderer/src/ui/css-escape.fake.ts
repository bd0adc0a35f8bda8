// jsdom has no CSS.escape, and React Aria calls it for every overlay and list. Import this for its effect.
Object.assign(globalThis, {
  CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`) },
});

export {};
