import { createContext, useContext } from 'react';

/** True within what is laid out for printing, where nothing can be pressed and everything has to stand open. */
export const OnPaper = createContext(false);

export const useOnPaper = (): boolean => useContext(OnPaper);
