package org.hiringpipelines.reader.layout;

import java.util.Locale;

/** A piece of text brought to the form in which word lists are kept. */
public final class Words {

    private static final String[][] SHORT_FORMS = {
        {"'ll ", " will "}, {"'re ", " are "}, {"'ve ", " have "}, {"'d ", " would "}, {"what's ", "what is "},
        {"here's ", "here is "}, {"who's ", "who is "}, {"it's ", "it is "}, {"that's ", "that is "}, {" & ", " and "},
        {" + ", " and "}, {"where's ", "where is "}
    };

    private Words() {}

    /** Lower case, short forms written out, without what stands before the first and after the last letter or digit. */
    public static String plain(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = text.length();
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to)) && text.charAt(to - 1) != ')') {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String plain = text.substring(from, to)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('‘', '\'') + " ";
        if (plain.indexOf('\'') < 0 && plain.indexOf('&') < 0 && plain.indexOf('+') < 0) {
            return plain.strip();
        }
        for (String[] form : SHORT_FORMS) {
            plain = plain.replace(form[0], form[1]);
        }
        return plain.strip();
    }

    /** How many words {@code text} has. */
    public static int count(String text) {
        int words = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** Whether all its letters are capitals, and there are at least three. */
    public static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 3;
    }

    /** Whether most words of more than three letters begin with a capital. */
    public static boolean isTitleCase(String text) {
        int capital = 0;
        int small = 0;
        for (String word : text.split(" ", -1)) {
            int i = 0;
            while (i < word.length() && !Character.isLetter(word.charAt(i))) {
                i++;
            }
            if (i < word.length() && Character.isUpperCase(word.charAt(i))) {
                capital++;
            } else if (word.length() - i > 3) {
                small++;
            }
        }
        return capital > 0 && capital >= 3 * small;
    }
}
