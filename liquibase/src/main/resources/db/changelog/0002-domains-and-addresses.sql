--liquibase formatted sql

--changeset smartlink:0002-domains-and-addresses
--comment A domain without an account is the default domain, which every account may use.
create table domain (
    id                    bigint primary key,
    account_id            bigint references account (id),
    hostname              text not null check (hostname = lower(hostname)),
    status                text not null check (status in ('pending', 'verified', 'failing')),
    case_sensitive        boolean not null default false,
    root_destination      text,
    not_found_destination text,
    version               integer not null default 0,
    created_at            timestamptz not null
);

create unique index domain_serving_hostname on domain (hostname) where status <> 'pending';
create index domain_account on domain (account_id);

--comment The one table of taken addresses, whatever kind of item stands there.
create table address (
    item_id   bigint primary key,
    item_kind text not null check (item_kind in ('link', 'qr', 'bio')),
    domain_id bigint not null references domain (id),
    slug      text not null,
    slug_key  text not null,
    constraint address_is_taken_once unique (domain_id, slug_key)
);
