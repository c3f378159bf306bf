namespace TrackNest.Docs;

public static class HelpArticles
{
    public static readonly Dictionary<string, string> Articles = new()
    {
        ["why-blocked"] = """
            ## Why was my message blocked?

            Amazon rejects buyer messages with marketing. Common reasons:

            * You offered a coupon: "Take 15% off with THANKS15".
            * You asked for stars: "We would love a 5-star rating".
            * You added a link to your own website or a phone number.

            Delete the sentence and send the message again.
            """,
        ["billing"] = """
            ## How do I get my discount?

            Enter your voucher in **Settings > Billing** before the next invoice. If you prepay a year you get two months free.
            Questions? Write to billing@tracknest.example or open the chat.
            """,
        ["referral"] = """
            ## Refer and earn

            Recommend TrackNest to another seller. As soon as they pay their first invoice you receive a $40 credit.
            """,
    };
}
