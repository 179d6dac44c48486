--liquibase formatted sql

--changeset smartlink:0030-safety-of-pages
--comment Bio pages wait for the operator's eye as links do. An item is about one of the two; ids are unique over both.
alter table review_item
    alter column link_id drop not null,
    add column page_id bigint references bio_page (id) on delete cascade,
    add constraint review_item_of_one check (num_nonnulls(link_id, page_id) = 1),
    add column item_id bigint not null generated always as (coalesce(link_id, page_id)) stored;

drop index review_item_open;
create unique index review_item_open on review_item (item_id, md5(url), kind) where decision is null;
create index review_item_item on review_item (item_id);
create index review_item_page on review_item (page_id) where page_id is not null;

create index bio_page_blocked on bio_page (id desc) where blocked;
