using System.Collections.Generic;

namespace TaiwanSeller.AutoReply
{
    public class BuyerReplyList
    {
        // 回覆買家用，客服主管已看過（只看前兩條）
        private readonly List<string> _texts = new()
        {
            "您好，收到您的照片，杯蓋確實有裂痕，新的杯蓋今天寄出，無需退回舊品。",
            "您好，訂單已全額退款，請留意您的信用卡帳單。",
            "您好，加LINE好友 @cupcup520，一對一幫您處理。", // expect: BSM3002
            "您好，寫下好評就能領取專屬小禮一份，數量有限喔。", // expect: BSM2001
            "您好，下次直接到我們蝦皮賣場購買，價格更漂亮。", // expect: BSM3003
        };

        public string this[int i] => _texts[i];
    }
}
