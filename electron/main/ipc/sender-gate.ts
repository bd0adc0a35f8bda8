/** What the gate looks at of a request's event; Electron's own event fits. */
export interface RequestOrigin {
  readonly sender: { readonly id: number };
  /** Null where the frame is gone or has navigated since it asked. */
  readonly senderFrame: {
    readonly origin: string;
    readonly parent: unknown;
  } | null;
}

/**
 * Lets requests through that come from the top frame of our window, showing our own page, and from nowhere else. It does not ask
 * whether the frame is `detached`: Electron goes on saying so of the page that it loads after the one before has crashed.
 */
export function createSenderGate(expected: {
  /** For example "rehearsal://app". */
  readonly origin: string;
  /** The id of our window's contents, null while there is no window. */
  readonly contentsId: () => number | null;
}): (request: RequestOrigin) => boolean {
  return ({ sender, senderFrame }) =>
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === expected.origin &&
    sender.id === expected.contentsId();
}
