namespace MeiSheng.Cosmetics.Templates;

public sealed record BuyerNote(string Key, string Subject, string Body);

public static class TraditionalNotes
{
    public static BuyerNote[] All() => new[]
    {
        new BuyerNote("delay", "您的訂單延遲通知", "親愛的顧客，因颱風影響，您的面霜預計延後兩天送達，若不願等待可隨時申請全額退款。"),
        new BuyerNote("coupon", "感謝您的耐心", "親愛的顧客，為了感謝您的耐心等候，特別為您準備了一張下次可用的九折券。"), // expect: BSM1002|BSM1001|BSM1006
        new BuyerNote("line", "使用諮詢", "親愛的顧客，膚質問題歡迎加入我們的 LINE 官方帳號 @meisheng 一對一諮詢。"), // expect: BSM3002|BSM3003
        new BuyerNote("usage", "使用說明", "親愛的顧客，面霜開封後請於六個月內用完，並避免陽光直射。"),
        new BuyerNote("refund", "退款完成", "親愛的顧客，破損的面霜已全額退款，款項將退回您原本的信用卡。"),
    };
}
