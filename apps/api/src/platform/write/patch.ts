/** Of a patch: absent leaves, null clears (and is refused where something is required), nothing is filled in. */
export const PATCH = { skipNullProperties: false, omitDefaultValues: true };
