import { createContext, useContext, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const Place = createContext<HTMLElement | null>(null);
const SetPlace = createContext<(place: HTMLElement | null) => void>(() => undefined);

/** Around a list whose table offers its columns among the buttons of the list. */
export const ColumnsPlaceProvider = ({ children }: { children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <SetPlace value={setPlace}>
      <Place value={place}>{children}</Place>
    </SetPlace>
  );
};

/** Where the choice of columns stands. */
export const ColumnsPlace = () => <span ref={useContext(SetPlace)} />;

/** Puts the choice there; nowhere outside a list of its own. */
export const InColumnsPlace = ({ children }: { children: ReactNode }) => {
  const place = useContext(Place);
  return place && createPortal(children, place);
};
