--liquibase formatted sql

--changeset smartlink:0031-qr-looks
--comment A look is a design without the picture of its logo, up to a megabyte, which lists need not read.
alter table qr_code add column look jsonb not null generated always as (design #- '{logo,image}') stored;

alter table qr_template add column look jsonb not null generated always as (design #- '{logo,image}') stored;
