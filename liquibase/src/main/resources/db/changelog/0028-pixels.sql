--liquibase formatted sql

--changeset smartlink:0028-pixels
--comment Words of provider and consent are fixed in the application's enums (PixelProvider, PixelConsent).
create table pixel (
    id               bigint primary key,
    account_id       bigint not null references account (id),
    name             text not null check (length(name) between 1 and 100),
    provider         text not null,
    tag_id           text not null,
    conversion_label text,
    version          integer not null default 0,
    created_at       timestamptz not null,
    updated_at       timestamptz not null
);

create unique index pixel_once on pixel (account_id, provider, tag_id, coalesce(conversion_label, ''));

--comment The pixels of a link in the order in which its owner gave them; a pixel or a link that goes takes its row along.
create table link_pixel (
    link_id  bigint not null references link (id) on delete cascade,
    position smallint not null,
    pixel_id bigint not null references pixel (id) on delete cascade,
    primary key (link_id, position),
    unique (link_id, pixel_id)
);

create index link_pixel_pixel on link_pixel (pixel_id);

alter table account
    add column pixel_consent     text not null default 'off'
        check (pixel_consent in ('off', 'ask', 'ask-in-eea', 'own-basis')),
    add column pixel_legal_basis text check (length(pixel_legal_basis) <= 2000),
    add column pixel_decided_by  text,
    add column pixel_decided_at  timestamptz;

--comment Visits whose pixels fired, code 11 of Outcome: few among many, asked for by account and by link.
create index visit_fired on visit (account_id, at) where outcome = 11;
