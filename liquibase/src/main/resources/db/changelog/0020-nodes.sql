--liquibase formatted sql

--changeset smartlink:0020-nodes
--comment Each node writes a row every few seconds, for those who run the installation to look at.
create table node (
    name       text primary key,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    state      jsonb not null
);
