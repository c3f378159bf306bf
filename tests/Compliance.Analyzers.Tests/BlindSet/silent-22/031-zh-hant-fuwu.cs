using System.Collections.Generic;

namespace KeFu.Tw;

public static class FuWuHuiFu
{
    public static List<(string QingJing, string NeiRong)> QuanBu() => new()
    {
        ("延遲", "您好，因颱風停飛，包裹預計晚兩天送達，若不便等待可申請全額退款。"),
        ("破損", "您好，抱歉杯子破了，今天免費補寄一個，舊的不必寄回。"),
        ("退貨", "您好，退貨標籤已放在您的訂單頁面，列印後貼在箱外即可。"),
        ("問折扣", "您好，我們無法私下提供折扣，請以商品頁面的價格為準。"),
        ("問LINE", "您好，依平台規定不能加 LINE，請直接在此回覆。"),
        ("客製", "您好，請確認刻字內容「小米生日快樂」是否正確。"),
    };
}
