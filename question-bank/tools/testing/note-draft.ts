const SENTENCE = "A pot of green tea wants cooler water than a pot of black tea does.";

/** A study note that lints clean: 130 words of tea. */
export function aNoteDraft(changes: { readonly body?: string; readonly title?: string } = {}) {
  const { title = "Water for tea", body = `${Array(10).fill(SENTENCE).join(" ")}\n` } = changes;
  return `---
title: ${title}
references:
  - title: About tea
    url: https://example.org/tea
    checked: 2026-11-20
---
${body}`;
}
