import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from './control';
import { changes } from './live';

/** Milliseconds between two readings of what changes all the time. */
const pause = 300;

/**
 * What the sandbox says at a path of its control API, read again when something changed. While it does not respond, the last
 * that it said stays.
 */
export const useFetched = <T>(path: string): Signal<T | undefined> => {
  const value = useSignal<T | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    let isReading = false;
    let isStale = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async (): Promise<void> => {
      if (isOver || isReading || !isStale) return;
      isReading = true;
      isStale = false;
      try {
        const found = await ask<T>(path);
        if (!isOver) value.value = found;
      } catch {
        // The page says already that the sandbox does not respond; `ready` comes when it does.
      }
      timer = setTimeout(() => {
        isReading = false;
        void refresh();
      }, pause);
    };
    const stop = changes.subscribe(() => {
      isStale = true;
      void refresh();
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [path]);
  return value;
};
