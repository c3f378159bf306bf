namespace Kestrel.Cookware.Crm;

public enum MessageKind { ReturnLabel, SecondAsk, FeedbackFix, Upsell, Warranty, Messenger }

public static class MessageTexts
{
    public static string ForBuyer(MessageKind kind, string name) => kind switch
    {
        MessageKind.ReturnLabel => $"Hello {name}, the prepaid label is in Your Orders. Drop the pan at any UPS point.",
        MessageKind.SecondAsk => $"Hello {name}, we wrote last week but your review is still not there. Please find the time to post it.", // expect: BSM2006
        MessageKind.FeedbackFix => $"Hello {name}, we will release the refund once the negative seller feedback has been withdrawn.", // expect: BSM2005|BSM2001
        MessageKind.Upsell => $"Hello {name}, cooks who own this pan love our glass lids as well. Why not add one to your kitchen?", // expect: BSM1007
        MessageKind.Warranty => $"Hello {name}, the coating is covered for three years. Send us a photo in this thread and we take care of it.",
        MessageKind.Messenger => $"Hello {name}, it is quicker to reach us on WhatsApp, our number there is +44 7700 900461.", // expect: BSM3002|BSM3003
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
