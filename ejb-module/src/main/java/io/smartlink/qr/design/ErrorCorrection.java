package io.smartlink.qr.design;

/** How much of a code may be lost and it is still read (ISO/IEC 18004, 6.5.1): about 7, 15, 25 and 30 % of it. */
public enum ErrorCorrection {
    L(15),
    M(22),
    Q(30),
    H(40);

    private final int logoLimit;

    ErrorCorrection(int logoLimit) {
        this.logoLimit = logoLimit;
    }

    /** How much of the code's width a logo may cover at most, in percent; whether it may is told by reading it back. */
    public int logoLimit() {
        return logoLimit;
    }
}
