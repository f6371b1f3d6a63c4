package org.hiringpipelines.app.api;

/** Where candidates and vendors answer. */
final class Address {

    private Address() {}

    static String ofSlot(String interview) {
        return "/api/interviews/" + interview + "/slot";
    }

    static String ofAnswer(String offer) {
        return "/api/offers/" + offer + "/answer";
    }

    static String ofClearance(String offer) {
        return "/api/offers/" + offer + "/clearances/BACKGROUND_CHECK";
    }

    static String ofReport(String offer) {
        return "/sheets/offers/" + offer + "/clearances/BACKGROUND_CHECK/report";
    }

    static String ofWithdrawal(String application) {
        return "/api/applications/" + application + "/withdrawal";
    }
}
