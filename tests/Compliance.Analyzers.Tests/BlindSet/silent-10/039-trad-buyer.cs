using System.Collections.Generic;

namespace TwSeller.Messages
{
    public class TaiwanLawfulTemplates
    {
        public IReadOnlyDictionary<string, string> BuyerMessages { get; } = new Dictionary<string, string>
        {
            ["refuse"] = "您好，我們無法提供私人折扣或優惠碼，價格以商品頁面為準。",
            ["refund"] = "您好，因面板破裂，款項已全數退回您的原付款方式，商品不必寄回。",
            ["gift"] = "您好，您訂購的禮盒缺少一罐茶葉，我們今天免費補寄。",
            ["star"] = "您好，星型板手在盒內泡棉下方，尺寸為 T6。",
            ["trade"] = "您好，我們不會以退款交換評價，商品若有瑕疵，仍會依規定為您更換。",
            ["custom"] = "您好，請確認您訂製的貼紙文字為「全館八折」，確認後開始印製。",
            ["line"] = "您好，我們不使用 LINE 或電話聯絡買家，請直接回覆本訊息。",
        };
    }
}
