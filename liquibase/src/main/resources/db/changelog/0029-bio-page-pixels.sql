--liquibase formatted sql

--changeset smartlink:0029-bio-page-pixels
--comment The pixels of a page in the order in which its owner gave them; a pixel or a page that goes takes its row along.
create table bio_page_pixel (
    page_id  bigint not null references bio_page (id) on delete cascade,
    position smallint not null,
    pixel_id bigint not null references pixel (id) on delete cascade,
    primary key (page_id, position),
    unique (page_id, pixel_id)
);

create index bio_page_pixel_pixel on bio_page_pixel (pixel_id);
