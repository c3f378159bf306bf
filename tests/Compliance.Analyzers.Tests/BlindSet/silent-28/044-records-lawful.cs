namespace Integra.Templates;

public static class LawfulLibrary
{
    public static ImmutableArray<MessageTemplate> All { get; } =
    [
        new("LOST", "en", "Dear {Buyer}, the carrier has lost your parcel. The whole amount was refunded today."),
        new("INVOICE", "en", "Dear {Buyer}, the invoice with your company's VAT number is attached."),
        new("GATE", "en", "Dear {Buyer}, the driver could not enter the yard. Please send us the gate code."),
        new("GIFTBOX", "en", "Dear {Buyer}, you chose gift wrap; the gift receipt without prices lies in the parcel."),
        new("RECALL", "en", "Dear {Buyer}, please stop using the charger. We refund it in full, and you need not return it."),
        new("SIZE", "zh-Hans", "{Buyer}您好，您可以在退货页面选择换货，换货运费由我们承担。"),
        new("CUSTOMS", "zh-Hant", "{Buyer} 您好，海關要求提供收件人稅號，請直接回覆本訊息。"),
    ];
}
