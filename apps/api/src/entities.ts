import { ApiToken } from './account/api-token.entity.js';
import { LoginFailure, OneTimeLink, Session } from './account/session.entity.js';
import { User } from './account/user.entity.js';
import { Activity } from './platform/activity.entity.js';
import type { Class } from './platform/entity/marks.js';
import { Row } from './platform/entity/row.js';

/** Every table, in the order of the slices. */
export const ENTITIES: readonly Class[] = [Activity, User, Session, LoginFailure, OneTimeLink, ApiToken];

/** Those that the API shows. */
export const SHOWN: readonly Class[] = ENTITIES.filter((type) => type.prototype instanceof Row);
