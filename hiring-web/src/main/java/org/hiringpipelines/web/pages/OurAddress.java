package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses of our pages, as a page sends them along to come back to. */
final class OurAddress {

    static final String HOME = "/hiring";

    private OurAddress() {}

    /** The address if it is one of our pages, and home if not: nobody is led to another site by a link of ours. */
    static String within(String address) {
        return address.equals(HOME) || address.matches("/hiring[/?][^\\\\\\p{Cntrl}]*") ? address : HOME;
    }

    /** Where this page was asked for, below where the application is. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
