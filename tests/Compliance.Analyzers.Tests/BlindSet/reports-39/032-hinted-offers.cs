namespace Ashgrove.Messaging;

/// <summary>Follow-up messages to buyers, by day after delivery.</summary>
public static class GentleFollowUps
{
    public static string For(int day, string buyer) => day switch
    {
        3 => $"Hello {buyer}, is the chair comfortable? If a screw is missing, tell us and we will send one.",
        10 => $"Hello {buyer}, if you ever need another chair, tell us first. We look after returning customers on the price.", // expect: BSM1001|BSM1006
        15 => $"Hello {buyer}, once your kind words appear on the product page, a little parcel will find its way to you.", // expect: BSM2001|BSM1005
        20 => $"Hello {buyer}, anything below five stars counts as a failure for us, so please keep that in mind when you rate the chair.", // expect: BSM2002
        25 => $"Hello {buyer}, just type our brand name into Google and you will find the whole range.", // expect: BSM3001|BSM3003|BSM1007
        _ => string.Empty,
    };
}
