import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { type MiddlewareConsumer, Module, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { nestWebhook } from '../../src/webhook/nest';
import { listening, port, webhook } from './shop';

class AppModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(nestWebhook(webhook)).forRoutes({ path: 'notify', method: RequestMethod.POST });
  }
}
// What the decorator @Module({}) does, for a file that is run without a compiler of decorators.
Module({})(AppModule);

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] });
await app.listen(port);
listening((app.getHttpServer().address() as AddressInfo).port);
