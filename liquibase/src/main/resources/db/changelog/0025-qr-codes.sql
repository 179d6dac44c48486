--liquibase formatted sql

--changeset smartlink:0025-qr-codes
--comment A dynamic QR code owns a link, which has the code's id and is found by nobody who looks for links. So the safety
--comment check, redirects and counting of links hold for it. Links of the account are counted before each new one: by an index.
alter table link add column hidden boolean not null default false;

create index link_account_shown on link (account_id, id desc) where not hidden;

--comment link_id: the own link of a dynamic code, else the link that it leads to; a code goes with its link.
--comment design is a record of the application (io.smartlink.qr.design.Design).
create table qr_code (
    id         bigint primary key,
    account_id bigint not null references account (id),
    link_id    bigint not null references link (id) on delete cascade,
    dynamic    boolean not null generated always as (id = link_id) stored,
    title      text check (length(title) <= 300),
    design     jsonb not null,
    created_by text not null,
    version    integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index qr_code_account on qr_code (account_id, id desc);
create index qr_code_link on qr_code (link_id);

create table qr_template (
    id         bigint primary key,
    account_id bigint not null references account (id),
    name       text not null check (length(name) between 1 and 100),
    design     jsonb not null,
    version    integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create unique index qr_template_name on qr_template (account_id, lower(name));
