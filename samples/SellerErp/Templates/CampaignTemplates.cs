namespace SellerErp.Templates;

/// <summary>Says what a template is for, so that it is judged in its context. Matched by its name: a project declares its own, or none.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class BuyerMessageAttribute : Attribute
{
    public Initiator Initiator { get; set; }
}

public enum Initiator
{
    Seller,
    Buyer,
}

/// <summary>Templates in collections, records, defaults and literals of every kind. The id beside a line is what the build must report there.</summary>
public static class CampaignTemplates
{
    public static readonly Dictionary<string, string> ByReason = new()
    {
        ["late"] = "Your parcel is late; we are sorry. It will arrive on {date}.",
        ["lost"] = "Your parcel was lost. A new one was sent today, at no charge.",
        ["thanks"] = "Thank you! Please use {{coupon_code}} for your next order.", // BSM1002
    };

    public static readonly string[] Subjects = ["Your order {orderId}", "A free gift is waiting for you, dear customer"]; // BSM1005

    public static readonly (string Language, string Text)[] Translations =
    [
        ("en", "The missing cable was sent today, free of charge."),
        ("zh", "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u4E0B\u5355\u62B5\u6263\u3002"), // BSM1002
    ];

    // Who asked may be told; to anybody else it repeats what Amazon has sent.
    [BuyerMessage(Initiator = Initiator.Buyer)]
    public const string ShippedToday = "Hello, your order was shipped today.";

    public static ReadOnlySpan<byte> Slip => "Keep this card: a 10% coupon for your next purchase, code LAMP10."u8; // BSM1002

    public static string ByState(string state) => state switch
    {
        "damaged" => "We are sorry that the lamp broke. We have refunded your order in full.",
        "happy" => "We are glad that you like it! Please leave a 5-star review on Amazon.", // BSM2002
        _ => "Hello, how can we help you with your order?",
    };

    public static string Reminder(string buyer, string text = "please keep the parcel until the replacement has arrived.") => $"Dear {buyer}, {text}";

    public static string Survey(string item) => $$"""
        Dear {{"customer"}},

        tell us how you like the {{item}} at https://www.lumen-lamps.example/survey
        """; // BSM3001

    public static string Answer(string part) => $@"Dear customer,
the ""{part}"" is not sold alone. We replace the whole lamp at no charge.";
}

/// <summary>A letter, and what it says if nobody says otherwise.</summary>
public sealed record Letter(string To, string Body = "Hello, your replacement was sent today, free of charge.")
{
    public Letter WithOffer() => this with { Body = "Hello, we pay you 10 dollars by PayPal if you keep the item." }; // BSM1004
}
