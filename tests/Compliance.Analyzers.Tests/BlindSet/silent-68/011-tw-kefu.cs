using System.Collections.Generic;

namespace Taibei.Maijia.Kefu;

public static class KefuHuashu
{
    public static IEnumerable<(string Code, string Text)> Quanbu()
    {
        yield return ("PO", "您好，收到您的照片，杯蓋確實有裂痕。新的杯蓋明天寄出，不需另外付費，舊的請直接丟棄。");
        yield return ("TUI", "您好，退貨標籤已由亞馬遜寄到您的信箱，印出後貼在紙箱上，送到最近的收件點即可。");
        yield return ("ZHE", "您好，很抱歉，我們無法在訊息中提供折扣或優惠碼，商品售價請以頁面為準。");
        yield return ("BAO", "您好，保固期自簽收日起算兩年，人為摔損不在保固範圍內。");
        yield return ("XING", "您好，星形螺絲請使用T6起子，逆時針轉動，背蓋即可打開。");
        yield return ("KUAN", "您好，退款已於今日送出，會回到您原本的信用卡，入帳時間依銀行作業而定。");
        yield return ("PING", "您好，您對本次維修結果的意見我們已轉交工程師，他會重新檢查您寄回的主機。");
        yield return ("LINE", "您好，我們沒有LINE客服，請直接在此回覆，工作日二十四小時內會答覆您。");
    }
}
