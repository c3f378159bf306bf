using System.Text;
using KwongTai.Trading.Domain;

namespace KwongTai.Trading.Amazon.Messages;

public static class LetterWriter
{
    public static string Write(SalesOrder so, LetterOptions opt)
    {
        var letter = new StringBuilder(512);
        letter.AppendLine($"{so.BuyerName}先生／女士：");

        if (opt.HasFlag(LetterOptions.Delay))
        {
            letter.AppendLine($"訂單 {so.AmazonOrderNo} 因颱風「海葵」封港，預計 {so.Eta:M月d日} 才能送達。若不欲等候，請回覆，我們即取消並全數退款。");
        }

        if (opt.HasFlag(LetterOptions.Vip))
        {
            letter.Append("閣下已獲選為本店貴賓，")
                  .Append("往後每次購物均可累積積分兌換禮品，") // expect: BSM1006
                  .AppendLine("無需登記。");
        }

        if (opt.HasFlag(LetterOptions.NewArrival))
            letter.AppendLine("另，春季新款皮具現已登場，歡迎瀏覽本店其他產品。"); // expect: BSM1007

        if (opt.HasFlag(LetterOptions.SecondAsk))
            letter.AppendLine("上月曾邀請閣下撰寫評論，至今未見回應，謹此再次懇請賜評。"); // expect: BSM2006

        letter.AppendLine("廣泰貿易有限公司　謹啟");
        return letter.ToString();
    }
}
