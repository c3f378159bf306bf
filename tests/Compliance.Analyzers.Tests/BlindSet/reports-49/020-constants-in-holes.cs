namespace Quayside.Amazon;

internal static class Words
{
    internal const string Perk = "a free phone strap";
    internal const string Rating = "5-star rating";
    internal const string Site = "quayside-cases.shop";
}

public class CaseMessages
{
    public string StrapOffer(string buyer) =>
        $"Hi {buyer}, tell us the colour of your case and you get {Words.Perk} with our compliments."; // expect: BSM1005

    public string RatingFirst(string buyer) =>
        $"Hi {buyer}, the moment we see your {Words.Rating}, {Words.Perk} goes to the post."; // expect: BSM2001

    public string SiteHint(string buyer) =>
        $"Hi {buyer}, all other colours are at {Words.Site}, have a look there."; // expect: BSM3001|BSM1007|BSM3003

    public string Button(string buyer) =>
        $"Hi {buyer}, the power button of the case is stiff at first. If it stays so, reply here and we replace the case.";

    public string Ternary(bool first, string buyer) => first
        ? $"Hi {buyer}, your case was scratched; we have refunded {9.90m:C} through Amazon."
        : $"Hi {buyer}, as you bought twice, we take a fifth off whatever you buy from us till June."; // expect: BSM1001|BSM1006
}
