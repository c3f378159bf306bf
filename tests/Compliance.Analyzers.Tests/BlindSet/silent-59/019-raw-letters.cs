namespace Pinehurst.Commerce.Messaging.Amazon;

public static class LetterTexts
{
    public const string Customs = """
        Hello,

        the customs office in Oslo asks for the recipient's tax number. Please reply to
        this message with it, so that the parcel of your order can go on.

        Pinehurst Audio
        """;

    public const string Battery = """
        Hello {{buyer}},

        thank you for the video of the speaker. The positive pole of the battery has to point
        to the star on the cover. If the speaker stays silent after that, we replace it free of
        charge within the warranty.

        Pinehurst Audio
        """;

    public static string Partial(string buyer, string orderId, decimal amount) => $"""
        Hello {buyer},

        the remote control was missing from order {orderId}. We have made a partial refund of
        {amount:C} for it through Amazon. You will see it on the card you paid with.

        Pinehurst Audio
        """;

    public static string Choice(string buyer, string orderId, DateOnly eta) => $$"""
        Hello {{buyer}},

        order {{orderId}} is late, the new date is {{eta:d}}. If that is too late for you, tell us
        and we cancel the order and refund it in full.
        """;
}
