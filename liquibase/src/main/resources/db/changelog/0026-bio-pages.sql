--liquibase formatted sql

--changeset smartlink:0026-bio-pages
--comment What visitors see is "published"; its owner works on "draft". Neither is read by fields here: the forms stand in bio.adapter.PageJson.
create table bio_page (
    id                bigint primary key references address (item_id) deferrable initially deferred,
    account_id        bigint not null references account (id),
    title             text not null check (length(title) between 1 and 200),
    draft             jsonb not null,
    published         jsonb,
    published_at      timestamptz,
    archived          boolean not null default false,
    blocked           boolean not null default false,
    blocked_by        text check (blocked_by in ('scan', 'operator')),
    safety            text not null default 'unchecked' check (safety in ('safe', 'unchecked', 'suspicious', 'malicious')),
    safety_reason     text,
    safety_checked_at timestamptz not null default '1970-01-01T00:00:00Z',
    safety_due_at     timestamptz,
    safety_tries      integer not null default 0,
    created_by        text not null,
    version           integer not null default 0,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint bio_page_published_once_is_dated check ((published is null) = (published_at is null))
);

create index bio_page_account on bio_page (account_id, id desc);
create index bio_page_safety_due on bio_page (safety_due_at) where safety_due_at is not null;
create index bio_page_safety_checked on bio_page (safety_checked_at) where published is not null and not blocked;
