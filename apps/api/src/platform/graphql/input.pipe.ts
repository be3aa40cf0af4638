import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { invalid } from '../errors.js';
import { textFaults } from '../write/text-check.js';
import { validatorOf } from '../write/validator.js';

type InputClass = abstract new (...args: never[]) => object;

const SIMPLE: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

function check(value: unknown, path: string, type: InputClass | null): void {
  const faults = textFaults(value, path);
  if (!faults.length && type && typeof value === 'object' && value !== null)
    faults.push(...validatorOf(type)(value as Record<string, unknown>, path));
  if (faults.length) throw invalid(...faults);
}

/** Every argument of every root field: clean texts, and the rules on its class. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { metatype, type, data }: ArgumentMetadata): unknown {
    if (type === 'body')
      check(value, data ?? '', SIMPLE.includes(metatype) ? null : (metatype as InputClass));
    return value;
  }
}

/** The same for a class that the type of the parameter does not name. */
export class ClassPipe implements PipeTransform {
  constructor(private readonly type: InputClass) {}

  transform(value: unknown): unknown {
    check(value, '', this.type);
    return value;
  }
}
