using System.Collections.Generic;

namespace Taiyuan.Marketplace.Replies
{
    public class BuyerReplyCatalog
    {
        public IDictionary<string, string> Load()
        {
            var replies = new Dictionary<string, string>();

            replies["退款完成"] = "您好，訂單 {0} 的款項已經原路退回，銀行入帳約需三到五個工作天。";
            replies["換貨"] = "您好，很抱歉檯燈無法開機，新的檯燈明天寄出，舊的不必寄回。";
            replies["詢問實體店"] = "您好，可以直接到我們官網下單，價格比亞馬遜便宜一成，刷卡付款也行。"; // expect: BSM3003|BSM1001
            replies["詢價"] = "您好，我們不提供私下折扣，請以商品頁面的價格為準。";
            replies["賣家回饋"] = "您好，檯燈已經換新，請您把那則賣家負評撤下來，撤下後我們匯五百元給您。"; // expect: BSM2005|BSM1004|BSM2001
            replies["發票"] = "您好，發票已附在本訊息中，若需統一編號請直接回覆。";

            return replies;
        }
    }
}
