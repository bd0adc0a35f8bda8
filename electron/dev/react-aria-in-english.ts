import type { Plugin } from "vite";

const TRANSLATION =
  /[\\/](?:react-aria|react-stately|react-aria-components)[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/;
const ENGLISH = "en-US.mjs";

/**
 * Leaves out of the page what React Aria would say in thirty other languages: Rehearsal speaks English, whatever the computer
 * speaks, and one language within another would be read out with the wrong voice.
 */
export function reactAriaInEnglish(): Plugin {
  return {
    name: "react-aria-in-english",
    load: (id) =>
      TRANSLATION.test(id) && !id.endsWith(ENGLISH)
        ? `export { default } from "./${ENGLISH}";`
        : null,
  };
}
