namespace Deskwright.Resources;

/// <summary>亞馬遜買家服務訊息（繁體中文，香港）。由阿詩維護。</summary>
public static class ServiceMessagesZhHantHk
{
    public static string FullRefund => "{0} 您好，訂單 {1} 已全數退款 {2}，款項會於三至五個工作天內退回原付款方式。";

    public static string MissingLid => "{0} 您好，很抱歉漏寄壺蓋。我們已免費補寄，預計星期五送達，毋須任何操作。";

    public static string NoPrivatePrice => "{0} 您好，我們不能私下提供折扣或優惠碼，價格以商品頁面所示為準，敬請見諒。";

    public static string StayOnAmazon => "{0} 您好，為保障您的權益，請勿在亞馬遜以外付款，我們亦不會索取您的微信或電話。";

    public static string Typhoon => "{0} 您好，因八號風球，訂單 {1} 將延至 {2} 派送。如您不想等候，我們會取消訂單並全數退款。";

    public static string Return => "{0} 您好，請在「我的訂單」按「退貨」，列印標籤後交到就近的順豐站即可，運費由我們承擔。";

    public static string Warranty => "{0} 您好，電熱水壺保養期為一年，由簽收日起計；壺底溫控器屬保養範圍，更換不另收費。";
}
