import { Module } from '@nestjs/common';
import { CordisService } from './cordis.service.js';
import { ImportController } from './import.controller.js';

@Module({ controllers: [ImportController], providers: [CordisService] })
export class ImportingModule {}
