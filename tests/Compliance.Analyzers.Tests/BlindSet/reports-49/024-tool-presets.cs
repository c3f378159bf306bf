namespace ReviewPilot.Presets;

/// <summary>Presets that our customers (Amazon sellers) send to their buyers.</summary>
public sealed class PresetLibrary
{
    private readonly Dictionary<string, Preset> _presets = new()
    {
        ["neutral-ask"] = new Preset { Title = "Neutral", Body = "Hi {firstName}, would you leave a product review for {productTitle}? Other buyers find it useful." }, // expect: BSM2006
        ["second-chance"] = new Preset { Title = "After a fix", Body = "Hi {firstName}, now that {productTitle} works again, does your old review still tell the truth? Please bring it up to date." }, // expect: BSM2004
        ["voucher"] = new Preset { Title = "Voucher", Body = "Hi {firstName}, clip this just-for-you voucher before Sunday: {voucherCode}." }, // expect: BSM1002
        ["bundle"] = new Preset { Title = "Bundle", Body = "Hi {firstName}, the two go well together: {productTitle} and our new travel pouch. Add it to your cart today." }, // expect: BSM1007
        ["double"] = new Preset { Title = "Double back", Body = "Hi {firstName}, we return half of the price by Venmo, just name your account." }, // expect: BSM1004|BSM3003|BSM3002
        ["missing"] = new Preset { Title = "Missing part", Body = "Hi {firstName}, the missing strap of {productTitle} ships today at no charge." },
    };

    public Preset Get(string key) =>
        _presets.TryGetValue(key, out var p) ? p : throw new KeyNotFoundException($"No review preset called '{key}'");
}

public class Preset { public string Title { get; set; } = ""; public string Body { get; set; } = ""; }
