/** The id of the flow's line on the page. */
export const placeOf = (flowId: string): string => `flow-${flowId}`;

/** Leads from where a flow is only named to its line, with the keyboard's focus. */
export const showFlow = (flowId: string): void => document.getElementById(placeOf(flowId))?.focus();
