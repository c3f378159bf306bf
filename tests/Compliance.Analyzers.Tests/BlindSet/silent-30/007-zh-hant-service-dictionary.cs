using System.Collections.Generic;

namespace Halden.Oms.Localization;

public static class ServiceTextsZhHant
{
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["delay"] = "親愛的顧客您好，包裹因颱風延誤，新的預計送達日為 {0}；若您不願等候，我們可取消訂單並全額退款。",
        ["replacement"] = "親愛的顧客您好，您反映的破損玻璃蓋已重新寄出，無需另付費用。",
        ["no-coupon"] = "親愛的顧客您好，我們無法私下提供折扣碼，敬請見諒。",
        ["voltage"] = "親愛的顧客您好，本機具電壓補償功能，適用 110 至 240 伏特。",
        ["pairing"] = "親愛的顧客您好，請輸入說明書第三頁的配對碼 4821 完成連線。",
    };
}
