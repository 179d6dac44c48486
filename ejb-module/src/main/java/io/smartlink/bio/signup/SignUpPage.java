package io.smartlink.bio.signup;

import org.jspecify.annotations.Nullable;

/**
 * A page on which people have signed up.
 *
 * @param title null when the page is gone
 * @param signUps how many, those who signed off included
 */
public record SignUpPage(long id, @Nullable String title, long signUps) {}
