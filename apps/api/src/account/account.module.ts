import { Global, Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { Authenticator } from './authenticator.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  providers: [Authenticator, SignInService, AccountService, AccountResolver, SignInResolver],
  exports: [Authenticator, SignInService],
})
export class AccountModule {}
