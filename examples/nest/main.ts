import 'reflect-metadata';
import {
  Body,
  Controller,
  Get,
  Inject,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  NotFoundException,
  Param,
  Post,
  RequestMethod,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createShop, readOptions } from 'example-orders';
import { nestWebhook } from 'wechatpay-chain/webhook/nest';

type Shop = ReturnType<typeof createShop>;

const { PORT = '3000', WECHATPAY_MERCHANTS = '' } = process.env;

/** A merchant number, and where its options are: `WECHATPAY_MERCHANTS=1900000001=a/options.json,1900000002=b/options.json` */
const shops: ReadonlyMap<string, Shop> = new Map(
  WECHATPAY_MERCHANTS.split(',').map((entry): [string, Shop] => {
    const [mchid = '', options = ''] = entry.split('=');
    // A URL for each merchant: whose keys verify a notification is known before it is read.
    return [mchid, createShop(readOptions(options), `http://127.0.0.1:${PORT}/${mchid}/notify`)];
  }),
);

const Shops = Symbol('Shops');

@Controller(':mchid/orders')
class OrdersController {
  constructor(@Inject(Shops) private readonly shops: ReadonlyMap<string, Shop>) {}

  private shopOf(mchid: string): Shop {
    const shop = this.shops.get(mchid);
    if (shop === undefined) throw new NotFoundException();
    return shop;
  }

  @Post()
  place(@Param('mchid') mchid: string, @Body() { total }: { total: number }) {
    return this.shopOf(mchid).place(total);
  }

  @Get(':out_trade_no')
  find(@Param('mchid') mchid: string, @Param('out_trade_no') out_trade_no: string) {
    return this.shopOf(mchid).find(out_trade_no);
  }

  @Post(':out_trade_no/refund')
  refund(@Param('mchid') mchid: string, @Param('out_trade_no') out_trade_no: string) {
    return this.shopOf(mchid).refund(out_trade_no);
  }
}

@Module({ controllers: [OrdersController], providers: [{ provide: Shops, useValue: shops }] })
class AppModule implements NestModule {
  constructor(@Inject(Shops) private readonly shops: ReadonlyMap<string, Shop>) {}

  configure(consumer: MiddlewareConsumer): void {
    for (const [mchid, { webhook }] of this.shops) {
      consumer.apply(nestWebhook(webhook)).forRoutes({ path: `${mchid}/notify`, method: RequestMethod.POST });
    }
  }
}

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] });
await app.listen(PORT);
console.log(`Ready at http://127.0.0.1:${PORT}`);
