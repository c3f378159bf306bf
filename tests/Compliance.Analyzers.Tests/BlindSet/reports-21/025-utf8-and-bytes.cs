namespace Lichtwerk.Edge;

public static class BuyerPushPayloads
{
    public static ReadOnlySpan<byte> DeliveryNotice => "Your lamp arrives between 2 and 4 pm."u8;

    public static ReadOnlySpan<byte> BuyerOffer => "Dear customer, the voucher code {{voucher}} gives you 5 euros off your next lamp."u8; // expect: BSM1002|BSM1001

    public static ReadOnlySpan<byte> BuyerReviewMessage => "Dear customer, please leave us a 5-star review on Amazon!"u8; // expect: BSM2002

    public static ReadOnlySpan<byte> BuyerReviewMessageZh => "亲爱的顾客，请抽空为本商品写一条评论。"u8; // expect: BSM2006

    public static ReadOnlySpan<byte> BuyerReturnMessage => "Dear customer, your return was booked and the money is on its way back."u8;

    public static void Push(Stream target, ReadOnlySpan<byte> payload)
    {
        target.Write(payload);
        target.Flush();
    }
}
