--liquibase formatted sql

--changeset smartlink:0008-domain-life
--comment A removed domain stays for the archived items on it; its hostname is free.
alter table domain
    drop constraint domain_status_check,
    add constraint domain_status_check check (status in ('pending', 'verified', 'failing', 'removed')),
    add column token text not null default '',
    add column verified_at timestamptz,
    add column failing_since timestamptz,
    add column checked_at timestamptz,
    add column next_check_at timestamptz,
    add column failed_checks integer not null default 0,
    add column records jsonb,
    add column robots text not null default 'allow' check (robots in ('allow', 'disallow')),
    add column brand_name text,
    add column brand_colour text check (brand_colour ~ '^#[0-9a-f]{6}$'),
    add column brand_logo text,
    add column updated_at timestamptz not null default now();

update domain set updated_at = created_at;

drop index domain_serving_hostname;
create unique index domain_serving_hostname on domain (hostname) where status in ('verified', 'failing');
create unique index domain_of_account on domain (account_id, hostname) where status <> 'removed';
create index domain_next_check on domain (next_check_at) where next_check_at is not null;

--comment What happened to a domain, for its owner to read.
create table domain_event (
    id        bigint primary key,
    domain_id bigint not null references domain (id),
    at        timestamptz not null,
    kind      text not null,
    detail    text
);

create index domain_event_domain on domain_event (domain_id, id desc);
