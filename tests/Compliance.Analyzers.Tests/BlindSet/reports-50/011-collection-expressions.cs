namespace Solgaard.Marketing.Drip;

public static class DripCampaign
{
    public static readonly string[] EmailLines =
    [
        "Thank you for bringing one of our rucksacks on your travels.",
        "The straps need about a week to soften; do not oil them.",
        "Follow @solgaardpacks on Instagram to see where others are hiking.", // expect: BSM3002|BSM3001|BSM1007
        "Should a buckle break within five years, we replace it at no cost.",
    ];

    public static IReadOnlyList<string> BuyerSubjects { get; } =
    [
        "Information about your order {{order_id}}",
        "Your private code inside: {{coupon_code}}", // expect: BSM1002
        "About your return {{rma}}",
    ];

    public static readonly List<string> BuyerPostscripts =
    [
        "PS: The rain cover is in the bottom pocket.",
        "PS: Bring a friend on board and both of you get store credit with us.", // expect: BSM1006
        "PS: People who speak up for us on the listing never go away empty-handed.", // expect: BSM2001
    ];
}
