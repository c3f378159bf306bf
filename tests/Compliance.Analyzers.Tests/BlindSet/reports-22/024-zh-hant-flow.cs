namespace KeFu.Tw;

/// <summary>繁體版自動回覆（亞馬遜買家訊息）</summary>
public sealed record ZiDongHuiFu(string QingJing, string NeiRong);

public static class HuiFuKu
{
    public static List<ZiDongHuiFu> QuanBu() => new()
    {
        new("延遲", "您好，因颱風影響航班取消，包裹預計延後兩天送達，敬請見諒。"),
        new("漏寄", "您好，漏寄的充電線今天補寄，不收任何費用。"),
        new("感謝", "您好，若滿意請給我們五顆星，您的支持是我們最大的動力！"), // expect: BSM2002|BSM2003
        new("聯絡", "您好，加 LINE：@haowu168 由專人為您服務。"), // expect: BSM3002|BSM3003
        new("促銷", "您好，週年慶全館八五折，歡迎再來逛逛。"), // expect: BSM1001|BSM1007
        new("截圖", "您好，留下評論後私訊截圖，即贈保護貼一張。"), // expect: BSM2001
        new("退貨", "您好，退貨申請已核准，請於三十天內寄回。"),
    };
}
