--liquibase formatted sql

--changeset smartlink:0019-api-keys
--comment Keys that people make, change and delete; who has made one is told by its label, also when that member is gone.
alter table api_key
    add column created_by text,
    add column version    integer not null default 0,
    add constraint api_key_name check (length(name) between 1 and 100);
