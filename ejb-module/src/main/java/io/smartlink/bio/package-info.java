/**
 * Bio pages: a profile and a stack of widgets at a short address. What they show stands in {@code bio.page} and {@code
 * bio.widget}, its JSON in {@code bio.adapter}, the pictures that it names in {@code bio.media}. Imports {@code platform},
 * {@code account}, {@code customdomain}, {@code address} and {@code link}.
 */
@NullMarked
package io.smartlink.bio;

import org.jspecify.annotations.NullMarked;
