import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_video_codec" AS ENUM('h264', 'hevc', 'av1', 'vp9', 'vp8');
  ALTER TABLE "media" ADD COLUMN "video_codec" "enum_media_video_codec";
  ALTER TABLE "media" ADD COLUMN "is_silent" boolean;`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "video_codec";
  ALTER TABLE "media" DROP COLUMN "is_silent";
  DROP TYPE "public"."enum_media_video_codec";`)
}
