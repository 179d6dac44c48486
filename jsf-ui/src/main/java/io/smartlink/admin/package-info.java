/**
 * The console, a web application of its own at {@code /admin/console}: {@code door} decides which requests come in, {@code
 * signin} who is signed in, {@code page} holds what every page needs, {@code refusal} turns refusals into messages, and
 * each further package holds the pages of one feature. Imports the services and rows of the core, never its entities and
 * never the web application of the visitors. Start reading at {@link io.smartlink.admin.ConsoleApplication}.
 */
@NullMarked
package io.smartlink.admin;

import org.jspecify.annotations.NullMarked;
