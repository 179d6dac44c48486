/**
 * Bio pages as JSON, in the form that the API and the database have, and sign-ups as files. Imports {@code platform},
 * {@code bio.widget}, {@code bio.page} and {@code bio.signup}. Start reading at {@link io.smartlink.bio.adapter.PageJson}.
 */
@NullMarked
package io.smartlink.bio.adapter;

import org.jspecify.annotations.NullMarked;
