package org.impactmodel.model.table;

/** What a cell of an {@link IndicatorTable} holds. */
public enum Cell {
    /** A number in the unit of the indicator. */
    NUMBER(0),

    /** A level of an ordinal scale. */
    LEVEL(1),

    /** Nothing is known. */
    MISSING(2),

    /** The indicator has no meaning for the subject. */
    NOT_APPLICABLE(3);

    private static final Cell[] BY_CODE = {NUMBER, LEVEL, MISSING, NOT_APPLICABLE};

    private final byte code;

    Cell(int code) {
        this.code = (byte) code;
    }

    /**
     * How a cell is told in columns of bytes.
     *
     * @return a number from 0 to 3
     */
    public byte code() {
        return code;
    }

    static Cell of(byte code) {
        return BY_CODE[code];
    }
}
