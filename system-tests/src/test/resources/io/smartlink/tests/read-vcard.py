"""Reads one vCard, 3.0 or 4.0, from standard input with vobject and prints its fields as JSON, named as in the API.

What a vCard leaves out is null or an empty list; the photo is base64 again. Ends with 1, and says why, when the input is
no vCard, more than one, or has a line that is too long.
"""
import base64
import json
import sys

import vobject


class Photo(vobject.vcard.Photo):
    """vobject knows 3.0 and would cut the data: URI of 4.0 at its comma."""

    @classmethod
    def decode(cls, line):
        if not line.value.startswith("data:"):
            super().decode(line)


vobject.base.registerBehavior(Photo, "PHOTO", default=True)


def main():
    octets = sys.stdin.buffer.read()
    for line in octets.split(b"\r\n"):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            sys.exit("not a line of 75 octets: %r" % line)
    cards = list(vobject.readComponents(octets.decode("utf-8")))
    if len(cards) != 1 or cards[0].name != "VCARD":
        sys.exit("not one vCard but %r" % cards)
    json.dump(fields(cards[0]), sys.stdout)


def fields(card):
    name = card.n.value
    return {
        "version": card.version.value,
        "formattedName": card.fn.value,
        "prefix": text(name.prefix),
        "givenName": text(name.given),
        "middleName": text(name.additional),
        "familyName": text(name.family),
        "suffix": text(name.suffix),
        "organization": text(card.org.value) if "org" in card.contents else None,
        "title": value(card, "title"),
        "phones": [{"type": kind(tel), "number": tel.value} for tel in card.contents.get("tel", [])],
        "emails": [{"type": kind(email), "address": email.value} for email in card.contents.get("email", [])],
        "urls": [url.value for url in card.contents.get("url", [])],
        "addresses": [address(adr) for adr in card.contents.get("adr", [])],
        "birthday": date(value(card, "bday")),
        "note": value(card, "note"),
        "photo": photo(card),
    }


def value(card, name):
    return getattr(card, name).value if name in card.contents else None


def text(part):
    """A part of a structured value; vobject gives a list where an unescaped comma stands."""
    if isinstance(part, list):
        if len(part) > 1:
            sys.exit("an unescaped comma: %r" % part)
        part = part[0] if part else ""
    return part or None


def kind(line):
    types = line.params.get("TYPE", [])
    if len(types) > 1:
        sys.exit("more than one type: %r" % line)
    return types[0].lower() if types else None


def address(line):
    adr = line.value
    return {
        "type": kind(line),
        "street": text(adr.street),
        "city": text(adr.city),
        "region": text(adr.region),
        "postalCode": text(adr.code),
        "country": text(adr.country),
    }


def date(written):
    """ISO 8601 in its extended form; 4.0 writes the basic one."""
    if written is not None and len(written) == 8:
        return "-".join((written[:4], written[4:6], written[6:]))
    return written


def photo(card):
    written = value(card, "photo")
    if isinstance(written, str):  # 4.0: data:image/jpeg;base64,...
        head, _, body = written.partition(",")
        if not (head.startswith("data:image/") and head.endswith(";base64")):
            sys.exit("not a photo in itself: %s" % head)
        written = base64.b64decode(body, validate=True)
    return None if written is None else base64.b64encode(written).decode("ascii")


main()
