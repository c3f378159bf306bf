namespace Formosa.Seller.Messages;

public static class LetterTemplates
{
    // 出貨後七天寄給買家
    // expect@+7: BSM1002|BSM1001
    // expect@+9: BSM3002|BSM3003
    public const string SevenDays = """
        {{buyer_name}} 您好：

        感謝您訂購我們的保溫瓶，首次使用前請以熱水沖洗。

        回購專用折扣碼：{{coupon_code}}，結帳時輸入即可折抵一百元。

        瓶蓋的膠圈可以拆下清洗。
        客服專線：02-2555-0143，歡迎來電。
        """;

    public const string Refund = """
        {{buyer_name}} 您好：

        您退回的保溫瓶已收到，款項已退至原付款方式。
        """;

    public const string Ship = "{{buyer_name}} 您好，缺少的膠圈今天免費補寄。";
}
