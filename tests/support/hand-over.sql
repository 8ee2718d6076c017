-- The tables of content/contract/release.ts, as the migrations of the CMS make them.
create sequence published_documents_sequence;
create table published_documents (
  key text primary key,
  kind text not null,
  state text not null check (state in ('live', 'withdrawn', 'removed')),
  document jsonb not null,
  hash text not null,
  sequence bigint not null,
  changed_at timestamptz(3) not null default now()
);
create table releases (
  id bigserial primary key,
  document_key text not null,
  action text not null,
  lane text not null default 'normal',
  requested_by text,
  queued_at timestamptz(3) not null default clock_timestamp(),
  written_at timestamptz(3),
  rendered_at timestamptz(3),
  live_at timestamptz(3),
  checked text,
  places jsonb not null default '{}',
  indexed_at timestamptz(3),
  address text,
  pages integer,
  error text,
  attempts integer not null default 0
);
create index releases_pending_idx on releases (lane, id) where rendered_at is null;
create table publisher_status (id integer primary key, seen_at timestamptz(3) not null, alarms jsonb not null default '[]');
