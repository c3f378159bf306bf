namespace TaiMao.CrossBorder.Returns;

public sealed class ReturnLetterFactory
{
    public string Approved(string buyer, string orderId) =>
        $"{buyer} 您好，訂單 {orderId} 的退貨申請已核准，預付標籤可於「您的訂單」列印，運費由我們負擔。";

    public string Refunded(string buyer, decimal amount) =>
        $"{buyer} 您好，倉庫已收到退貨，{amount:0.00} 美元已透過亞馬遜退回您的信用卡。";

    public string Exchanged(string buyer) =>
        buyer + " 您好，" +
        "寄錯顏色是我們的疏失，" +
        "正確的外套已於今日寄出，" +
        "不需另外付費。";

    public string NoDeal(string buyer) =>
        $"{buyer} 您好，我們無法接受以修改評論換取退款的提議；您的退貨仍會依規定辦理。";

    public string NoTransfer(string buyer) =>
        $"{buyer} 您好，退款無法改以銀行轉帳或現金方式支付，只能退回原付款方式，敬請見諒。";
}
