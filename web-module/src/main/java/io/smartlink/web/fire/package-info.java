/**
 * Scripts that fire pixels, for pages that go on and pages that stay. Imports {@code pixel} of the core. Start reading at
 * {@link io.smartlink.web.fire.FireScript}; docs/pixels.md tells when they fire.
 */
@NullMarked
package io.smartlink.web.fire;

import org.jspecify.annotations.NullMarked;
