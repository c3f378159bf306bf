using System.Collections.Generic;

namespace FeedbackHarbor.Client.Tours;

public static class ProductTour
{
    public record Stop(string CssTarget, string Heading, string Tooltip);

    public static readonly List<Stop> FirstRun =
    [
        new("#nav-campaigns", "Campaigns", "Here you plan when Amazon asks your buyers for a review. You cannot edit the wording, Amazon writes it."),
        new("#nav-reviews", "Reviews", "All your 1- to 5-star reviews in one list. Filter by rating, product or country."),
        new("#nav-coupons", "Coupons", "See which public coupon brings the most orders and how much discount you paid out."),
        new("#nav-plan", "Your plan", "Upgrade today and your first month is free."),
        new("#nav-help", "Need a hand?", "Chat with us, write to help@feedbackharbor.example or call +1 206 555 0110."),
    ];
}
