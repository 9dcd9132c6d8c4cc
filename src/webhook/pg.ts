export { type PgLike, type PgStore, type PgStoreOptions, pgStore } from './stores/pg';
