const unloaded = new WeakSet<Error>();

window.addEventListener('vite:preloadError', ({ payload }) => unloaded.add(payload));

/** Whether it says that a part of the console could not be fetched: the browser asks for that again only with the page. */
export const isUnloaded = (error: Error): boolean => unloaded.has(error);
