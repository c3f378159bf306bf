using System.Collections.Generic;

namespace TaiYang.Orders
{
    public static class DelayLetters
    {
        public static readonly List<string> BuyerMessages = new()
        {
            "親愛的顧客您好，您訂購的電風扇因港口罷工延後到貨，預計十二月三日送達。若不想等候，請回覆本訊息，我們會取消訂單並全額退款。",
            "親愛的顧客您好，您詢問發票上的折扣欄位：那是您下單時使用的折價券，已從總額扣除。",
            "親愛的顧客您好，我們不提供私下優惠，也不以任何方式換取評論，敬請見諒。",
            "親愛的顧客您好，您反映葉片斷裂，我們已免費寄出新的葉片，舊的不必寄回。",
            "親愛的顧客您好，請確認刻字內容「小禮物送給媽媽」是否正確，確認後才會開始製作。",
        };
    }
}
