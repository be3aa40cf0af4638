/** Injection token of the `Platform`: pool, Reader and shapes, shared by all requests. */
export const PLATFORM = Symbol('PLATFORM');
/** Injection token of the `Config`. */
export const CONFIG = Symbol('CONFIG');
