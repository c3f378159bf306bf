namespace Jiufen.Tea.Training;

public enum Topic { Coupons, Reviews, Gifts, OffPlatform }

// 新進客服教材（內部使用）
public static class TrainingSlides
{
    public static string Title(this Topic topic) => topic switch
    {
        Topic.Coupons => "第一課：為什麼不能發優惠券",
        Topic.Reviews => "第二課：為什麼不能要求五星好評",
        Topic.Gifts => "第三課：贈品與禮品卡的紅線",
        Topic.OffPlatform => "第四課：不要引導買家加 LINE",
        _ => "課程未定",
    };

    public static string Notes(this Topic topic)
    {
        if (topic == Topic.Coupons)
            return "錯誤示範：「送您九折優惠碼」。正確做法：婉拒並請買家以商品頁面價格為準。";
        if (topic == Topic.Reviews)
            return "錯誤示範：「請把一星改成五星，我們退您現金」。無論問題是否已解決，都不得要求修改或刪除評論。";
        if (topic == Topic.Gifts)
            return "錯誤示範：「回覆即送試喝包」。只有補寄缺件才可免費寄送。";
        if (topic == Topic.OffPlatform)
            return "錯誤示範：「匯款給我們比較便宜」。付款一律在亞馬遜上完成。";
        return "尚無講義";
    }
}
