using System.Collections.Generic;

namespace Formosa.Seller.AfterSales;

public sealed class AfterSalesScript
{
    public string Code { get; init; } = "";
    public string Content { get; init; } = "";

    public static IReadOnlyList<AfterSalesScript> AmazonBuyers { get; } = new List<AfterSalesScript>
    {
        new AfterSalesScript { Code = "A01", Content = "您好，您反映的茶壺漏水問題，我們已辦理全額退款，茶壺不必寄回。" },
        new AfterSalesScript { Code = "A02", Content = "您好，退貨標籤已上傳，請於七天內交寄。" },
        new AfterSalesScript { Code = "A03", Content = "您好，若您願意把那則兩星留言刪掉，我們馬上再寄一組茶杯給您。" }, // expect: BSM2001|BSM2004
        new AfterSalesScript { Code = "A04", Content = "您好，往後想再買茶具，可以加我們的 LINE：formosatea，直接匯款就好，比較划算。" }, // expect: BSM3002|BSM3003
        new AfterSalesScript { Code = "A05", Content = "您好，這款茶壺目前缺貨，請您自行到訂單頁面取消訂單，原因選「不想要了」即可。" }, // expect: BSM4001
        new AfterSalesScript { Code = "A06", Content = "您好，保固書已附上，保固期間為兩年。" },
    };
}
