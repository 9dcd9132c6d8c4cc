import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Inject, type MiddlewareConsumer, Module, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Webhook } from '../../src/webhook';
import { nestWebhook } from '../../src/webhook/adapters/nest';
import { listening, port, webhook } from './shop';

class AppModule {
  constructor(private readonly webhook: Webhook) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(nestWebhook(this.webhook)).forRoutes({ path: 'notify', method: RequestMethod.POST });
  }
}
// What @Inject(Webhook) and @Module({ … }) do, for a file that is run without a compiler of decorators.
Inject(Webhook)(AppModule, undefined, 0);
Module({ providers: [{ provide: Webhook, useValue: webhook }] })(AppModule);

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] });
await app.listen(port);
listening((app.getHttpServer().address() as AddressInfo).port);
