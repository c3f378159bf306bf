using System.Collections.Generic;

namespace Quillfeather.Desk.Ml;

/// <summary>Training phrases of incoming buyer questions for the intent classifier.</summary>
public static class IntentSamples
{
    public static readonly List<(string Phrase, string Intent)> Incoming = new()
    {
        ("Can you give me a discount if I buy three?", "ask_discount"),
        ("I saw a 20% coupon yesterday, where did it go?", "ask_coupon"),
        ("If you refund me I'll change my review to five stars", "review_extortion"),
        ("Do you have a phone number or WhatsApp I can use?", "ask_contact"),
        ("Will I get a free gift with my order?", "ask_gift"),
        ("能不能便宜点，我下次还来买", "ask_discount"),
        ("给我返现我就给你五星好评", "review_extortion"),
        ("可以加您微信吗", "ask_contact"),
        ("請問有優惠券可以用嗎", "ask_coupon"),
        ("你們有官網可以直接買嗎", "ask_offsite"),
    };

    public static int Count => Incoming.Count;
}
