package io.smartlink.certificate;

/** A host of the installation itself, and how its certificate stands. */
public record HostCertificate(String hostname, CertificateStatus status) {}
