namespace Deskwright.Letters;

public static class LettersZhHant
{
    // expect@+7: BSM2006
    // expect@+8: BSM1003
    public static string Followup(string buyer, string order) => $@"
{buyer} 您好：

訂單 {order} 的露營椅已送達，椅腳膠套請於首次使用前套上。

閒時請到亞馬遜寫幾句使用心得，讓其他買家參考。

另外，為答謝您久候，我們願意額外送上一筆心意金，數目由您開口。

椅行客服部 敬上";

    // expect@+6: BSM1004|BSM3003
    public static string Settle(string buyer, string order) => $@"
{buyer} 您好：

很抱歉椅布有一處脫線，訂單 {order} 的新椅布已寄出，毋須付費。
（如不合身，可在訂單頁面申請退貨。）
不想換布的話，把支付寶帳號發給我們，私下轉一半貨款給您。

椅行客服部 敬上";

    public static string Return(string buyer, string order) => $@"
{buyer} 您好：

訂單 {order} 的退貨標籤已可於亞馬遜退貨中心列印，貨款會在收件後三日內退回原付款方式。

椅行客服部 敬上";
}
