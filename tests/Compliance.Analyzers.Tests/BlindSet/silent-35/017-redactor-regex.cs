using System.Text.RegularExpressions;

// cuts out stuff amazon doesn't like, from every draft
public static partial class Redactor
{
    [GeneratedRegex(@"(https?://|www\.)(?!([\w-]+\.)*amazon\.(com|de|co\.uk))\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex(@"\b(whats\s*app|telegram|wechat|call us at|text me)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex Messengers();

    [GeneratedRegex(@"(use|enter) (the )?(coupon|promo) code \w+|\d+ ?% off( your next (order|purchase))?", RegexOptions.IgnoreCase)]
    private static partial Regex Offers();

    [GeneratedRegex(@"(leave|write|post) (us )?a (5|five)[- ]star review|好评|返现|优惠券", RegexOptions.IgnoreCase)]
    private static partial Regex Reviews();

    public static string Clean(string draft)
    {
        var s = Links().Replace(draft, "");
        s = Messengers().Replace(s, "");
        s = Offers().Replace(s, "");
        s = Reviews().Replace(s, "");
        if (s != draft) Console.Error.WriteLine("redacted a link, a coupon or a review request");
        return s.Trim();
    }
}
