package org.impactmodel.model.actor;

/** The check digits of the registers. */
final class CheckDigits {

    private static final String LA_POSTE = "356000000";

    private CheckDigits() {}

    /** Nine digits by Luhn's formula (ISO/IEC 7812-1, annex B), as INSEE takes it for the SIREN. */
    static boolean siren(String number) {
        return number.matches("[0-9]{9}") && luhn(number);
    }

    /** Fourteen digits by Luhn's formula; those of La Poste's establishments have a sum divisible by 5 (INSEE). */
    static boolean siret(String number) {
        if (!number.matches("[0-9]{14}") || !luhn(number.substring(0, 9))) {
            return false;
        }
        return luhn(number)
                || (number.startsWith(LA_POSTE)
                        && number.chars().map(digit -> digit - '0').sum() % 5 == 0);
    }

    /** Répertoire national des associations; the second place holds a letter overseas. */
    static boolean rna(String number) {
        return number.matches("W[0-9][0-9A-Z][0-9]{7}");
    }

    /** ISO 17442-1:2020 with the check digits of ISO/IEC 7064, MOD 97-10. */
    static boolean lei(String number) {
        return number.matches("[0-9A-Z]{18}[0-9]{2}") && remainderBy97(number) == 1;
    }

    /**
     * The key of two digits is (12 + 3 x (SIREN mod 97)) mod 97; newer keys hold a letter other than I and O and are taken
     * as they are. Numbers of Monaco, which begin with three zeros, hold no SIREN.
     */
    static boolean frenchVat(String number) {
        if (!number.matches("FR[0-9A-HJ-NP-Z]{2}[0-9]{9}")) {
            return false;
        }
        String siren = number.substring(4);
        String key = number.substring(2, 4);
        boolean keyFits =
                !key.matches("[0-9]{2}") || Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        return keyFits && (siren.startsWith("000") || luhn(siren));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static int remainderBy97(String number) {
        int remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }
}
