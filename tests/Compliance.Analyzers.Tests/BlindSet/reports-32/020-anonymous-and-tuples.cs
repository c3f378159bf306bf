namespace ChannelLoom.Tools.TemplateImporter;

internal static class StarterPack
{
    internal static readonly (string Key, string Locale, string BuyerMessage)[] Rows =
    [
        ("oversize", "en-IN", "Hello {name}, the sofa comes in two boxes. The second box reaches you a day later."),
        ("testimonial", "en-IN", "Hello {name}, we would be grateful for positive feedback and all five stars on Amazon."), // expect: BSM2002
        ("loyalty", "en-IN", "Hello {name}, you have earned 120 points with this order. Redeem them against your next cushion."), // expect: BSM1006|BSM1001
        ("phone", "en-US", "Hello {name}, text our owner Priya at 650.555.0117 any time, day or night."), // expect: BSM3002|BSM3003
    ];

    internal static object[] ToApiPayload(string tenantId) => new object[]
    {
        new { tenantId, channel = "amazon", kind = "buyer-message", text = "Hello {name}, your invoice with the VAT number you gave us is attached." },
        new { tenantId, channel = "amazon", kind = "buyer-message", text = "Hello {name}, please scan the QR code on the leaflet; it leads to our Facebook group with recipes." }, // expect: BSM3001|BSM3002|BSM3003
        new { tenantId, channel = "amazon", kind = "buyer-message", text = "Hello {name}, change your two stars into four and we'll drop a spare cover into the post." }, // expect: BSM2001|BSM2004
    };
}
