package org.impactmodel.io.shape;

/** The names of an object whose names are data. */
final class Keys {

    private Keys() {}

    /** Reads a name as a text of the given shape would be read. */
    static Maps.KeyReader of(Shape shape) {
        if (shape instanceof Parsed parsed) {
            return parsed::parsed;
        }
        if (shape instanceof Codes codes) {
            return codes::coded;
        }
        if (shape instanceof Checked checked) {
            return checked::checked;
        }
        return (name, in) -> name;
    }
}
