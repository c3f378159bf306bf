using System.Text.Json;

namespace Tainan.Lantern.Setup;

internal static class SeedConfig
{
    // 首次啟動時寫入 config/buyer-messages.json
    // expect@+6: BSM1002|BSM1001
    // expect@+7: BSM2001
    // expect@+8: BSM3001|BSM3003
    internal const string Json = """
        {
          "delay": "親愛的顧客，燈籠因上漆未乾延後兩天寄出，若不便等候，可為您取消並全額退款。",
          "festival": "親愛的顧客，元宵節專屬折扣碼 {couponCode}，結帳輸入即享優惠。",
          "bulb": "親愛的顧客，燈泡規格為 E14，最大 40 瓦。",
          "photo": "親愛的顧客，上傳開箱照並寫下評價，即送小燈籠吊飾一個。",
          "broken": "親愛的顧客，竹架斷裂是我們的疏失，新品明天免費寄出。",
          "shop": "親愛的顧客，想客製化請到我們的官網 tainan-lantern.tw 下單。"
        }
        """;

    internal static void Write(string path)
    {
        if (!File.Exists(path))
            File.WriteAllText(path, Json);
        using var doc = JsonDocument.Parse(File.ReadAllText(path));
        if (!doc.RootElement.TryGetProperty("delay", out _))
            throw new InvalidDataException("buyer-messages.json: key 'delay' is missing");
    }
}
