// 台灣賣家小幫手:把罐頭訊息貼到賣家後台
using System.Collections.Generic;

var cannedMessages = new List<(string Key, string Title, string Text)>
{
    ("遲到", "包裹延誤", "您好,您的包裹因颱風延後兩天送達,造成不便非常抱歉。"),
    ("好評", "感謝購買", "親愛的買家您好,若您喜歡這款保溫杯,麻煩給我們五顆星好評喔!"), // expect: BSM2002|BSM2003
    ("折價", "老客戶", "感謝您的支持,下次結帳輸入 THANKS15 即可享 85 折優惠。"), // expect: BSM1002|BSM1001|BSM1006
    ("加賴", "客服", "有任何問題歡迎加我們的 LINE:@cupstudio,回覆比較快。"), // expect: BSM3002|BSM3003
    ("退款", "退款完成", "您好,訂單款項已全額退回您的信用卡,約三到五個工作天入帳。"),
    ("補寄", "缺件", "非常抱歉少附了吸管,今天已免費補寄,請您留意包裹。"),
};

foreach (var (key, title, text) in cannedMessages)
{
    System.Console.WriteLine($"[{key}] {title}");
    Clipboard.Put(text);
}

static class Clipboard { public static void Put(string s) => System.IO.File.WriteAllText("clip.txt", s); }
