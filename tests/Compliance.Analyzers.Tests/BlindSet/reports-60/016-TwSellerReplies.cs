using System.Collections.Immutable;

namespace HaoWu.Amazon.Replies;

// 美國站與日本站共用
public static class BuyerReplies
{
    public const string 延遲 = "您好,您的訂單 {0} 因颱風停班,預計延後兩天送達,若不想等候請告知,我們會取消並退款。";

    public const string 瑕疵 = "您好,很抱歉鏡片有刮傷,新的鏡片今天已寄出,原商品不需退回。";

    public const string 五星 = "您好,若您滿意這次購物,懇請給我們五顆星好評,您的鼓勵是我們最大的動力!"; // expect: BSM2002|BSM2003

    public const string 折價券 = "您好,附上一組只給您的折價券代碼 TW2024LOVE,下次結帳折抵一百元。"; // expect: BSM1002

    public const string 加賴 = "您好,加入我們的官方 LINE(ID:haowu_shop),有問題隨時問,還有專人一對一服務。"; // expect: BSM3002

    public static readonly ImmutableDictionary<string, string> All = ImmutableDictionary<string, string>.Empty
        .Add("delay", 延遲)
        .Add("defect", 瑕疵)
        .Add("five", 五星)
        .Add("coupon", 折價券)
        .Add("line", 加賴);
}
