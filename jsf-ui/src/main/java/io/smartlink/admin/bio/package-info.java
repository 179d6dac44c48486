/**
 * The pages about bio pages: the list, and the builder of one. Imports {@code signin}, {@code page}, {@code bio.widget}, the
 * form parts of {@code link.editor} and the core's {@code bio}. Start reading at {@link
 * io.smartlink.admin.bio.BioBuilderView}.
 */
@NullMarked
package io.smartlink.admin.bio;

import org.jspecify.annotations.NullMarked;
