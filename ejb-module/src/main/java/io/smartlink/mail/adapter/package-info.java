/** Mail as SMTP carries it, by Jakarta Mail. */
@NullMarked
package io.smartlink.mail.adapter;

import org.jspecify.annotations.NullMarked;
