/**
 * The two doors of the redirect: {@link io.smartlink.web.redirect.HostFilter} tells hosts apart and answers what is warm,
 * {@link io.smartlink.web.redirect.RedirectResource} is the full path for everything else. Both call the same {@link
 * io.smartlink.redirect.Redirector} and write through the same {@link io.smartlink.web.redirect.RedirectWriter}; neither
 * holds a rule. Start reading at the filter.
 */
@NullMarked
package io.smartlink.web.redirect;

import org.jspecify.annotations.NullMarked;
