import { role } from './template.js';

/** Roles that several forms know by the same name. */
export const CITY = role('city', 'Община', 'City');
export const PARTNER = role('partner', 'Партньор', 'Partner');
export const UNIVERSITY = role('university', 'Университет', 'University');
export const FIRM = role('firm', 'Фирма', 'Company');
export const ASSOCIATION = role('association', 'Гражданска организация', 'Civil society organisation');
export const CITIZENS = role('citizens', 'Граждани', 'Citizens');
export const BUYER = role('buyer', 'Възложител', 'Buyer');
export const SUPPLIER = role('supplier', 'Изпълнител', 'Supplier');
