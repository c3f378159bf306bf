using System.Collections.Generic;

namespace KwongTai.Trading.Amazon.Messages
{
    public class LawfulTemplates
    {
        private readonly Dictionary<string, string> templates = new Dictionary<string, string>
        {
            ["refund"] = "您好，茶盤的款項已全數退還至您的信用卡，毋須再作任何操作。",
            ["resend"] = "您好，遺漏的兩隻茶杯已免費補寄，預計星期四送抵。",
            ["nodiscount"] = "您好，本店不能經訊息提供折扣或優惠券，售價以商品頁面所示為準。",
            ["noreview"] = "您好，我們不接受以退款交換好評。裂紋屬品質問題，本店會全數退款或更換，任擇其一。",
            ["invoice"] = "您好，發票上「折扣」一欄，是您落單時已使用的優惠券，並非額外收費。",
            ["engrave"] = "您好，請確認禮盒刻字為「五星級爸爸」，字體為隸書。",
        };

        public string Delay(string buyer, string day)
            => $"{buyer}您好，禮品裝的紙盒供應延誤，訂單將於{day}寄出；若不欲等候，請回覆，我們會取消訂單並全數退款。";

        public bool TryGet(string key, out string text) => templates.TryGetValue(key, out text);
    }
}
