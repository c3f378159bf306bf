using System.Collections.Generic;

namespace Formosa.Tea.Amazon
{
    public static class BuyerNotesTw
    {
        public static readonly List<string> Notes = new()
        {
            "您好，您訂購的茶葉因航班取消延後出貨，預計週五送達。",
            "您好，誠摯邀請您撰寫商品評論，完成後我們將致贈茶包一組。", // expect: BSM2001|BSM1005
            "您好，茶罐凹損我們深感抱歉，新品已免費補寄。",
            "您好，折扣碼 TEA88 限您個人使用，下單現省百分之十二。", // expect: BSM1002|BSM1001
            "您好，若您滿意請給五星，若不滿意請私下告訴我們就好。", // expect: BSM2002|BSM2003
            "您好，請改加官方 LINE：formosatea，客服將直接為您服務。", // expect: BSM3002|BSM3003
            "您好，退貨運費由我們負擔，請於帳戶內列印標籤。",
        };

        public static string PickNote(int index) => index < Notes.Count ? Notes[index] : string.Empty;
    }
}
