namespace Halden.Helpdesk.Inbox;

/// <summary>Samples of inbound messages, used to train the topic router.</summary>
public static class InboundBuyerSamples
{
    public static readonly (string Topic, string IncomingFromBuyer)[] Samples =
    {
        ("extortion", "I will change my review to five stars if you send me a gift card."),
        ("price", "Hi, can I get a discount if I buy three of these?"),
        ("coupon", "The coupon on the page did not work for me, can you give me a code?"),
        ("contact", "Do you have a phone number or WhatsApp where I can reach you?"),
        ("fault", "The zip broke after two days. I would like my money back."),
        ("extortion", "不给我返现我就留差评。"),
        ("price", "请问老顾客可以打折吗？"),
    };
}
