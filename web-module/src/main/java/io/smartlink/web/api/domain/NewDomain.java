package io.smartlink.web.api.domain;

import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.Hostname;

/** A domain that an account wants to add. */
record NewDomain(Hostname hostname, boolean caseSensitive, DomainSettings settings) {}
