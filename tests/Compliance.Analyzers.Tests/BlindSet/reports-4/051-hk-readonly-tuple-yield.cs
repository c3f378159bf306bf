using System.Collections.Generic;
using KwongTai.Trading.Domain;

namespace KwongTai.Trading.Amazon.Sequences;

internal sealed class TeaWareSequence : IMessageSequence
{
    private static readonly (int Day, string Text)[] steps =
    {
        (3, "您好，紫砂壺首次使用前請以熱水浸泡一小時，切勿使用洗潔精。"),
        (14, "您好，喜歡這把壺的話請留下五星評論，若有不滿則請先與我們聯絡，切勿直接給負評。"), // expect: BSM2003|BSM2002
        (40, "您好，舊客專享：茶杯買二送一，" + "只限今個星期。"), // expect: BSM1005|BSM1001|BSM1007
    };

    public static readonly string BrokenLid = "您好，壺蓋破損一事已轉交倉庫，新壺蓋將於星期五免費寄出。";

    public IEnumerable<string> Next(Parcel parcel)
    {
        if (parcel.Broken)
        {
            yield return BrokenLid;
            yield break;
        }

        foreach (var (day, text) in steps)
        {
            if (parcel.DaysSinceDelivery == day)
                yield return text;
        }

        if (parcel.IsClosed)
            yield return "為答謝支持，本店會以轉數快另發利是一封，請提供收款電話。"; // expect: BSM1004|BSM1005|BSM3002
    }
}
