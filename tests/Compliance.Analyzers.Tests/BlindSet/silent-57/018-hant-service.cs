using System.Collections.ObjectModel;

namespace TaiDian.KeFu.Models;

public class GuKeFanBen
{
    public ObservableCollection<string> NeiRong { get; } = new()
    {
        "您好，包裹因颱風停留在轉運中心，預計延後兩天送達，造成不便十分抱歉。",
        "您好，燈罩破裂的照片已收到，今天免費補寄一個新燈罩，舊的不必寄回。",
        "您好，退貨請至「您的訂單」申請並列印標籤，收到後兩天內全額退款。",
        "您好，依平台規定我們無法提供 LINE 或電話，請直接在此回覆。",
        "您好，您詢問的私下折扣我們不能提供，價格以商品頁面為準。",
        "您好，發票已附在本訊息，抬頭如需更正請告知統一編號。",
    };

    public string WuJian { get; set; } = "您好，您收到的顏色不符，正確的商品明天寄出，運費由我們負擔。";
}
