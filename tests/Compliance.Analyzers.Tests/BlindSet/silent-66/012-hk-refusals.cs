using System.Collections.Generic;

namespace 港島代運營.品牌.暖陽
{
    public class 暖陽婉拒文案
    {
        private readonly Dictionary<string, string[]> _回覆 = new Dictionary<string, string[]>
        {
            ["zh-TW"] = new[]
            {
                "您好，我們無法提供任何折扣碼或贈品，商品頁面上的價格即為現價。",
                "您好，退款僅能透過亞馬遜原路退回，無法以其他方式付款給您，敬請見諒。",
                "您好，說明書第三頁有更換保險絲的步驟，若仍無法開機，我們會免費為您更換新品。",
                "您好，我們不能透過電話或通訊軟體聯絡，請直接回覆此訊息，我們會盡快處理。",
            },
            ["en-US"] = new[]
            {
                "We cannot offer discount codes or free gifts; the price on the product page is the current one.",
                "Refunds are made through Amazon only and go back to the card you paid with.",
                "Page three of the manual shows how to change the fuse. If the heater still does not start, we will replace it free of charge.",
                "We are unable to talk by phone or messenger. Simply answer this message and we will help.",
            },
        };

        public string 取得(string 語系, int 索引) => _回覆[語系][索引];
    }
}
