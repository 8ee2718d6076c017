import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

/**
 * Which ids stand in what is live and in the newest version of what is written, kept by the database itself, whoever
 * writes: so nobody reads 20,000 texts to know which files are used. Where a row counts stands in the trigger's
 * arguments: the column that names it, and the column and its value by which it is the live or newest one.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE media_mentions (
      source text NOT NULL,
      holder text NOT NULL,
      mentioned uuid NOT NULL,
      PRIMARY KEY (source, holder, mentioned)
    );
    CREATE INDEX media_mentions_mentioned_idx ON media_mentions (mentioned, source);

    CREATE FUNCTION media_mentions_of(content jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE AS $$
      SELECT DISTINCT found[1]::uuid FROM regexp_matches(content::text,
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS all_found(found)
    $$;

    CREATE FUNCTION media_mentions_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      content jsonb;
      place text := TG_TABLE_NAME;
      key text;
    BEGIN
      IF TG_OP <> 'INSERT' THEN
        content := to_jsonb(OLD);
        key := content ->> TG_ARGV[0];
        DELETE FROM media_mentions WHERE source = place AND holder = key;
      END IF;
      IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
      content := to_jsonb(NEW);
      IF content ->> TG_ARGV[1] = TG_ARGV[2] THEN
        INSERT INTO media_mentions
          SELECT TG_TABLE_NAME, content ->> TG_ARGV[0], id FROM media_mentions_of(content) AS id;
      END IF;
      RETURN NULL;
    END $$;

    CREATE TRIGGER media_mentions AFTER INSERT OR UPDATE OR DELETE ON published_documents
      FOR EACH ROW EXECUTE FUNCTION media_mentions_keep('key', 'state', 'live');
    CREATE TRIGGER media_mentions AFTER INSERT OR UPDATE OR DELETE ON _stories_v
      FOR EACH ROW EXECUTE FUNCTION media_mentions_keep('id', 'latest', 'true');
    CREATE TRIGGER media_mentions AFTER INSERT OR UPDATE OR DELETE ON _exemplars_v
      FOR EACH ROW EXECUTE FUNCTION media_mentions_keep('id', 'latest', 'true');
    CREATE TRIGGER media_mentions AFTER INSERT OR UPDATE OR DELETE ON _sections_v
      FOR EACH ROW EXECUTE FUNCTION media_mentions_keep('id', 'latest', 'true');

    INSERT INTO media_mentions SELECT 'published_documents', document.key, found
      FROM published_documents document, media_mentions_of(to_jsonb(document)) AS found WHERE document.state = 'live';
    INSERT INTO media_mentions SELECT '_stories_v', version.id::text, found
      FROM _stories_v version, media_mentions_of(to_jsonb(version)) AS found WHERE version.latest;
    INSERT INTO media_mentions SELECT '_exemplars_v', version.id::text, found
      FROM _exemplars_v version, media_mentions_of(to_jsonb(version)) AS found WHERE version.latest;
    INSERT INTO media_mentions SELECT '_sections_v', version.id::text, found
      FROM _sections_v version, media_mentions_of(to_jsonb(version)) AS found WHERE version.latest;`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER media_mentions ON published_documents;
    DROP TRIGGER media_mentions ON _stories_v;
    DROP TRIGGER media_mentions ON _exemplars_v;
    DROP TRIGGER media_mentions ON _sections_v;
    DROP FUNCTION media_mentions_keep();
    DROP FUNCTION media_mentions_of(jsonb);
    DROP TABLE media_mentions;`);
}
