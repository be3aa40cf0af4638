import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { fault, invalid } from '../errors.js';
import { isUuid } from '../read/arguments.js';

@Injectable()
export class UuidPipe implements PipeTransform {
  transform(value: unknown, { data }: ArgumentMetadata): unknown {
    if (value === null || value === undefined || isUuid(value)) return value;
    throw invalid(fault(data ?? 'id', 'isUuid', 'Очаква се UUID.', 'Expected a UUID.'));
  }
}
