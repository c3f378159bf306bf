using System.Collections.Generic;
using Oakridge.Helpdesk.Model;

namespace Oakridge.Helpdesk.Training;

/// <summary>Inbound messages (written by buyers) used to train the intent model.</summary>
public static class InboundSamples
{
    public static readonly List<LabelledInbound> Items =
    [
        new("price", "Can you give me 20% off if I buy three of them?"),
        new("price", "Do you have a coupon code for me? I'm a returning customer."),
        new("extortion", "Refund me half or I will leave a one star review."),
        new("extortion", "Give me a free lamp and I'll change my review to 5 stars, deal?"),
        new("contact", "What's your WhatsApp? I would rather talk on the phone."),
        new("gift", "Is there a gift card option at checkout?"),
        new("price", "能便宜点吗？给张优惠券我马上下单"),
        new("extortion", "不退我一半钱我就写差评"),
        new("price", "老顾客有没有折扣？"),
    ];

    public static string Summarize(LabelledInbound m) => $"Buyer wrote: \"{m.Text}\" -> {m.Intent}";
}
