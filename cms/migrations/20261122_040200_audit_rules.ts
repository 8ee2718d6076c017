import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

/**
 * The audit log is append-only and chained by the database itself, whoever writes.
 *
 * 1. A new line starts without place and hash, at the time of the clock.
 * 2. When its transaction commits, and only then, it takes the next place: one at a time, by a lock that is held for
 *    the length of a commit. So parallel writers neither wait for each other's work nor dead-lock.
 * 3. Nothing else ever changes, deletes or empties it, also not with `session_replication_role = replica`.
 *
 * The hash is that of `hashRow` in `audit/chain.ts`.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION audit_events_start() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.at := date_trunc('milliseconds', clock_timestamp());
      NEW.sequence := NULL;
      NEW.previous_hash := NULL;
      NEW.hash := NULL;
      RETURN NEW;
    END $$;

    CREATE FUNCTION audit_events_hash(line audit_events) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT encode(sha256(convert_to(string_agg(
        coalesce(octet_length(convert_to(value, 'UTF8'))::text || ':' || value, '-'), '' ORDER BY place), 'UTF8')), 'hex')
      FROM unnest(ARRAY[
        line.previous_hash, line.sequence::text,
        to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        line.action, line.actor_id, line.actor_name, line.actor_role, line.address,
        line.subject_collection, line.subject_id, line.subject_title, line.detail::text
      ]) WITH ORDINALITY AS parts(value, place)
    $$;

    CREATE FUNCTION audit_events_link() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      last record;
      line audit_events;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('cms/audit'));
      SELECT sequence, hash INTO last FROM audit_events
        WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1;
      SELECT * INTO line FROM audit_events WHERE id = NEW.id;
      line.sequence := coalesce(last.sequence, 0) + 1;
      line.previous_hash := last.hash;
      UPDATE audit_events
        SET sequence = line.sequence, previous_hash = line.previous_hash, hash = audit_events_hash(line)
        WHERE id = NEW.id;
      RETURN NULL;
    END $$;

    CREATE FUNCTION audit_events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND pg_trigger_depth() = 2 AND OLD.hash IS NULL AND NEW.hash IS NOT NULL THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Nhật ký chỉ ghi thêm: không sửa, không xoá được (% trên audit_events).', TG_OP
        USING ERRCODE = 'insufficient_privilege';
    END $$;

    CREATE TRIGGER audit_events_start BEFORE INSERT ON audit_events
      FOR EACH ROW EXECUTE FUNCTION audit_events_start();
    CREATE CONSTRAINT TRIGGER audit_events_link AFTER INSERT ON audit_events
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_events_link();
    CREATE TRIGGER audit_events_keep_rows BEFORE UPDATE OR DELETE ON audit_events
      FOR EACH ROW EXECUTE FUNCTION audit_events_keep();
    CREATE TRIGGER audit_events_keep_table BEFORE TRUNCATE ON audit_events
      FOR EACH STATEMENT EXECUTE FUNCTION audit_events_keep();
    ALTER TABLE audit_events ENABLE ALWAYS TRIGGER audit_events_keep_rows;
    ALTER TABLE audit_events ENABLE ALWAYS TRIGGER audit_events_keep_table;`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER audit_events_keep_table ON audit_events;
    DROP TRIGGER audit_events_keep_rows ON audit_events;
    DROP TRIGGER audit_events_link ON audit_events;
    DROP TRIGGER audit_events_start ON audit_events;
    DROP FUNCTION audit_events_keep();
    DROP FUNCTION audit_events_link();
    DROP FUNCTION audit_events_hash(audit_events);
    DROP FUNCTION audit_events_start();`);
}
