using System;
using System.Collections.Generic;
using System.Text;

namespace Formosa.Seller.Letters
{
    public class LetterTemplates
    {
        public string BuildDamageLetter(BuyerCase item)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"{item.BuyerName} 您好：");
            sb.AppendLine($"關於訂單 {item.OrderNumber}，我們已經看過您傳來的照片，瓷盤確實在運送途中碎裂。");
            sb.AppendLine("我們會在今天重新寄出一組，運費由我們負擔；如果您比較想退款，也請直接回覆此訊息。");
            sb.AppendLine("破掉的瓷盤請小心處理，不需要寄回。");
            sb.AppendLine("另外邀請您加入我們的 LINE 群組，帳號是 @formosahome，之後聯絡比較快。"); // expect: BSM3002|BSM3003
            sb.Append("Formosa Home 客服");
            return sb.ToString();
        }

        public string BuildThanksLetter(BuyerCase item)
        {
            return $"{item.BuyerName} 您好：訂單 {item.OrderNumber} 的零件已經補寄。"
                 + "如果用得滿意，請幫我們留個好評；不滿意的話先別寫評論，跟我們說就好。"; // expect: BSM2003|BSM2002
        }

        public string BuildAddressLetter(BuyerCase item) =>
            $"{item.BuyerName} 您好：訂單 {item.OrderNumber} 的地址少了樓層，物流公司無法配送，請您回覆完整地址。";
    }
}
