--liquibase formatted sql

--changeset smartlink:0003-links
create table link (
    id              bigint primary key references address (item_id) deferrable initially deferred,
    account_id      bigint not null references account (id),
    kind            text not null check (kind in ('redirect', 'amazon', 'vcard')),
    destination     text check (length(destination) <= 8192),
    redirect_status smallint not null default 302 check (redirect_status in (301, 302, 307, 308)),
    title           text check (length(title) <= 300),
    tags            text[] not null default '{}',
    expires_at      timestamptz,
    expired         boolean not null default false,
    archived        boolean not null default false,
    blocked         boolean not null default false,
    created_by      text not null,
    version         integer not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

create index link_account_created on link (account_id, id desc);
create index link_tags on link using gin (tags);
create index link_expiry on link (expires_at) where expires_at is not null and not expired;

--comment Counters stand apart, so that counting never touches the version of a link.
create table link_clicks (
    link_id       bigint primary key,
    clicks        bigint not null,
    last_click_at timestamptz
);

create index link_clicks_most on link_clicks (clicks desc, link_id desc);
