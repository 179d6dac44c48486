/**
 * The settings of an account in the console: its people, its plan and limits, what it sets for its links, its keys. Start reading at
 * {@link io.smartlink.admin.settings.TeamView}.
 */
@NullMarked
package io.smartlink.admin.settings;

import org.jspecify.annotations.NullMarked;
