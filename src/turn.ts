/** Lets the event loop go round once. Loading `node:timers/promises` for this would be felt at every import of the package. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
