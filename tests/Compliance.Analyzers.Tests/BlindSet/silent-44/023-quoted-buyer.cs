using System.Collections.Generic;

namespace Pawline.Helpdesk.Samples;

/// <summary>Sample tickets as buyers wrote them; used to train the intent classifier.</summary>
public static class IncomingTicketSamples
{
    public static IEnumerable<LabelledTicket> All()
    {
        yield return new("price", "Hi, I saw the cat tree 20% cheaper last week. Can you send me a coupon code?");
        yield return new("threat", "Give me my money back or I will leave a one star review.");
        yield return new("trade", "If you send me a free bed I'll change my review to five stars.");
        yield return new("contact", "Do you have a phone number or WhatsApp? I can't upload the video here.");
        yield return new("direct", "Can I buy ten of these directly from you and pay by PayPal?");
        yield return new("gift", "Is the free brush from the picture included? Mine came without it.");
        yield return new("zh-price", "请问有没有优惠券？再买两个能便宜点吗？");
    }
}

public sealed record LabelledTicket(string Intent, string BuyerText);
