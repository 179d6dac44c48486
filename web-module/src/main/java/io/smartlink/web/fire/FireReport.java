package io.smartlink.web.fire;

/**
 * With which a page tells that its pixels have fired: posted to {@value #PATH} as {@value #TO} and {@value #TICKET}.
 *
 * @param to raw path and query that the visitor asked for
 * @param ticket of this one visit
 */
public record FireReport(String to, String ticket) {
    public static final String PATH = "/-/fired";
    public static final String TO = "to";
    public static final String TICKET = "ticket";
}
