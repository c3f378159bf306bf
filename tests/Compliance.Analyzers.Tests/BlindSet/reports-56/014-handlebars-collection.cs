namespace Palmgrove.Mailing.Handlebars;

internal sealed class SourceCatalog
{
    // compiled by HandlebarsDotNet; keys are used by the scheduler
    public IReadOnlyList<(string Key, string Source)> Sources { get; } =
    [
        ("late-parcel", "Hi {{buyer}}, your parcel is late because of the storm. If you would rather not wait, tell us and we refund you in full."),
        ("refill", "Hi {{buyer}}, running low on filters? Use {{coupon_code}} before {{valid_until}} and pay less for the next pack."), // expect: BSM1002|BSM1001
        ("refill-soft", "Hi {{buyer}}, members of our filter club always pay a friendlier price. Just answer with YES."), // expect: BSM1001|BSM1006
        ("spare-gasket", "Hi {{buyer}}, the gasket was left out of your box. A new one is in the post, free of charge."),
        ("stars", "Hi {{buyer}}, {{#if delivered}}could we count on your 5-star vote?{{/if}}"), // expect: BSM2002
        ("feedback-fix", "Hi {{buyer}}, we'll refund half of order {{order}} the moment your negative seller feedback is gone."), // expect: BSM2005|BSM2001
    ];

    public string Fallback => "Hi {{buyer}}, thank you for your patience. We will answer within one business day.";

    public bool TryGet(string key, out string? source)
    {
        foreach (var (k, s) in Sources)
        {
            if (k == key) { source = s; return true; }
        }
        source = null;
        return false;
    }
}
