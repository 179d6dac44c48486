/**
 * Links: what an admin or integrator makes, finds, changes and deletes, with every rule that a link must obey. The
 * entity stays inside; out go {@link io.smartlink.link.LinkRow}s, in come {@link io.smartlink.link.LinkDraft}s. Imports
 * {@code platform}, {@code account}, {@code customdomain}, {@code address} and {@code pixel}. Start reading at {@link
 * io.smartlink.link.LinkService}.
 */
@NullMarked
package io.smartlink.link;

import org.jspecify.annotations.NullMarked;
