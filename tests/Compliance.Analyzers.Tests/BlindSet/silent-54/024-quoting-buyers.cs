namespace Auenland.Desk.Samples;

/// <summary>Incoming buyer messages, used to train the intent classifier.</summary>
public static class IncomingSamples
{
    public static readonly (string FromBuyer, string Intent)[] All =
    {
        ("Can you give me 20% off if I order three more?", "ask-discount"),
        ("I will change my review to five stars if you refund me.", "trade-review"),
        ("Do you have a coupon code I could use for my next purchase?", "ask-coupon"),
        ("Could I pay you by PayPal instead and save the fee?", "off-platform"),
        ("What is your WhatsApp number? I want to send you a video.", "ask-contact"),
        ("你们能便宜一点吗？我朋友说好评可以返现。", "ask-cashback"),
        ("能加个微信吗？我发视频给你们看。", "ask-contact"),
        ("The box said I get a free gift. Where is it?", "ask-gift"),
    };
}
