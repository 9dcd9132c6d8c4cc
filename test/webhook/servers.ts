import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Inject, type MiddlewareConsumer, Module, Post, Req, RequestMethod, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import express from 'express';
import express4 from 'express-4';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { Webhook } from '../../src/webhook';
import { expressWebhook } from '../../src/webhook/adapters/express';
import { fastifyWebhook } from '../../src/webhook/adapters/fastify';
import { koaWebhook } from '../../src/webhook/adapters/koa';
import { type NestRequest, type NestResponse, nestWebhook } from '../../src/webhook/adapters/nest';
import { serveFetch } from '../support/serve-fetch';

/** A server that takes notifications at `url`. */
export interface Running {
  url: string;
  close: () => Promise<unknown>;
}

export type Start = (webhook: Webhook) => Promise<Running>;

const listening = async (server: Server): Promise<Running> => {
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/notify`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const nestModule = (webhook: Webhook): (new () => object) => {
  class AppModule {
    configure(consumer: MiddlewareConsumer): void {
      consumer.apply(nestWebhook(webhook)).forRoutes({ path: 'notify', method: RequestMethod.POST });
    }
  }
  Module({})(AppModule);
  return AppModule;
};

/** The webhook as a provider: whoever has it injected registers handlers or mounts it. */
const nestProvider = (webhook: Webhook): (new (...injected: never[]) => object) => {
  class AppModule {
    constructor(readonly injected: Webhook) {}
    configure(consumer: MiddlewareConsumer): void {
      consumer.apply(nestWebhook(this.injected)).forRoutes({ path: 'notify', method: RequestMethod.POST });
    }
  }
  Inject(Webhook)(AppModule, undefined, 0);
  Module({ providers: [{ provide: Webhook, useValue: webhook }] })(AppModule);
  return AppModule;
};

const nestController = (webhook: Webhook): (new () => object) => {
  class NotifyController {
    notify(request: NestRequest, response: NestResponse): Promise<void> {
      return nestWebhook(webhook)(request, response);
    }
  }
  Controller()(NotifyController);
  const descriptor = Object.getOwnPropertyDescriptor(NotifyController.prototype, 'notify') as PropertyDescriptor;
  Post('notify')(NotifyController.prototype, 'notify', descriptor);
  Req()(NotifyController.prototype, 'notify', 0);
  Res()(NotifyController.prototype, 'notify', 1);
  class AppModule {}
  Module({ controllers: [NotifyController] })(AppModule);
  return AppModule;
};

const nest = async (module: new (...injected: never[]) => object, adapter?: FastifyAdapter): Promise<Running> => {
  const options = { logger: false as const, rawBody: true };
  const app = await (adapter ? NestFactory.create(module, adapter, options) : NestFactory.create(module, options));
  await app.listen(0, '127.0.0.1');
  return { url: `${await app.getUrl()}/notify`, close: () => app.close() };
};

/** Every way in which a server of each framework takes notifications. */
export const servers: Readonly<Record<string, Start>> = {
  'node:http': (webhook) => listening(createServer(webhook.node)),
  'express 5, before its body parser': (webhook) =>
    listening(createServer(express().post('/notify', expressWebhook(webhook)).use(express.json()))),
  'express 5, behind express.raw()': (webhook) =>
    listening(
      createServer(
        express()
          .use(express.raw({ type: () => true, limit: '20mb' }))
          .post('/notify', expressWebhook(webhook)),
      ),
    ),
  'express 5, behind express.json() that keeps rawBody': (webhook) => {
    const verify = (request: object, _: unknown, rawBody: Buffer) => Object.assign(request, { rawBody });
    return listening(
      createServer(
        express()
          .use(express.json({ verify, limit: '20mb' }))
          .post('/notify', expressWebhook(webhook)),
      ),
    );
  },
  'express 4, before its body parser': (webhook) =>
    listening(createServer(express4().post('/notify', expressWebhook(webhook)).use(express4.json()))),
  'express 4, behind express.text()': (webhook) =>
    listening(
      createServer(
        express4()
          .use(express4.text({ type: () => true, limit: '20mb' }))
          .post('/notify', expressWebhook(webhook)),
      ),
    ),
  koa: (webhook) => listening(createServer(new Koa().use(koaWebhook(webhook)).callback())),
  fastify: async (webhook) => {
    const app = fastify();
    await app.register(fastifyWebhook, { webhook, url: '/notify' });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/notify`, close: () => app.close() };
  },
  'NestJS on express, as middleware': (webhook) => nest(nestModule(webhook)),
  'NestJS on express, from a provider': (webhook) => nest(nestProvider(webhook)),
  'NestJS on express, in a controller': (webhook) => nest(nestController(webhook)),
  'NestJS on fastify, in a controller': (webhook) => nest(nestController(webhook), new FastifyAdapter()),
  hono: (webhook) => listening(serveFetch(new Hono().post('/notify', ({ req }) => webhook.fetch(req.raw)).fetch)),
  'a Next.js route handler': ({ fetch: POST }) => listening(serveFetch(POST)),
};
