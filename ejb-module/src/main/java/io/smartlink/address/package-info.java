/**
 * Short addresses: what a slug may be, how two slugs are told apart, and the one table that says which are taken. Links,
 * QR codes and bio pages all stand here. Imports {@code platform} and {@code customdomain}. Start reading at {@link
 * io.smartlink.address.AddressBook}.
 */
@NullMarked
package io.smartlink.address;

import org.jspecify.annotations.NullMarked;
