namespace Taipei.Cross.Amazon.Texts;

public static class 買家訊息
{
    public const string 缺貨 = "您好，您訂購的保溫杯已無庫存，款項已全額退回，造成不便非常抱歉。";

    public const string 致謝 = "感謝您的購買！現在回覆此訊息即贈精美杯套一個，數量有限。"; // expect: BSM1005

    public const string 評論 = "如果您喜歡這款保溫杯，拜託給個五顆星，我們會非常感激。"; // expect: BSM2002|BSM2003

    public const string 修改 = "新的杯蓋您已經收到了，能否請您把先前的差評改成好評？"; // expect: BSM2004

    public const string 保固 = "您好，保溫杯提供兩年保固，如杯蓋漏水，我們將免費更換。";

    public const string 匯款 = "為了方便，退款我們直接匯到您的銀行帳戶，請提供帳號。"; // expect: BSM1004|BSM3003

    public static string 取得(int 類型) => 類型 switch
    {
        0 => 缺貨,
        1 => 致謝,
        2 => 評論,
        3 => 修改,
        4 => 保固,
        _ => 匯款,
    };
}
