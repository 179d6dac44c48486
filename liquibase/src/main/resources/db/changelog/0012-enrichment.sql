--liquibase formatted sql

--changeset smartlink:0012-enrichment
--comment Whether visitors who send Sec-GPC: 1 or DNT: 1 are counted without visitor hash, region and city.
alter table account
    add column opt_out_honoured boolean not null default true;
