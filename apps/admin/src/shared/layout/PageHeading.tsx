import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { Breadcrumb } from './Breadcrumb';
import { TITLE_ID, useDocumentTitle } from './pageTitle';
import { useListAbove } from './useListAbove';

/** The text of the heading, which pages write into it through a portal whenever their record arrives. */
const useTextOf = (heading: RefObject<HTMLElement | null>): string => {
  const [text, setText] = useState('');
  useEffect(() => {
    const element = heading.current;
    if (!element) return;
    const read = () => setText(element.textContent ?? '');
    read();
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [heading]);
  return text;
};

// Tabs of a record are further down the address; switching one is no new page.
const pageOf = (pathname: string): string => pathname.split('/').slice(0, 4).join('/');

const isEditing = (): boolean => document.activeElement?.matches('input, textarea, [role=combobox]') ?? false;

/** Moves the focus to the heading of a new page, as a loaded document would start there; never out of a field. */
const useFocusOnNewPage = (heading: RefObject<HTMLElement | null>, text: string): void => {
  const page = pageOf(useLocation().pathname);
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page || !text) return;
    seen.current = page;
    if (!isEditing()) heading.current?.focus({ preventScroll: true });
  }, [heading, page, text]);
};

/** A record and its forms name their list too: a stakeholder is called like its organisation. */
const useNameInTab = (text: string): string => {
  const list = useListAbove();
  return text && list ? `${text} · ${list.name}` : text;
};

/** The one h1 of every page, with the way back to its list above it. */
export const PageHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useTextOf(heading);
  useDocumentTitle(useNameInTab(text));
  useFocusOnNewPage(heading, text);
  return (
    <Box sx={{ pt: 2, pb: 1, overflowWrap: 'anywhere' }}>
      <Breadcrumb />
      <Typography variant="h1" id={TITLE_ID} ref={heading} tabIndex={-1} sx={{ minHeight: '1.3em' }} />
    </Box>
  );
};
