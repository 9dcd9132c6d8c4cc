// What the tests use of packages whose own declarations do not check without skipLibCheck, or that have none.

declare module 'koa' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Next = () => Promise<void>;

  export type Context = object;

  type Middleware = (context: never, next: Next) => unknown;

  export default class Koa {
    use(middleware: Middleware): this;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  }
}

declare module 'express-4' {
  export { default } from 'express';
}
