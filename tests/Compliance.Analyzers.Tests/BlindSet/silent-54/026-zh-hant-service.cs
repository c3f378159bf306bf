using System.Collections.Generic;

namespace Formosa.Brands.Service
{
    public static class FuWuHuiFu
    {
        public static readonly IReadOnlyDictionary<string, string> BuyerReplies = new Dictionary<string, string>
        {
            ["refund"] = "您好，退貨已收到，款項已全額退回您原本的付款方式。",
            ["parts"] = "您好，缺少的刷頭已免費補寄，預計三天內送達。",
            ["discount"] = "您好，很抱歉，我們無法提供私下折扣或優惠碼。",
            ["pay"] = "您好，我們不接受匯款，請一律透過亞馬遜付款。",
            ["review"] = "您好，我們不會以任何好處換取評論，退款與評論無關。",
            ["delay"] = "您好，您的包裹因颱風延後兩天，若不便等待，可為您取消並全額退款。",
            ["usage"] = "您好，首次使用前請充電四小時，指示燈轉綠即可。",
        };
    }
}
