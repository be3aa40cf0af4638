type Listener = () => void;

let open = false;
let waiting: readonly Listener[] = [];
const listeners = new Set<Listener>();

const waitingNow = (those: readonly Listener[]): void => {
  waiting = those;
  for (const listener of listeners) listener();
};

/** Said by whoever learns from the API whether somebody is signed in on this page. */
export const setSession = (isOpen: boolean): void => {
  open = isOpen;
};

export const isSessionOpen = (): boolean => open;

/** The API no longer knows the session: fulfilled once the viewer has signed in again. */
export const renewedSession = (): Promise<void> => new Promise((done) => waitingNow([...waiting, done]));

/** The viewer has signed in again, and whatever waits goes on. */
export const renewSession = (): void => {
  const those = waiting;
  waitingNow([]);
  for (const goOn of those) goOn();
};

export const isSessionLapsed = (): boolean => waiting.length > 0;

export const onSessionChange = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
