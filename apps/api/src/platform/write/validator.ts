import type { Fault } from '@tlaka/domain';
import {
  ValidateNested,
  getMetadataStorage,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { messageFor } from './messages.js';

type Input = Record<string, unknown>;
type Check = (input: Input, path: string) => Fault[];

interface Constraint {
  name: string;
  holds(value: unknown, input: Input): boolean;
  values: unknown[];
  each: boolean;
}

interface Rules {
  /** Conditions under which the property is checked at all (`@IsOptional`, `@ValidateIf`). */
  when: ((input: Input, value: unknown) => boolean)[];
  constraints: Constraint[];
  nested: (() => Ctor) | null;
}

type Ctor = abstract new (...args: never[]) => object;

const compiled = new Map<Ctor, Check>();

/**
 * class-validator's rules of an input class, gathered once into one function; the same verdicts as `validate()`
 * for the decorators that this application uses, without its cost per request. Only null where nothing may be is
 * one fault here, whatever rules it breaks.
 */
export function validatorOf(type: Ctor): Check {
  let check = compiled.get(type);
  if (!check) {
    const properties = rulesOf(type);
    check = (input, path) =>
      [...properties].flatMap(([property, rules]) => checkProperty(input, property, rules, path));
    compiled.set(type, check);
  }
  return check;
}

/** An object, or a list of objects, that has rules of its own by `type`. */
export const Nested = (type: () => object): PropertyDecorator => ValidateNested({ context: { type } });

function rulesOf(type: Ctor): Map<string, Rules> {
  const storage = getMetadataStorage();
  const properties = new Map<string, Rules>();
  for (const metadata of storage.getTargetValidationMetadatas(type, '', false, false)) {
    let rules = properties.get(metadata.propertyName);
    if (!rules) properties.set(metadata.propertyName, (rules = { when: [], constraints: [], nested: null }));
    if (metadata.type === 'conditionalValidation') {
      const [condition] = metadata.constraints as [(input: Input, value: unknown) => boolean];
      rules.when.push(condition);
    } else if (metadata.type === 'nestedValidation')
      rules.nested = (metadata.context as { type: () => Ctor }).type;
    else
      for (const { instance } of storage.getTargetValidatorConstraints(metadata.constraintCls))
        rules.constraints.push({
          name: metadata.name ?? metadata.type,
          values: metadata.constraints ?? [],
          each: metadata.each,
          holds: (value, input) =>
            holds(instance, value, input, metadata.propertyName, metadata.constraints ?? []),
        });
  }
  return properties;
}

function holds(
  rule: ValidatorConstraintInterface,
  value: unknown,
  object: Input,
  property: string,
  constraints: unknown[],
): boolean {
  const args: ValidationArguments = { value, constraints, targetName: '', object, property };
  return rule.validate(value, args) === true;
}

function checkProperty(input: Input, property: string, rules: Rules, path: string): Fault[] {
  const value = input[property];
  if (!rules.when.every((condition) => condition(input, value))) return [];
  const place = path ? `${path}.${property}` : property;
  // What may be nothing says so; of anything else, how large or long it is to be is beside the point.
  if (value === null && rules.constraints.length) return [faultOf('notNull', [], place)];
  const faults: Fault[] = [];
  for (const constraint of rules.constraints) {
    const values = constraint.each && Array.isArray(value) ? value : [value];
    if (!values.every((one) => constraint.holds(one, input)))
      faults.push(faultOf(constraint.name, constraint.values, place));
  }
  if (rules.nested && value !== null && value !== undefined)
    faults.push(...checkNested(value, rules.nested(), place));
  return faults;
}

const faultOf = (rule: string, values: unknown[], path: string): Fault => ({
  path,
  rule,
  message: messageFor(rule, values),
});

function checkNested(value: unknown, type: Ctor, path: string): Fault[] {
  if (Array.isArray(value))
    return value.flatMap((part, index) => checkNested(part, type, `${path}.${index}`));
  return typeof value === 'object' && value !== null ? validatorOf(type)(value as Input, path) : [];
}
