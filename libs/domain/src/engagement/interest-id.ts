/** An interest's id in a stored model's document: parties number theirs as they like, so each carries its party's. Pure. */
export const documentInterest = (party: string, own: string): string => `${party}:${own}`;

/** An interest's id as its party knows it. Pure; party ids hold no colon. */
export const ownInterest = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);
