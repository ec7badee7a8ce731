package org.impactmodel.model.observatory;

import java.util.Optional;
import java.util.function.Supplier;

/** What is put together when it is first asked for, and kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
