using System.Collections.Immutable;

namespace Taipei.Branch.Messages;

// 繁體：合規訊息
public static class TwSafeTemplates
{
    public static readonly ImmutableDictionary<string, string> Buyer = new Dictionary<string, string>
    {
        { "delay", "您好，因港口罷工，包裹將延後一週送達，若不便等待，我們可取消並全額退款。" },
        { "no_line", "您好，依平台規定我們不能提供LINE或電話，請直接在此回覆。" },
        { "no_coupon", "您好，我們無法以訊息提供優惠碼，售價以商品頁為準。" },
        { "refund", "您好，破損的碗已為您辦理退款，款項退回原信用卡。" },
        { "missing", "您好，漏寄的電池蓋今日免費補寄。" },
        { "invoice", "您好，電子發票已上傳，請至訂單頁下載。" },
        { "wash", "您好，首次清洗請用冷水，避免褪色。" },
    }.ToImmutableDictionary();

    public static string Get(string key) => Buyer.TryGetValue(key, out var s) ? s : throw new KeyNotFoundException("查無範本：" + key);
}
