namespace Zeeman.Spellen.Templates;

public static class BuyerLetters
{
    public static readonly string MissingMeeples = """
        Dear {{name}},

        nine meeples instead of ten is no way to start a game.
        The tenth leaves Utrecht today; there is nothing to pay.
        """;

    // expect@+7: BSM2002
    public static readonly string ThankYou = """
        Dear {{name}},

        the rules booklet has a small error on page 6: the
        blue player draws two cards, not three.

        Small publishers live on 5-star ratings, so please
        make yours one of them.
        """;

    // expect@+5: BSM2005
    public static readonly string Feedback = """
        Dear {{name}},

        the parcel came back to us and you have your money again.
        Please withdraw the seller feedback of {{date}} today, it is costing us our account.
        """;

    // expect@+4: BSM1004
    public static readonly string FeedbackZh = """
        {{name}}，您好：
        说明书第六页有误，请以随信附件为准。
        把订单号发来，我们给您返现 {{amount}} 元，微信红包到账。
        """;
}
