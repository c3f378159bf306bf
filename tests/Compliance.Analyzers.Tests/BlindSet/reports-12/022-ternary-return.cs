namespace Pemberton.CustomerCare;

public static class AnswerFactory
{
    public static string AnswerForBrokenItem(Ticket t) =>
        t.PhotoReceived
            ? $"Hi {t.Buyer}, thanks for the picture. We have ordered a full refund; please dispose of the broken glass safely."
            : $"Hi {t.Buyer}, could you send us a picture of the broken glass, so that we can claim it from the carrier?";

    public static string AnswerForRating(Ticket t) =>
        t.Stars <= 2
            ? $"Hi {t.Buyer}, take down your review and the full purchase price will be back in your account tomorrow." // expect: BSM2001|BSM2004
            : $"Hi {t.Buyer}, the spare gasket you asked for is enclosed with the parcel of {t.ShipDate:d}.";

    public static string AnswerForStock(Ticket t)
    {
        var reply = t.Stock == 0
            ? "此款玻璃罐已售完，請您自行取消訂單，原因請選「買錯了」。" // expect: BSM4001
            : "玻璃罐有現貨，明天如期寄出。";
        return $"{t.Buyer} 您好，{reply}";
    }
}
