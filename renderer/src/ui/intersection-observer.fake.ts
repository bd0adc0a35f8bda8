/** What jsdom lacks. Nothing is laid out there, so that nothing ever comes into sight or leaves it. */
class StillObserver {
  observe(): void {
    // Nothing to tell.
  }

  disconnect(): void {
    // Nothing to stop.
  }
}

Reflect.set(globalThis, "IntersectionObserver", StillObserver);

export {};
