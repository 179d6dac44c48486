--liquibase formatted sql

--changeset smartlink:0007-amazon-templates
--comment What addresses of searches at Amazon look like; the operator may change them.
create table amazon_template (
    name    text primary key check (name ~ '^[a-z0-9-]{1,40}$'),
    pattern text not null check (length(pattern) between 1 and 1000)
);

insert into amazon_template (name, pattern)
values ('asin', '/s?k=KEYWORD&rh=p_78%3AASIN'),
       ('search', '/s?k=KEYWORD'),
       ('brand', '/s?k=KEYWORD&rh=p_4%3ABRAND'),
       ('storefront', '/s?k=KEYWORD&me=MERCHANT'),
       ('hidden-keywords', '/s?k=KEYWORD&hidden-keywords=ASIN');
