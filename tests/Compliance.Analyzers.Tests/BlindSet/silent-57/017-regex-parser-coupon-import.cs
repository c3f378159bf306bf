using System.Text.RegularExpressions;

public static class DealFeedParser
{
    // matches lines of the coupon export from Seller Central
    private static readonly Regex Line = new(
        @"^(?<asin>B0[A-Z0-9]{8})\t(?<kind>Save|Extra|Clip)\s(?<pct>\d{1,2})% (off )?with (coupon|code (?<code>\w+))$",
        RegexOptions.Compiled | RegexOptions.ExplicitCapture);

    private const string Header = "asin\toffer text\tbudget\tredemptions";

    public static IEnumerable<Deal> Parse(TextReader reader)
    {
        if (reader.ReadLine() != Header)
            throw new FormatException("Not a coupon export: expected the columns asin, offer text, budget, redemptions");
        while (reader.ReadLine() is { } l)
        {
            var m = Line.Match(l);
            if (!m.Success) { Console.Error.WriteLine($"skipped: {l}"); continue; }
            yield return new Deal(m.Groups["asin"].Value, int.Parse(m.Groups["pct"].Value), m.Groups["code"].Value);
        }
    }
}

public readonly record struct Deal(string Asin, int Percent, string Code);
