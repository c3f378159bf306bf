using Serilog;

namespace Interlink.Migration;

public static class TemplateMigrator
{
    public static void Migrate(IEnumerable<OldTemplate> templates, ITemplateSink sink)
    {
        foreach (var t in templates)
        {
            if (t.Text.Contains("coupon") || t.Text.Contains("优惠券"))
            {
                Log.Warning("Template {Name} dropped: it offers the buyer a coupon (\"get 10% off your next order\")", t.Name);
                continue;
            }
            if (t.Text.Contains("5 star") || t.Text.Contains("五星"))
            {
                Log.Warning("Template {Name} dropped: it asks for a 5 star review, please use Request a Review", t.Name);
                continue;
            }
            if (t.Text.Contains("paypal", StringComparison.OrdinalIgnoreCase))
                throw new NotSupportedException($"Template {t.Name} promises your buyers money by PayPal. Rewrite it before the migration.");

            sink.Insert(t.Name, t.Text);
            Log.Information("Template {Name} migrated, {Length} chars", t.Name, t.Text.Length);
        }
        Console.WriteLine("Done. Templates with gifts, cashback (返现) or review requests were left behind.");
    }
}
