const TEXT_FIELDS =
  "textarea, [contenteditable='true'], input:not([type='radio'], [type='checkbox'])";

/** Whether what is typed there becomes text. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT_FIELDS);
}
