namespace FormosaGoods.CustomerCare;

public sealed class CareLetterProvider : ICareLetterProvider
{
    public string DamagedItem(string orderNo) =>
        $"您好，訂單 {orderNo} 的茶壺破損，我們已安排補寄新品，舊品不必寄回。";

    public string ReviewThanks(string orderNo) =>
        $"您好，訂單 {orderNo} 已送達。只要在商品頁寫下心得，我們就送您一組茶杯。"; // expect: BSM2001

    public string NextTime(string buyer) =>
        $"{buyer} 您好，下次購買時告訴我們您的舊訂單號碼，運費與贈品都由我們準備。"; // expect: BSM1006|BSM1005

    public string DirectOrder(string buyer) =>
        $"{buyer} 您好，若一次需要十組以上，建議不要透過亞馬遜下單，直接匯款給我們即可出貨。"; // expect: BSM3003

    public string Warranty(string buyer) =>
        $"{buyer} 您好，茶壺保固兩年，保固期內可免費維修。";
}
