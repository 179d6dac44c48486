--liquibase formatted sql

--changeset smartlink:0017-audit splitStatements:false
--comment What was done stays as it was written, also when the thing and the account are gone: hence no foreign key. Account 0
--comment is the installation. Words are found by how they begin, also within the values before and after; who the operator was is nobody's business.
create table audit_event (
    id           bigint primary key,
    at           timestamptz not null,
    account_id   bigint not null,
    action       text not null check (action ~ '^[a-z-]+\.[a-z-]+$'),
    subject_kind text not null,
    subject_id   text not null,
    subject_name text not null,
    before       jsonb not null,
    after        jsonb not null,
    source       text not null check (source in ('console', 'api', 'system')),
    actor_id     bigint,
    actor_label  text not null,
    by_operator  boolean not null,
    address      text,
    request_id   text,
    words        tsvector not null generated always as (
        to_tsvector('simple', regexp_replace(
            action || ' ' || subject_id || ' ' || subject_name || ' ' || coalesce(request_id, '')
                || case when by_operator then ' operator' else ' ' || actor_label || ' ' || coalesce(address, '') end || ' ' || left(before::text, 100000) || ' ' || left(after::text, 100000),
            '[^[:alnum:]]+', ' ', 'g'))) stored
);

create index audit_event_account_at on audit_event (account_id, at desc, id desc);
create index audit_event_subject on audit_event (account_id, subject_id, at desc, id desc);
create index audit_event_words on audit_event using gin (words);

--comment Nobody changes what was recorded, neither the owner of the table nor a superuser in a replication session.
create function refuse_to_change_audit_event() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log takes no %', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_event_stays
    before update or delete on audit_event
    for each row execute function refuse_to_change_audit_event();

create trigger audit_event_is_not_emptied
    before truncate on audit_event
    for each statement execute function refuse_to_change_audit_event();

alter table audit_event enable always trigger audit_event_stays;
alter table audit_event enable always trigger audit_event_is_not_emptied;

revoke all on audit_event from public;
revoke update, delete, truncate on audit_event from current_user;
