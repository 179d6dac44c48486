--liquibase formatted sql

--changeset smartlink:0006-links-behaviour
--comment Values of jsonb columns are the application's records (io.smartlink.link.rule, io.smartlink.link.target).
create table campaign (
    id         bigint primary key,
    account_id bigint not null references account (id),
    name       text not null check (length(name) between 1 and 100),
    utm        jsonb not null,
    version    integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create unique index campaign_name on campaign (account_id, lower(name));

alter table link
    add column starts_at           timestamptz,
    add column max_clicks          integer check (max_clicks > 0),
    add column expired_destination text check (length(expired_destination) <= 8192),
    add column password_hash       text,
    add column forward_query       boolean not null default false,
    add column forward_path        boolean not null default false,
    add column crawlable           boolean not null default false,
    add column campaign_id         bigint references campaign (id) on delete set null,
    add column utm                 jsonb,
    add column preview             jsonb,
    add column rules               jsonb,
    add column variants            jsonb,
    add column target              jsonb;

create index link_campaign on link (campaign_id) where campaign_id is not null;

--comment How much of a cap is used: one row for each link that has one, so that taking a click locks nothing else.
create table link_cap (
    link_id bigint primary key references link (id) on delete cascade,
    used    bigint not null
);

--comment Tries of passwords. The visitor is an HMAC of address, keyed with the link's password hash; rows live for 15 minutes.
create table unlock_try (
    link_id  bigint not null references link (id) on delete cascade,
    visitor  bytea not null,
    tried_at timestamptz not null
);

create index unlock_try_visitor on unlock_try (link_id, visitor, tried_at);
create index unlock_try_age on unlock_try (tried_at);

alter table account
    add column visitor_utm_wins   boolean not null default false,
    add column target_pages       boolean not null default true,
    add column excluded_addresses text[] not null default '{}';

alter table visit
    add column rule    integer,
    add column variant integer,
    add column keyword integer,
    add column note    integer;
