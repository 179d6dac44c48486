/**
 * The one command that runs an installation: checks the settings, starts PostgreSQL unless one is given, applies the
 * changelogs, prepares the server from versioned files and runs it as a child. Start reading at
 * {@link io.smartlink.launcher.Installation}. Imports nothing of the application: it knows it as an archive to deploy.
 */
@NullMarked
package io.smartlink.launcher;

import org.jspecify.annotations.NullMarked;
