package org.hiringpipelines.workflows.search;

/** Where the words of a search may stand. */
enum SearchKind {
    /** In the candidate's name or e-mail address. */
    NAME("N"),
    /** Anywhere in the application. */
    ANY("A");

    private final String sign;

    SearchKind(String sign) {
        this.sign = sign;
    }

    /** As it is kept beside each word. */
    String sign() {
        return sign;
    }
}
