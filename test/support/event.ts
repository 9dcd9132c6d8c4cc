/** An event that happens once and can be awaited. */
export interface Event {
  readonly happened: Promise<void>;
  happen(): void;
}

export const event = (): Event => {
  let happen = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
};
