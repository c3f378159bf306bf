using System.Collections.Frozen;

namespace ChatDesk.Bots.Amazon;

/// <summary>Canned answers our bot gives Amazon buyers, by intent.</summary>
public sealed class CannedAnswers
{
    private readonly FrozenDictionary<string, string> _answers = new Dictionary<string, string>
    {
        { "where_is_my_order", "It left our dock on {shipDate}; the carrier plans delivery for {eta}." },
        { "price_too_high", "I can do 12 bucks less if you let me send you a private offer." }, // expect: BSM1001
        { "price_next_time", "Not this time, but ping me before your next purchase and I'll make it worth your while." }, // expect: BSM1006|BSM1001
        { "refund_missing_part", "We refunded $6.40 for the missing bracket on this order." },
        { "bad_review_threat", "No need for a bad review, tell me what amount would keep you from posting it." }, // expect: BSM2001|BSM2003|BSM1003
        { "human", "Sure, drop your cell number here and an agent calls you back." }, // expect: BSM3002|BSM3003
        { "invoice", "I attached the invoice for {orderId} as a PDF." },
    }.ToFrozenDictionary();

    public string? Reply(string intent) => _answers.GetValueOrDefault(intent);
}
